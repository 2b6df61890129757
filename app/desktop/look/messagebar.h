// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;

namespace tb {

class IconLabel;
class PlainLabel;
class TbButton;

/// A strip inside a pane that says what happened, what it means and what to do; never a box over the work. Screen
/// readers are told when its words change.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Warn, Danger, Success, Neutral };

    explicit MessageBar(QWidget *parent = nullptr);

    /// `title` in bold; `text` below it may be empty. Shows the bar.
    void showMessage(Kind kind, const QString &title, const QString &text = {}, const QString &iconName = {});
    /// One button at the right, or below the words where the pane is narrow; empty words take it away.
    void setAction(const QString &text, const QString &keyText = {});

signals:
    void actionTriggered();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid = nullptr;
    bool m_narrow = false;
    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    TbButton *m_action;
};

} // namespace tb
