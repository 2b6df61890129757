// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/erasing.h"

#include "journal/kinds.h"

namespace tb {

const QStringList &erasureBases()
{
    static const QStringList bases{QStringLiteral("erase.request"), QStringLiteral("erase.purpose"),
                                   QStringLiteral("erase.term"), QStringLiteral("erase.authority")};
    return bases;
}

std::optional<Erasure> erasureIn(const History &history)
{
    std::optional<Erasure> first;
    for (const StampedEntry &stamped : history) {
        const Header &header = stamped.entry.header;
        if (header.kind != kind::kPersonalErased || (first && !stamped.stamps))
            continue;
        const Json &body = stamped.entry.body;
        first = Erasure{header.id,
                        stamped.effectiveAt(),
                        header.officer,
                        textOf(body, u"basis"),
                        textOf(body, u"paper"),
                        textOf(body, u"where"),
                        stamped.stamps.has_value()};
        if (first->numbered)
            break;
    }
    return first;
}

CallId callSpokenOf(const Entry &entry)
{
    const QString &kind = entry.header.kind;
    const bool speaks = kind == kind::kRingCounted || kind == kind::kRefusalPassed || kind == kind::kReviewRecorded
        || kind == kind::kReviewAnswered;
    return speaks ? CallId::fromText(textOf(entry.body, u"call")) : CallId();
}

void forgetPersonal(Entry &entry)
{
    entry.personal = Json();
    entry.personalBytes.clear();
    entry.salt.clear();
}

} // namespace tb
