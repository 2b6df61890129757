// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"

#include <QWidget>

namespace tb {

/// The seven days of a week with one officer's shifts; today stands out.
class WeekList : public QWidget {
    Q_OBJECT

public:
    explicit WeekList(QWidget *parent = nullptr);

    void show(const std::vector<Shift> &shifts, QDate today);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDay(QPainter &painter, const QRect &area, QDate date) const;
    QStringList wordsOf(QDate date) const;

    std::vector<Shift> m_shifts;
    QDate m_today;
};

} // namespace tb
