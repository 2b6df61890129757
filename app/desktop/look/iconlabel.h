// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"

#include <QWidget>

namespace tb {

/// An icon of its own, in a tone that follows the theme. Decoration unless it gets an accessible name.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    IconLabel(QString name, Tone tone, int px = 18, QWidget *parent = nullptr);

    void setIcon(const QString &name, Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Tone m_tone;
    int m_px;
};

} // namespace tb
