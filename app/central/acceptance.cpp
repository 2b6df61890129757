// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance.h"

#include "journal/checksum.h"
#include "journal/kinds.h"
#include "journal/permits.h"
#include "store/shifttable.h"
#include "store/transaction.h"

#include <algorithm>
#include <limits>

namespace tb {

namespace {

// The same fact under another header: a desk that opened a new stream offers it once more.
bool isSameFact(const Entry &a, const Entry &b)
{
    return a.header.subject == b.header.subject && a.header.kind == b.header.kind
        && a.header.bodySum == b.header.bodySum && a.header.personalSum == b.header.personalSum;
}

QString refusalOf(const Error &error)
{
    return error.code == ErrorCode::TooLarge ? QStringLiteral("limit") : QStringLiteral("malformed");
}

} // namespace

Result<std::vector<Verdict>> Acceptance::offer(const Desk &desk, const std::vector<EntryBytes> &entries)
{
    Transaction transaction(m_ledger.database(), Reach::OneUnit);
    const Done begun = transaction.begun().ok() ? m_ledger.reserve(desk.unit) : transaction.begun();
    if (!begun.ok())
        return begun.error();
    std::vector<Verdict> verdicts;
    for (const EntryBytes &bytes : entries) {
        const Result<Verdict> verdict = judge(desk, bytes);
        if (!verdict.ok())
            return verdict.error();
        verdicts.push_back(verdict.value());
    }
    const Done done = transaction.commit();
    return done.ok() ? Result<std::vector<Verdict>>(verdicts) : Result<std::vector<Verdict>>(done.error());
}

Result<Verdict> Acceptance::judge(const Desk &desk, const EntryBytes &bytes)
{
    const Result<Entry> decoded = decodeEntry(bytes);
    if (!decoded.ok())
        return refuse(desk, entrySum(bytes.header + bytes.body).left(16), bytes, refusalOf(decoded.error()));
    const Entry &entry = decoded.value();
    const Result<std::optional<Verdict>> before = judgedBefore(entry);
    if (!before.ok())
        return before.error();
    if (before.value())
        return *before.value();
    const Result<std::optional<StoredEntry>> twin = m_entries.atCounter(entry.header.stream, entry.header.counter);
    if (!twin.ok())
        return twin.error();
    if (twin.value())
        return Verdict{VerdictKind::Retry, 0, QStringLiteral("stream-fork")};
    if (!shapeOf(entry.header.kind, entry.header.version))
        return Verdict{VerdictKind::Retry, 0, QStringLiteral("unknown-kind")};
    const Result<QString> bad = reasonToRefuse(desk, entry);
    if (!bad.ok())
        return bad.error();
    if (!bad.value().isEmpty())
        return refuse(desk, entry.header.id.bytes(), bytes, bad.value());
    const Result<QString> wait = reasonToHold(entry);
    if (!wait.ok())
        return wait.error();
    return wait.value().isEmpty() ? take(entry, false) : hold(entry, wait.value());
}

Result<std::optional<Verdict>> Acceptance::judgedBefore(const Entry &entry)
{
    const Result<std::optional<QString>> refused = m_refused.reason(entry.header.id.bytes());
    const Result<std::optional<StoredEntry>> found = m_entries.find(entry.header.id);
    if (!refused.ok() || !found.ok())
        return refused.ok() ? found.error() : refused.error();
    if (refused.value())
        return std::optional(Verdict{VerdictKind::Refused, 0, *refused.value()});
    if (!found.value())
        return std::optional<Verdict>();
    const StoredEntry &stored = *found.value();
    // Two facts under one id cannot be an accident of the network.
    if (!isSameFact(stored.entry(), entry))
        return std::optional(Verdict{VerdictKind::Refused, 0, QStringLiteral("id-conflict")});
    if (stored.state == EntryState::Waiting)
        return std::optional(Verdict{VerdictKind::Held, 0, stored.reason});
    return std::optional(Verdict{VerdictKind::Known, stored.stamped.stamps->seq, {}});
}

Result<QString> Acceptance::reasonToRefuse(const Desk &desk, const Entry &entry)
{
    const Header &header = entry.header;
    if (header.unit != desk.unit)
        return QStringLiteral("unit-mismatch");
    if (header.desk != desk.id)
        return QStringLiteral("desk-mismatch");
    if (entry.isPersonalMissing() || !checkShape(entry).ok())
        return QStringLiteral("malformed");
    const Result<bool> foreign = isForeign(header);
    if (!foreign.ok())
        return foreign.error();
    if (foreign.value())
        return QStringLiteral("unit-mismatch");
    const Result<std::optional<Officer>> officer = m_officers.find(header.officer);
    if (!officer.ok())
        return officer.error();
    if (!officer.value())
        return QStringLiteral("no-membership");
    SubjectState state;
    if (header.subject.type == SubjectType::Shift) {
        const Result<std::optional<Shift>> shift
            = ShiftTable(m_ledger.database()).find(header.subject.id.as<ShiftId>());
        if (!shift.ok())
            return shift.error();
        // An unknown shift is a matter for reasonToHold(): until then the author passes as its officer.
        state = {shift.value().has_value(), shift.value() ? shift.value()->officer : header.officer};
    }
    const Done allowed = permits(*officer.value(), header, state);
    return allowed.ok() ? QString() : allowed.error().detail;
}

// Whoever knows the id of another unit's subject must not be able to write into it, nor to open it once more.
Result<bool> Acceptance::isForeign(const Header &header)
{
    const Result<History> history = m_entries.history(header.subject.id);
    if (!history.ok())
        return history.error();
    return std::any_of(history.value().begin(), history.value().end(), [&](const StampedEntry &stamped) {
        return stamped.stamps && stamped.entry.header.unit != header.unit;
    });
}

Result<QString> Acceptance::reasonToHold(const Entry &entry)
{
    const Header &header = entry.header;
    const Result<bool> proven = m_credentials.isProven(header.officer, header.desk);
    if (!proven.ok())
        return proven.error();
    if (!proven.value())
        return QStringLiteral("unproved-officer");
    if (shapeOf(header.kind, header.version)->opens)
        return QString();
    const Result<History> history = m_entries.history(header.subject.id);
    if (!history.ok())
        return history.error();
    for (const StampedEntry &stamped : history.value()) {
        const KindShape *shape = shapeOf(stamped.entry.header.kind, stamped.entry.header.version);
        if (stamped.stamps && stamped.entry.header.unit == header.unit && shape && shape->opens)
            return QString();
    }
    return QStringLiteral("unknown-subject");
}

Result<Verdict> Acceptance::take(const Entry &entry, bool wasHeld)
{
    const Result<QStringList> noted = flags(entry);
    if (!noted.ok())
        return noted.error();
    const Result<Stamps> stamps = m_ledger.accept(entry, noted.value(), wasHeld);
    if (!stamps.ok())
        return stamps.error();
    const Done carried = m_relay.carry(entry);
    if (!carried.ok())
        return carried.error();
    const KindShape *shape = shapeOf(entry.header.kind, entry.header.version);
    if (shape && shape->opens) {
        const Done reviewed = reviewHeld(entry.header.subject.id);
        if (!reviewed.ok())
            return reviewed.error();
    }
    return Verdict{VerdictKind::Accepted, stamps.value().seq, {}};
}

Result<Verdict> Acceptance::hold(const Entry &entry, const QString &reason)
{
    StoredEntry stored;
    stored.stamped.entry = entry;
    stored.state = EntryState::Waiting;
    stored.reason = reason;
    // Into the journal's table, but not into the rows: it has no effect yet.
    const Done done = m_entries.insert(stored);
    return done.ok() ? Result<Verdict>(Verdict{VerdictKind::Held, 0, reason}) : Result<Verdict>(done.error());
}

Result<Verdict> Acceptance::refuse(const Desk &desk, const QByteArray &key, const EntryBytes &bytes,
                                   const QString &reason)
{
    const Done done = m_refused.put(key, desk.unit, desk.id, bytes, reason, m_ledger.now());
    return done.ok() ? Result<Verdict>(Verdict{VerdictKind::Refused, 0, reason}) : Result<Verdict>(done.error());
}

Result<QStringList> Acceptance::flags(const Entry &entry)
{
    const Header &header = entry.header;
    QStringList flags = timeFlags(header.occurredAt, header.writtenAt, m_ledger.now());
    if (header.counter == 1)
        return flags;
    const Result<std::optional<StoredEntry>> previous = m_entries.atCounter(header.stream, header.counter - 1);
    if (!previous.ok())
        return previous.error();
    if (!previous.value() || previous.value()->entry().sum() != header.previous)
        flags << QStringLiteral("gap");
    return flags;
}

Done Acceptance::officerProven(OfficerId officer, DeskId desk)
{
    Transaction transaction(m_ledger.database());
    Done done = transaction.begun();
    if (done.ok())
        done = m_credentials.prove(officer, desk, m_ledger.now());
    const Result<std::vector<StoredEntry>> held
        = m_entries.inState(EntryState::Waiting, std::numeric_limits<int>::max());
    if (!done.ok() || !held.ok())
        return done.ok() ? Done(held.error()) : done;
    for (const StoredEntry &stored : held.value()) {
        if (stored.entry().header.officer == officer && stored.entry().header.desk == desk && done.ok())
            done = reviewHeld(stored.entry().header.subject.id);
    }
    return done.ok() ? transaction.commit() : done;
}

// In the order in which they arrived: the first may be what the others wait for.
Done Acceptance::reviewHeld(const SubjectId &subject)
{
    const Result<std::vector<StoredEntry>> entries = m_entries.bySubject(subject);
    if (!entries.ok())
        return entries.error();
    for (const StoredEntry &stored : entries.value()) {
        const Result<std::optional<StoredEntry>> now = m_entries.find(stored.entry().header.id);
        if (!now.ok())
            return now.error();
        if (now.value()->state != EntryState::Waiting)
            continue;
        const Result<QString> wait = reasonToHold(stored.entry());
        if (!wait.ok())
            return wait.error();
        if (wait.value().isEmpty()) {
            const Result<Verdict> taken = take(stored.entry(), true);
            if (!taken.ok())
                return taken.error();
        }
    }
    return {};
}

} // namespace tb
