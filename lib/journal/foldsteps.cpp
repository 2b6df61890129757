// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/foldsteps.h"

#include "journal/kinds.h"

namespace tb {

bool isKind(const StampedEntry &stamped, QStringView kind)
{
    const Header &header = stamped.entry.header;
    return header.kind == kind && shapeOf(header.kind, header.version);
}

void takeText(const Json &part, QStringView key, QString &target)
{
    const Json *value = part.find(key);
    if (value && value->asText())
        target = *value->asText();
}

} // namespace tb
