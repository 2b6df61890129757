// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/refusaldesk.h"

#include "journal/kinds.h"
#include "store/settingtable.h"

#include <algorithm>
#include <limits>

namespace tb {

namespace {

constexpr int kAll = std::numeric_limits<int>::max();

Json::Object merged(const Json &old, const Json::Object &changes)
{
    Json::Object members = old.asObject() ? *old.asObject() : Json::Object();
    for (const Json::Member &change : changes) {
        const auto found = std::find_if(members.begin(), members.end(),
                                        [&](const Json::Member &member) { return member.first == change.first; });
        if (found == members.end())
            members.push_back(change);
        else
            found->second = change.second;
    }
    return members;
}

PassedRefusal read(const Entry &entry)
{
    return {entry.header.id,
            EntryId::fromText(textOf(entry.body, u"entry")),
            textOf(entry.body, u"kind"),
            textOf(entry.body, u"reason"),
            entry.header.officer,
            entry.header.occurredAt,
            textOf(entry.personal, u"text")};
}

} // namespace

Result<std::vector<StoredEntry>> RefusalDesk::refused()
{
    return EntryTable(m_pen.database()).inState(EntryState::Refused, kAll);
}

Result<std::vector<StoredEntry>> RefusalDesk::held()
{
    return EntryTable(m_pen.database()).inState(EntryState::Held, kAll);
}

Result<std::vector<StoredEntry>> RefusalDesk::pending(int limit)
{
    return EntryTable(m_pen.database()).inState(EntryState::Pending, limit);
}

Result<StoredEntry> RefusalDesk::find(EntryId id)
{
    const Result<std::optional<StoredEntry>> found = EntryTable(m_pen.database()).find(id);
    if (!found.ok())
        return found.error();
    if (!found.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("entry")};
    if (found.value()->state != EntryState::Refused)
        return Error{ErrorCode::WrongState, QStringLiteral("not refused")};
    return *found.value();
}

Done RefusalDesk::sendAnew(const Seat &seat, EntryId refused, const Corrections &corrections)
{
    const Result<StoredEntry> stored = find(refused);
    if (!stored.ok())
        return stored.error();
    const Entry &old = stored.value().entry();
    EntryDraft draft{seat.unit,
                     old.header.subject,
                     old.header.kind,
                     old.header.occurredAt,
                     old.header.base,
                     merged(old.body, corrections.body),
                     merged(old.personal, corrections.personal)};
    draft.body = merged(Json(draft.body), {{QStringLiteral("replaces"), refused.text()}});
    return settle(seat, stored.value(), QStringLiteral("replaced"), {draft});
}

Done RefusalDesk::passToHead(const Seat &seat, EntryId refused, const QString &text)
{
    const Result<StoredEntry> stored = find(refused);
    if (!stored.ok())
        return stored.error();
    const Header &header = stored.value().entry().header;
    EntryDraft draft{seat.unit,
                     {SubjectType::Unit, seat.unit.as<SubjectId>()},
                     kind::kRefusalPassed.toString(),
                     m_pen.now(),
                     {},
                     {{QStringLiteral("entry"), refused.text()},
                      {QStringLiteral("kind"), header.kind},
                      {QStringLiteral("reason"), stored.value().reason}},
                     {{QStringLiteral("text"), text}}};
    // Of whose caller it speaks: what is erased there is erased here as well.
    if (header.subject.type == SubjectType::Call)
        draft.body.emplace_back(QStringLiteral("call"), header.subject.id.text());
    return settle(seat, stored.value(), QStringLiteral("passed"), {draft});
}

Done RefusalDesk::withdraw(const Seat &seat, EntryId refused)
{
    const Result<StoredEntry> stored = find(refused);
    return stored.ok() ? settle(seat, stored.value(), QStringLiteral("withdrawn"), {}) : Done(stored.error());
}

Done RefusalDesk::tickOff(const Seat &seat, EntryId passing)
{
    const auto found = EntryTable(m_pen.database()).find(passing);
    if (!found.ok())
        return found.error();
    const QString name = found.value() ? found.value()->entry().header.kind : QString();
    if (name != kind::kRefusalPassed && name != kind::kSignInFailed)
        return Error{ErrorCode::UnknownSubject, QStringLiteral("nothing was passed by it")};
    const EntryDraft draft{seat.unit,
                           {SubjectType::Unit, seat.unit.as<SubjectId>()},
                           kind::kRefusalSettled.toString(),
                           m_pen.now(),
                           {},
                           {{QStringLiteral("entry"), passing.text()}},
                           {}};
    const auto written = m_pen.writeNext(seat, draft);
    return written.ok() ? Done() : Done(written.error());
}

Done RefusalDesk::settle(const Seat &seat, const StoredEntry &stored, const QString &how,
                         const std::vector<EntryDraft> &drafts)
{
    const QByteArray account
        = (how + u' ' + seat.officer.text() + u' ').toLatin1() + QByteArray::number(toMs(m_pen.now()));
    return m_pen.writeAll(seat, drafts, [&](JournalWriter &writer) {
        const Done done = writer.setState(stored.entry(), EntryState::Withdrawn, how);
        const QString name = QStringLiteral("settled/%1").arg(stored.entry().header.id.text());
        return done.ok() ? SettingTable(m_pen.database()).put(name, account) : done;
    });
}

Result<std::vector<PassedRefusal>> RefusalDesk::passed(UnitId unit, Moment since)
{
    const Result<History> history = EntryTable(m_pen.database()).history(unit.as<SubjectId>());
    if (!history.ok())
        return history.error();
    std::vector<PassedRefusal> found;
    for (const StampedEntry &stamped : history.value()) {
        if (stamped.entry.header.kind == kind::kRefusalPassed && stamped.effectiveAt() >= since)
            found.insert(found.begin(), read(stamped.entry));
        if (stamped.entry.header.kind == kind::kRefusalSettled) {
            const EntryId settled = EntryId::fromText(textOf(stamped.entry.body, u"entry"));
            std::erase_if(found, [&](const PassedRefusal &each) { return each.passing == settled; });
        }
    }
    return found;
}

} // namespace tb
