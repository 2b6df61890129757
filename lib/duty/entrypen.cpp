// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/entrypen.h"

#include "journal/kinds.h"
#include "journal/limits.h"
#include "journal/permits.h"
#include "store/officertable.h"
#include "store/reviewtable.h"
#include "store/shifttable.h"
#include "store/streamtable.h"
#include "store/transaction.h"

namespace tb {

namespace {

Result<SubjectState> stateOf(Database &database, const Entry &entry)
{
    const Subject &subject = entry.header.subject;
    SubjectState state;
    if (subject.type == SubjectType::Review) {
        const Result<OfficerId> rated = ReviewTable(database).ratedBy(entry);
        if (!rated.ok())
            return rated.error();
        state.owner = rated.value();
    }
    if (subject.type != SubjectType::Shift)
        return state;
    const Result<std::optional<Shift>> shift = ShiftTable(database).find(subject.id.as<ShiftId>());
    if (!shift.ok())
        return shift.error();
    if (shift.value())
        state = {true, shift.value()->officer};
    return state;
}

} // namespace

Result<EntryId> EntryPen::write(const Seat &seat, EntryDraft draft, const Completion &complete)
{
    Transaction transaction(m_database);
    if (!transaction.begun().ok())
        return transaction.begun().error();
    const Done completed = complete ? complete(draft) : Done();
    if (!completed.ok())
        return completed.error();
    Result<EntryId> id = writeInside(seat, draft);
    if (!id.ok())
        return id;
    const Done done = transaction.commit();
    if (!done.ok())
        return done.error();
    m_notice.publish({draft.subject});
    return id;
}

Done EntryPen::writeAll(const Seat &seat, std::vector<EntryDraft> drafts, const Also &also, const Completion &complete)
{
    Transaction transaction(m_database);
    if (!transaction.begun().ok())
        return transaction.begun();
    std::vector<Subject> subjects;
    for (EntryDraft &draft : drafts) {
        const Done completed = complete ? complete(draft) : Done();
        if (!completed.ok())
            return completed;
        const Result<EntryId> id = writeInside(seat, draft);
        if (!id.ok())
            return id.error();
        subjects.push_back(draft.subject);
    }
    const Done more = also ? also(m_writer) : Done();
    const Done done = more.ok() ? transaction.commit() : more;
    if (done.ok())
        m_notice.publish(subjects);
    return done;
}

Result<EntryId> EntryPen::writeInside(const Seat &seat, const EntryDraft &draft)
{
    Result<Entry> entry = seal(seat, draft);
    if (!entry.ok())
        return entry.error();
    const Done allowed = check(seat, entry.value());
    if (!allowed.ok())
        return allowed.error();
    StoredEntry stored;
    stored.stamped.entry = entry.take();
    const Header &header = stored.entry().header;
    Done done = m_writer.append(stored);
    if (done.ok())
        done = StreamTable(m_database).advance({header.stream, header.counter, stored.entry().sum()});
    return done.ok() ? Result<EntryId>(header.id) : Result<EntryId>(done.error());
}

Result<Entry> EntryPen::seal(const Seat &seat, const EntryDraft &draft)
{
    StreamTable streams(m_database);
    Result<std::optional<StreamHead>> head = streams.current();
    if (!head.ok())
        return head.error();
    StreamHead current = head.value().value_or(StreamHead());
    if (!head.value()) {
        current.id = m_ids.next<StreamId>();
        const Done opened = streams.open(current.id);
        if (!opened.ok())
            return opened.error();
    }
    Header header;
    header.id = m_ids.next<EntryId>();
    header.officer = seat.officer;
    header.desk = seat.desk;
    header.stream = current.id;
    header.counter = current.counter + 1;
    header.previous = current.previous;
    header.writtenAt = m_clock.now();
    return sealEntry(draft, header, m_random.bytes(Limits::kSaltBytes));
}

Done EntryPen::check(const Seat &seat, const Entry &entry)
{
    const Done shaped = checkShape(entry);
    if (!shaped.ok())
        return shaped;
    const Result<std::optional<Officer>> officer = OfficerTable(m_database).find(seat.officer);
    if (!officer.ok())
        return officer.error();
    if (!officer.value())
        return Error{ErrorCode::NotSignedIn, QStringLiteral("officer unknown on this desk")};
    const Result<SubjectState> state = stateOf(m_database, entry);
    return state.ok() ? permits(*officer.value(), entry.header, state.value()) : Done(state.error());
}

Result<EntryId> EntryPen::writeNext(const Seat &seat, EntryDraft draft)
{
    return write(seat, std::move(draft), [this](EntryDraft &next) {
        const Result<EntryId> base = lastSeen(next.subject.id);
        if (base.ok())
            next.base = base.value();
        return base.ok() ? Done() : Done(base.error());
    });
}

Result<EntryId> EntryPen::lastSeen(const SubjectId &subject)
{
    return m_writer.entries().lastOf(subject);
}

} // namespace tb
