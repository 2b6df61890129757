// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/applier.h"

#include "store/cursortable.h"
#include "store/manyrows.h"
#include "store/streamtable.h"
#include "store/transaction.h"

#include <limits>

namespace tb {

namespace {

// What the subjects' folds hear when `fresh` is there as well: it follows on what has a number, and what has none yet
// comes last.
std::map<Subject, History> foldedWith(const std::vector<StoredEntry> &fresh, const std::vector<StoredEntry> &before)
{
    std::map<Subject, History> histories;
    const auto hear
        = [&histories](const StoredEntry &stored) { addToFold(histories[stored.entry().header.subject], stored); };
    for (const StoredEntry &stored : before) {
        if (stored.state == EntryState::Accepted)
            hear(stored);
    }
    for (const StoredEntry &stored : fresh)
        hear(stored);
    for (const StoredEntry &stored : before) {
        if (stored.state != EntryState::Accepted)
            hear(stored);
    }
    return histories;
}

} // namespace

Done Applier::applyVerdicts(const std::vector<Entry> &offered, const std::vector<Verdict> &verdicts)
{
    if (offered.size() != verdicts.size())
        return Error{ErrorCode::BadAnswer, QStringLiteral("verdicts do not fit the batch")};
    std::vector<Subject> touched;
    bool forked = false;
    Transaction transaction(m_database);
    Done done = transaction.begun();
    for (size_t i = 0; i < offered.size() && done.ok(); ++i) {
        forked = forked || (verdicts[i].kind == VerdictKind::Retry && verdicts[i].reason == u"stream-fork");
        done = applyVerdict(offered[i], verdicts[i]);
        touched.push_back(offered[i].header.subject);
    }
    if (done.ok())
        done = transaction.commit();
    if (!done.ok())
        return done;
    m_notice.publish(touched);
    return forked ? openNewStream() : Done();
}

Done Applier::applyVerdict(const Entry &entry, const Verdict &verdict)
{
    const Result<std::optional<StoredEntry>> stored = m_writer.entries().find(entry.header.id);
    if (!stored.ok())
        return stored.error();
    // Meanwhile it may have come down with a pull, or the officer may have withdrawn it: both are final.
    const bool open
        = stored.value() && (stored.value()->state == EntryState::Pending || stored.value()->state == EntryState::Held);
    if (!open || verdict.kind == VerdictKind::Accepted || verdict.kind == VerdictKind::Known)
        return {};
    if (verdict.kind == VerdictKind::Held)
        return m_writer.setState(entry, EntryState::Held, verdict.reason);
    if (verdict.kind == VerdictKind::Refused)
        return m_writer.setState(entry, EntryState::Refused, verdict.reason);
    return {};
}

Done Applier::applyPage(const PullPage &page, UnitId unit)
{
    std::vector<Subject> touched;
    // What came from the server can be read again: no need to wait for the disk.
    Done done = m_database.setDurable(false);
    if (done.ok())
        done = writePage(page, unit, touched);
    const Done durable = m_database.setDurable(true);
    if (done.ok() && !touched.empty())
        m_notice.publish(touched);
    return done.ok() ? durable : done;
}

Done Applier::writePage(const PullPage &page, UnitId unit, std::vector<Subject> &touched)
{
    Transaction transaction(m_database);
    if (!transaction.begun().ok())
        return transaction.begun();
    CursorTable cursors(m_database);
    const Result<Cursor> found = cursors.find(unit);
    if (!found.ok())
        return found.error();
    Cursor cursor = found.value();
    std::vector<StoredEntry> arrived;
    for (const SentEntry &sent : page.entries) {
        const Result<Cursor> next = checkEntry(sent, cursor, arrived);
        if (!next.ok())
            return next.error();
        cursor = next.value();
        touched.push_back(arrived.back().entry().header.subject);
    }
    if (cursor.seq != page.cursor.seq || cursor.sum != page.cursor.sum)
        return Error{ErrorCode::ChainBroken, QStringLiteral("the page does not end at its cursor")};
    Done done = store(arrived);
    if (done.ok())
        done = cursors.put(cursor);
    if (done.ok() && !page.entries.empty() && !page.cursor.mac.isEmpty())
        done = cursors.addCheckpoint(page.cursor);
    return done.ok() ? transaction.commit() : done;
}

Result<Cursor> Applier::checkEntry(const SentEntry &sent, const Cursor &before, std::vector<StoredEntry> &arrived)
{
    Result<Entry> entry = decodeEntry(sent.bytes);
    Result<Stamps> stamps = decodeStamps(sent.stamps);
    if (!entry.ok() || !stamps.ok())
        return entry.ok() ? stamps.error() : entry.error();
    if (stamps.value().seq != before.seq + 1)
        return Error{ErrorCode::ChainBroken, QStringLiteral("a place was skipped")};
    Cursor after = before;
    after.seq = stamps.value().seq;
    after.sum = nextSum(before, entry.value().sum(), stamps.value());
    after.epoch = stamps.value().epoch;
    arrived.push_back({{entry.take(), stamps.take()}, EntryState::Accepted, after.sum, {}});
    return after;
}

// What is new goes in together, and its subjects are folded from what is at hand: a first sync is nothing else, a
// hundred thousand times. What was here already is renumbered one by one.
Done Applier::store(const std::vector<StoredEntry> &arrived)
{
    const Result<std::vector<StoredEntry>> related = relatedTo(arrived);
    if (!related.ok())
        return related.error();
    std::map<EntryId, const StoredEntry *> here;
    for (const StoredEntry &stored : related.value())
        here.emplace(stored.entry().header.id, &stored);
    std::vector<StoredEntry> fresh;
    std::set<Subject> renumbered;
    for (const StoredEntry &sent : arrived) {
        const auto known = here.find(sent.entry().header.id);
        const Done done = known == here.end() ? Done() : renumber(sent, *known->second);
        if (!done.ok())
            return done;
        if (known == here.end())
            fresh.push_back(sent);
        else
            renumbered.insert(sent.entry().header.subject);
    }
    std::map<Subject, History> histories = foldedWith(fresh, related.value());
    std::erase_if(histories, [&renumbered](const auto &one) { return renumbered.contains(one.first); });
    const Done done = m_writer.append(fresh, histories);
    return done.ok() ? m_writer.refold(renumbered) : done;
}

// What is here already of these entries and their subjects, each once; of one subject in the order of the fold.
Result<std::vector<StoredEntry>> Applier::relatedTo(const std::vector<StoredEntry> &arrived)
{
    std::vector<StoredEntry> related;
    std::set<EntryId> seen;
    std::set<SubjectId> asked;
    for (auto next = arrived.begin(); next != arrived.end();) {
        EntryQuestion question;
        for (; next != arrived.end() && question.ids.size() < manyrows::kMostAsked; ++next) {
            question.ids.push_back(next->entry().header.id);
            if (asked.insert(next->entry().header.subject.id).second)
                question.subjects.push_back(next->entry().header.subject.id);
        }
        Result<std::vector<StoredEntry>> found = m_writer.entries().related(question);
        if (!found.ok())
            return found;
        for (StoredEntry &stored : found.take()) {
            if (seen.insert(stored.entry().header.id).second)
                related.push_back(std::move(stored));
        }
    }
    return related;
}

Done Applier::renumber(const StoredEntry &sent, const StoredEntry &here)
{
    EntryTable &entries = m_writer.entries();
    // What the server numbered is the truth, should this desk have given it another header since.
    if (here.entry().headerBytes != sent.entry().headerBytes) {
        const Done replaced = entries.replaceHeader(sent.entry());
        if (!replaced.ok())
            return replaced;
    }
    return entries.number(sent.entry().header.id, *sent.stamped.stamps, sent.unitSum);
}

Done Applier::fallBack(const Cursor &common, DeskId ownDesk)
{
    Transaction transaction(m_database);
    if (!transaction.begun().ok())
        return transaction.begun();
    const Result<std::vector<StoredEntry>> lost = m_writer.entries().after(common.unit, common.seq, -1);
    if (!lost.ok())
        return lost.error();
    std::vector<Subject> touched;
    for (const StoredEntry &stored : lost.value())
        touched.push_back(stored.entry().header.subject);
    CursorTable cursors(m_database);
    Done done = m_writer.entries().unnumberAfter(common.unit, common.seq, ownDesk);
    if (done.ok())
        done = cursors.put(common);
    if (done.ok())
        done = cursors.dropCheckpointsAfter(common.unit, common.seq);
    if (done.ok())
        done = m_writer.refold({touched.begin(), touched.end()});
    if (done.ok())
        done = transaction.commit();
    if (done.ok())
        m_notice.publish(touched);
    return done;
}

Done Applier::openNewStream()
{
    Transaction transaction(m_database);
    if (!transaction.begun().ok())
        return transaction.begun();
    Result<std::vector<StoredEntry>> pending
        = m_writer.entries().inState(EntryState::Pending, std::numeric_limits<int>::max());
    if (!pending.ok())
        return pending.error();
    StreamTable streams(m_database);
    StreamHead head;
    head.id = m_ids.next<StreamId>();
    Done done = streams.open(head.id);
    for (const StoredEntry &stored : pending.value()) {
        if (!done.ok())
            return done;
        Entry entry = stored.entry();
        entry.header.stream = head.id;
        entry.header.counter = ++head.counter;
        entry.header.previous = head.previous;
        entry.headerBytes = encodeHeader(entry.header);
        head.previous = entry.sum();
        done = m_writer.entries().replaceHeader(entry);
    }
    if (done.ok())
        done = streams.advance(head);
    return done.ok() ? transaction.commit() : done;
}

} // namespace tb
