// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accessfacts.h"

#include <QAbstractButton>

namespace tb {

/// One person of the unit to choose from, or "Somebody else".
class OfficerTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit OfficerTile(const AccessPerson &person, QWidget *parent = nullptr);
    /// The tile for all who have none.
    explicit OfficerTile(QWidget *parent = nullptr);

    /// Null where this stands for somebody else.
    const std::optional<AccessPerson> &person() const { return m_person; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString underline() const;
    void prepare();
    void paintWords(class QPainter &painter, const QRect &area) const;

    std::optional<AccessPerson> m_person;
};

} // namespace tb
