// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/status.h"

#include <QWidget>

namespace tb {

/// The disc beside an entry of a timeline and the line that leads on to the next. Decoration.
class TimelineRail : public QWidget {
    Q_OBJECT

public:
    TimelineRail(QString icon, Status status, bool last, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Status m_status;
    bool m_last;
};

} // namespace tb
