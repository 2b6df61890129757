// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/contestfold.h"

#include "journal/kinds.h"

#include <map>

namespace tb {

namespace {

struct Change {
    int position;
    StreamId stream;
    FieldVersion version;
};

FieldVersion versionOf(const StampedEntry &stamped, const QString &field)
{
    const Entry &entry = stamped.entry;
    const Json *value = (isPersonalField(field) ? entry.personal : entry.body).find(field);
    return {entry.header.id, entry.header.officer, entry.header.desk, stamped.effectiveAt(), value ? *value : Json()};
}

} // namespace

bool isPersonalField(const QString &field)
{
    return field == u"name" || field == u"number" || field == u"place" || field == u"content";
}

// The rule of CallFold::noteChange(), which keeps only whether there is a contest, and not between whom.
std::vector<ContestedField> foldContests(const History &history)
{
    std::map<EntryId, int> positions;
    std::map<QString, Change> changes;
    std::map<QString, ContestedField> contests;
    bool opened = false;
    for (int position = 0; position < static_cast<int>(history.size()); ++position) {
        const StampedEntry &stamped = history[static_cast<size_t>(position)];
        const Header &header = stamped.entry.header;
        positions.emplace(header.id, position);
        const bool known = shapeOf(header.kind, header.version);
        opened = opened || (known && (header.kind == kind::kCallLogged || header.kind == kind::kCallReceived));
        if (!known || !opened || header.kind != kind::kCallAmended)
            continue;
        const auto base = positions.find(header.base);
        const int seenUpTo = base == positions.end() ? -1 : base->second;
        for (const QString &field : textsOf(stamped.entry.body, u"fields")) {
            const FieldVersion version = versionOf(stamped, field);
            const auto last = changes.find(field);
            const bool unseen
                = last != changes.end() && last->second.position > seenUpTo && last->second.stream != header.stream;
            contests.erase(field);
            if (unseen)
                contests.emplace(field, ContestedField{field, last->second.version, version});
            changes.insert_or_assign(field, Change{position, header.stream, version});
        }
    }
    std::vector<ContestedField> found;
    found.reserve(contests.size());
    for (auto &[field, contest] : contests)
        found.push_back(std::move(contest));
    return found;
}

} // namespace tb
