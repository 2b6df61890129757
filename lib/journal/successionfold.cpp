// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/successionfold.h"

#include "journal/kinds.h"

#include <algorithm>

namespace tb {

namespace {

// Said twice, after a server came back from a backup: the later word counts.
void add(const Succession &told, std::vector<Succession> &all)
{
    const auto known = std::find_if(all.begin(), all.end(), [&told](const Succession &other) {
        return other.older == told.older && other.newer == told.newer;
    });
    known == all.end() ? all.push_back(told) : void(*known = told);
}

} // namespace

std::vector<Succession> foldSuccessions(const History &history)
{
    std::vector<Succession> all;
    for (const StampedEntry &stamped : history) {
        const Header &header = stamped.entry.header;
        if (header.kind != kind::kUnitSucceeded || !shapeOf(header.kind, header.version))
            continue;
        const Json &body = stamped.entry.body;
        Succession told;
        told.on = momentFromMs(integerOf(body, u"on"));
        told.basis = textOf(body, u"basis");
        const UnitId heir = UnitId::fromText(textOf(body, u"heir"));
        for (const QString &older : textsOf(body, u"from")) {
            for (const QString &newer : textsOf(body, u"into")) {
                told.older = UnitId::fromText(older);
                told.newer = UnitId::fromText(newer);
                told.takesOpen = told.newer == heir;
                if (!told.older.isNull() && !told.newer.isNull())
                    add(told, all);
            }
        }
    }
    return all;
}

} // namespace tb
