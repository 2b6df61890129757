// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/papersfold.h"

#include "journal/kinds.h"

namespace tb {

UnitPapers foldPapers(const History &history)
{
    UnitPapers papers;
    for (const StampedEntry &stamped : history) {
        const Header &header = stamped.entry.header;
        if (header.kind != kind::kPapersSet || !shapeOf(header.kind, header.version))
            continue;
        const Json &body = stamped.entry.body;
        papers = {textOf(body, u"number"), textOf(body, u"place"), {}};
        const Json *signers = body.find(u"signers");
        for (const Json &each : signers && signers->asList() ? *signers->asList() : Json::List())
            papers.signers.push_back({textOf(each, u"paper"), textsOf(each, u"lines"), textOf(each, u"name")});
    }
    return papers;
}

} // namespace tb
