// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

namespace tb {

/// Another unit of the city, as far as one has to know it to pass a matter on.
struct UnitName {
    UnitId id;
    QString code; ///< "HT"
    QString name; ///< "UBND phường Hải Thanh"
    QString kind; ///< "phuong", "xa", "so" … as in the register of units

    friend bool operator==(const UnitName &, const UnitName &) = default;
};

} // namespace tb
