// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call/timeline.h"

#include <QVBoxLayout>
#include <QWidget>

namespace tb {

/// Shows a timeline from top to bottom; every text can be marked and copied.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setItems(const std::vector<TimelineItem> &items, Moment now);

private:
    QWidget *row(const TimelineItem &item, Moment now, bool last);

    QVBoxLayout *m_column;
    std::vector<TimelineItem> m_shown;
};

} // namespace tb
