// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/mayset.h"

#include "journal/permits.h"
#include "store/officertable.h"

namespace tb {

bool maySet(Database &database, const Seat &seat, QStringView kind)
{
    const auto officer = OfficerTable(database).find(seat.officer);
    if (!officer.ok() || !officer.value())
        return false;
    Header header;
    header.kind = kind.toString();
    header.unit = seat.unit;
    header.officer = seat.officer;
    return permits(*officer.value(), header, {}).ok();
}

} // namespace tb
