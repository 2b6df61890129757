// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QStringList>

namespace tb {

/// A department, ward, commune or special zone that publishes numbers.
struct Unit {
    UnitId id;
    QString code;
    QString name;
    QString kind; ///< "phuong", "xa", "so" … as in the register of units
    QString areaCode; ///< "028": put before local numbers
    QString place; ///< where documents are dated: "Hải Bình"
    QString docSymbol; ///< "UBND" in "Số: …/BC-UBND"
    QStringList superior; ///< lines above the agency on paper, not bold; often none
    QStringList agency; ///< the agency's lines on paper, capitals

    friend bool operator==(const Unit &, const Unit &) = default;
};

} // namespace tb
