// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "fakes/fakeclock.h"
#include "fakes/seededrandom.h"
#include "journal/limits.h"
#include "journal/stampedentry.h"

namespace tb {

/// Writes the history of one subject, entry by entry.
class HistoryBuilder {
public:
    explicit HistoryBuilder(SubjectType type) : m_subject{type, ids.next<SubjectId>()} { }

    /// Adds an accepted entry of `stream`; returns its id, to be named as a later one's base.
    EntryId add(QStringView kind, Json::Object body = {}, Json::Object personal = {}, EntryId base = {},
                StreamId stream = {}, int version = 1)
    {
        EntryDraft draft{unit, m_subject, kind.toString(), clock.now(), base, std::move(body), std::move(personal)};
        Header header;
        header.id = ids.next<EntryId>();
        header.officer = officer;
        header.desk = ids.next<DeskId>();
        header.stream = stream.isNull() ? desk : stream;
        header.counter = ++m_counter;
        header.writtenAt = clock.now();
        header.version = version;
        Entry entry = sealEntry(draft, header, random.bytes(Limits::kSaltBytes)).take();
        history.push_back({entry, makeStamps(QStringLiteral("1.x"), m_counter, clock.now(), {})});
        clock.advance(minutes(1));
        return entry.header.id;
    }

    FakeClock clock;
    SeededRandom random;
    IdSource ids{clock, random};
    UnitId unit = ids.next<UnitId>();
    OfficerId officer = ids.next<OfficerId>();
    StreamId desk = ids.next<StreamId>();
    StreamId otherDesk = ids.next<StreamId>();
    History history;

private:
    Subject m_subject;
    qint64 m_counter = 0;
};

} // namespace tb
