// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/status.h"

#include <QWidget>

namespace tb {

/// A line 3 px high that fills from the left, e.g. the time gone of a shift. Give it an accessible name.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// `part` from 0 to 1.
    void setProgress(double part, tb::Status status = Status::Success);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_part = 0;
    Status m_status = Status::Success;
};

} // namespace tb
