// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accessfacts.h"

#include <QWidget>

namespace tb {

/// Who is on duty, with the names of officers and lines alone, on the dark ground.
class DutyCard : public QWidget {
    Q_OBJECT

public:
    explicit DutyCard(QWidget *parent = nullptr);

    void setPeople(const std::vector<AccessPerson> &people);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr size_t kMostRows = 4;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintRow(class QPainter &painter, const QRect &row, const AccessPerson &person) const;
    QString until(const AccessPerson &person) const;
    QString nobody() const;

    std::vector<AccessPerson> m_people;
};

} // namespace tb
