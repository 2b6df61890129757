// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shift/shiftfactswords.h"

#include <QWidget>

namespace tb {

/// The facts of a shift, one below the other.
class FactList : public QWidget {
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    void show(const QList<ShiftFact> &facts);

private:
    QWidget *rowOf(const ShiftFact &fact);

    QList<ShiftFact> m_facts;
    QList<QWidget *> m_rows;
};

} // namespace tb
