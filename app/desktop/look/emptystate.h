// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tb {

class PlainLabel;
class TbButton;

/// What a list shows when it has nothing: an icon, a heading, one sentence and at most one button.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    EmptyState(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setContent(const QString &iconName, const QString &title, const QString &sentence);
    /// Empty words take the button away.
    void setAction(const QString &text, const QString &iconName = {}, const QString &keyText = {});

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QWidget *m_disc; ///< holds the place of the icon
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    TbButton *m_action;
};

} // namespace tb
