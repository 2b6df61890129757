// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"

#include <QWidget>

namespace tb {

/// The time, large, and the day below it, on the dark ground.
class ClockFace : public QWidget {
    Q_OBJECT

public:
    explicit ClockFace(QWidget *parent = nullptr);

    void setNow(Moment now);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString dayText() const;

    Moment m_now{};
};

} // namespace tb
