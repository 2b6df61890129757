// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/line.h"
#include "report/period.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace tb {

class SegmentedControl;

/// Which time and which line the overview is about. "Choose…" opens a second row: week, quarter, the city's month from
/// the 25th, or any days.
class PeriodBar : public QWidget {
    Q_OBJECT

public:
    explicit PeriodBar(QWidget *parent = nullptr);

    /// The stretch of time as it is chosen, looked at from `now`; includes today.
    Period period(Moment now) const;
    /// As the person chose it: "14 days", "November".
    QString words(Moment now) const;
    LineId line() const;
    /// Keeps the choice where the line is still there.
    void setLines(const std::vector<Line> &lines);
    /// The month that the fourth choice names, and the days that can be chosen.
    void setToday(Moment now);

signals:
    void changed();

private:
    void makeChoices();
    void showOwnRow();

    SegmentedControl *m_control;
    QComboBox *m_lines;
    QWidget *m_own; ///< the second row
    QComboBox *m_kinds;
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace tb
