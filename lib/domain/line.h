// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QString>

namespace tb {

/// One published telephone number of a unit.
struct Line {
    LineId id;
    UnitId unit;
    QString number; ///< canonical, "+842683822108" or a short number
    QString name; ///< "Đường dây nóng"
    QString kind; ///< "line.hotline", "line.one_stop", "line.reception", "line.office"
    QString publishedOn; ///< where citizens read the number
    bool retired = false;
    QString place; ///< where the telephone stands: "Phòng 102, nhà A"
    QString document; ///< by which it was assigned: "Quyết định 12/QĐ-UBND"
    QDate contractUntil; ///< invalid where the contract with the telephone company has no end

    bool isHotline() const { return kind == QLatin1String("line.hotline"); }
    friend bool operator==(const Line &, const Line &) = default;
};

} // namespace tb
