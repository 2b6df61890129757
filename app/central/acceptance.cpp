// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance.h"

#include "journal/checksum.h"
#include "journal/kinds.h"
#include "store/erasuretable.h"
#include "store/reviewtable.h"
#include "store/shifttable.h"
#include "store/transaction.h"

#include <algorithm>
#include <limits>

namespace tb {

namespace {

bool opens(const Header &header)
{
    const KindShape *shape = shapeOf(header.kind, header.version);
    return shape && shape->opens;
}

// Whoever knows the id of another unit's subject must not be able to write into it, nor to open it once more.
bool isForeign(const Hearing &hearing, const Header &header)
{
    const std::vector<const StoredEntry *> about = hearing.about(header.subject.id);
    return std::any_of(about.begin(), about.end(),
                       [&](const StoredEntry *stored) { return stored->entry().header.unit != header.unit; });
}

QString refusalOf(const Error &error)
{
    return error.code == ErrorCode::TooLarge ? QStringLiteral("limit") : QStringLiteral("malformed");
}

} // namespace

Result<std::vector<Verdict>> Acceptance::offer(const Desk &desk, const std::vector<EntryBytes> &entries)
{
    std::vector<Result<Entry>> decoded;
    decoded.reserve(entries.size());
    for (const EntryBytes &bytes : entries)
        decoded.push_back(decodeEntry(bytes));
    Transaction transaction(m_ledger.database(), Reach::OneUnit);
    const Done begun = transaction.begun().ok() ? m_ledger.reserve(desk.unit) : transaction.begun();
    if (!begun.ok())
        return begun.error();
    std::vector<Verdict> verdicts;
    while (verdicts.size() < entries.size()) {
        const size_t at = verdicts.size();
        const Done heard
            = hear(desk, std::span(entries).subspan(at), std::span(std::as_const(decoded)).subspan(at), verdicts);
        if (!heard.ok())
            return heard.error();
    }
    const Done done = transaction.commit();
    return done.ok() ? Result<std::vector<Verdict>>(verdicts) : Result<std::vector<Verdict>>(done.error());
}

// As many as one hearing takes, and at least one.
Done Acceptance::hear(const Desk &desk, std::span<const EntryBytes> bytes, std::span<const Result<Entry>> entries,
                      std::vector<Verdict> &verdicts)
{
    Hearing hearing(m_ledger);
    const Result<size_t> heard = hearing.open(entries);
    if (!heard.ok())
        return heard.error();
    for (size_t i = 0; i < heard.value() && !hearing.isClosed(); ++i) {
        const Result<Verdict> verdict = judge(hearing, desk, bytes[i], entries[i]);
        if (!verdict.ok())
            return verdict.error();
        verdicts.push_back(verdict.value());
    }
    return hearing.settle();
}

Result<Verdict> Acceptance::judge(Hearing &hearing, const Desk &desk, const EntryBytes &bytes,
                                  const Result<Entry> &decoded)
{
    if (!decoded.ok())
        return refuse(desk, entrySum(bytes.header + bytes.body).left(16), bytes, refusalOf(decoded.error()));
    const Result<bool> erased = isErased(hearing, decoded.value());
    if (!erased.ok() || !erased.value())
        return erased.ok() ? judge(hearing, desk, decoded.value(), false) : Result<Verdict>(erased.error());
    Entry without = decoded.value();
    forgetPersonal(without);
    return judge(hearing, desk, without, true);
}

// Its author may not have known of it: what is personal is not even looked at.
Result<bool> Acceptance::isErased(const Hearing &hearing, const Entry &entry)
{
    const CallId spokenOf = callSpokenOf(entry);
    if (!spokenOf.isNull())
        return ErasureTable(m_ledger.database()).contains(spokenOf);
    const std::vector<const StoredEntry *> about = hearing.about(entry.header.subject.id);
    return std::any_of(about.begin(), about.end(),
                       [](const StoredEntry *stored) { return stored->entry().header.kind == kind::kPersonalErased; });
}

Result<Verdict> Acceptance::judge(Hearing &hearing, const Desk &desk, const Entry &entry, bool erased)
{
    if (const std::optional<Verdict> before = hearing.judgedBefore(entry))
        return *before;
    if (hearing.atCounter(entry.header.stream, entry.header.counter))
        return Verdict{VerdictKind::Retry, 0, QStringLiteral("stream-fork")};
    if (!shapeOf(entry.header.kind, entry.header.version))
        return Verdict{VerdictKind::Retry, 0, QStringLiteral("unknown-kind")};
    const Result<QString> bad = reasonToRefuse(hearing, desk, entry, erased);
    if (!bad.ok())
        return bad.error();
    if (!bad.value().isEmpty()) {
        hearing.noteRefusal(entry.header.id.bytes(), bad.value());
        return refuse(desk, entry.header.id.bytes(),
                      {entry.headerBytes, entry.bodyBytes, entry.personalBytes, entry.salt}, bad.value());
    }
    const Result<QString> wait = reasonToHold(hearing, entry);
    if (!wait.ok())
        return wait.error();
    if (wait.value().isEmpty())
        return take(hearing, entry);
    hearing.hold(entry, wait.value());
    return Verdict{VerdictKind::Held, 0, wait.value()};
}

Result<QString> Acceptance::reasonToRefuse(Hearing &hearing, const Desk &desk, const Entry &entry, bool erased)
{
    const Header &header = entry.header;
    if (header.unit != desk.unit)
        return QStringLiteral("unit-mismatch");
    if (header.desk != desk.id)
        return QStringLiteral("desk-mismatch");
    if ((entry.isPersonalMissing() && !erased) || !checkShape(entry).ok())
        return QStringLiteral("malformed");
    if (isForeign(hearing, header))
        return QStringLiteral("unit-mismatch");
    const Result<std::optional<Officer>> officer = hearing.officer(header.officer);
    if (!officer.ok())
        return officer.error();
    if (!officer.value())
        return QStringLiteral("no-membership");
    const Result<SubjectState> state = stateOf(hearing, entry);
    if (!state.ok())
        return state.error();
    const Done allowed = permits(*officer.value(), header, state.value());
    return allowed.ok() ? QString() : allowed.error().detail;
}

Result<SubjectState> Acceptance::stateOf(Hearing &hearing, const Entry &entry)
{
    const Header &header = entry.header;
    const bool isReview = header.subject.type == SubjectType::Review;
    if (header.subject.type != SubjectType::Shift && !isReview)
        return SubjectState();
    // Its row is asked: what came just before has to be in it.
    const Done settled = hearing.settle();
    if (!settled.ok())
        return settled.error();
    if (isReview) {
        const Result<OfficerId> rated = ReviewTable(m_ledger.database()).ratedBy(entry);
        if (!rated.ok())
            return rated.error();
        const bool waits = rated.value().isNull() && !opens(header);
        return SubjectState{!rated.value().isNull(), waits ? header.officer : rated.value()};
    }
    const Result<std::optional<Shift>> shift = ShiftTable(m_ledger.database()).find(header.subject.id.as<ShiftId>());
    if (!shift.ok())
        return shift.error();
    // An unknown shift is, as an unknown review is, a matter for reasonToHold(): until then the author passes as its
    // officer.
    return SubjectState{shift.value().has_value(), shift.value() ? shift.value()->officer : header.officer};
}

Result<QString> Acceptance::reasonToHold(Hearing &hearing, const Entry &entry)
{
    const Header &header = entry.header;
    const Result<bool> proven = hearing.isProven(header.officer, header.desk);
    if (!proven.ok())
        return proven.error();
    if (!proven.value())
        return QStringLiteral("unproved-officer");
    if (opens(header))
        return QString();
    for (const StoredEntry *stored : hearing.about(header.subject.id)) {
        if (stored->entry().header.unit == header.unit && opens(stored->entry().header))
            return QString();
    }
    return QStringLiteral("unknown-subject");
}

// What means something to other units, to what is held, or to who may do what is taken by itself, with all that
// follows.
Result<Verdict> Acceptance::take(Hearing &hearing, const Entry &entry)
{
    const Subject &subject = entry.header.subject;
    const QStringList noted = flags(hearing, entry);
    const bool hasConsequences = subject.type == SubjectType::Officer || entry.header.kind == kind::kPersonalErased
        || (opens(entry.header) && hearing.isAwaited(subject.id))
        || Relay::concernsOthers(entry, hearing.about(subject.id));
    if (hasConsequences) {
        const Done closed = hearing.close();
        return closed.ok() ? takeNow(entry, noted, false) : Result<Verdict>(closed.error());
    }
    const Result<Stamps> stamps = hearing.take(entry, noted);
    return stamps.ok() ? Result<Verdict>(Verdict{VerdictKind::Accepted, stamps.value().seq, {}})
                       : Result<Verdict>(stamps.error());
}

Result<Verdict> Acceptance::takeNow(const Entry &entry, const QStringList &flags, bool wasHeld)
{
    const Result<Stamps> stamps = m_ledger.accept(entry, flags, wasHeld);
    if (!stamps.ok())
        return stamps.error();
    const Done carried = m_relay.carry(entry);
    if (!carried.ok())
        return carried.error();
    const Done reviewed = opens(entry.header) ? reviewHeld(entry.header.subject.id) : Done();
    return reviewed.ok() ? Result<Verdict>(Verdict{VerdictKind::Accepted, stamps.value().seq, {}})
                         : Result<Verdict>(reviewed.error());
}

Result<Verdict> Acceptance::refuse(const Desk &desk, const QByteArray &key, const EntryBytes &bytes,
                                   const QString &reason)
{
    const Done done = m_refused.put(key, desk.unit, desk.id, bytes, reason, m_ledger.now());
    return done.ok() ? Result<Verdict>(Verdict{VerdictKind::Refused, 0, reason}) : Result<Verdict>(done.error());
}

QStringList Acceptance::flags(const Hearing &hearing, const Entry &entry) const
{
    const Header &header = entry.header;
    QStringList flags = timeFlags(header.occurredAt, header.writtenAt, m_ledger.now());
    if (header.counter == 1)
        return flags;
    const StoredEntry *previous = hearing.atCounter(header.stream, header.counter - 1);
    if (!previous || previous->entry().sum() != header.previous)
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
        const Done done = stored.state == EntryState::Waiting ? reviewOne(stored) : Done();
        if (!done.ok())
            return done;
    }
    return {};
}

Done Acceptance::reviewOne(const StoredEntry &held)
{
    const Result<Entry> entry = held.entry();
    Hearing hearing(m_ledger);
    const Result<size_t> heard = hearing.open({&entry, 1});
    if (!heard.ok())
        return heard.error();
    // One that was reviewed before it may have brought it along.
    if (hearing.judgedBefore(entry.value())->kind != VerdictKind::Held)
        return {};
    const Result<QString> wait = reasonToHold(hearing, entry.value());
    if (!wait.ok() || !wait.value().isEmpty())
        return wait.ok() ? Done() : Done(wait.error());
    const Result<Verdict> taken = takeNow(entry.value(), flags(hearing, entry.value()), true);
    return taken.ok() ? Done() : Done(taken.error());
}

} // namespace tb
