// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"

#include <QAbstractButton>

namespace tb {

/// The sentence about the server at the left of the status strip; pressing it shows more.
class SyncButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit SyncButton(QWidget *parent = nullptr);

    void setSentence(const QString &sentence, const QString &iconName, tb::Tone iconTone, tb::Tone textTone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName = QStringLiteral("cloud");
    Tone m_iconTone = &Theme::text2;
    Tone m_textTone = &Theme::text2;
};

} // namespace tb
