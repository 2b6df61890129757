// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"

#include <QWidget>

namespace tb {

/// A shift from left to right with a marker where it is now.
class ShiftLine : public QWidget {
    Q_OBJECT

public:
    explicit ShiftLine(QWidget *parent = nullptr);

    void setShift(Moment from, Moment to, Moment now);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double part() const;

    Moment m_from{};
    Moment m_to{};
    Moment m_now{};
};

} // namespace tb
