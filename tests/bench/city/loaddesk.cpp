// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaddesk.h"

#include "journal/kinds.h"
#include "journal/limits.h"
#include "must.h"

namespace tb {

LoadDesk::LoadDesk(UnitId unit, OfficerId officer, int number, RandomSource &random)
    : m_random(&random), m_officer(officer)
{
    IdSource ids(m_clock, random);
    const Token token = Token::make(random);
    m_token = token.text();
    m_stream = ids.next<StreamId>();
    m_desk.id = ids.next<DeskId>();
    m_desk.unit = unit;
    m_desk.number = number;
    m_desk.name = QStringLiteral("desk %1").arg(number);
    m_desk.tokenSum = token.digest();
    m_desk.enrolledAt = m_clock.now();
}

EntryBytes LoadDesk::next()
{
    IdSource ids(m_clock, *m_random);
    EntryDraft draft;
    draft.unit = m_desk.unit;
    draft.subject = {SubjectType::Call, ids.next<SubjectId>()};
    draft.kind = kind::kCallLogged.toString();
    draft.occurredAt = m_clock.now();
    draft.body = {{QStringLiteral("type"), QStringLiteral("answered")},
                  {QStringLiteral("ref"), QStringLiteral("TB-2511-1001")},
                  {QStringLiteral("line"), ids.next<LineId>().text()}};
    draft.personal
        = {{QStringLiteral("content"), QStringLiteral("Đèn đường trước số %1 không sáng từ tối qua").arg(m_counter)},
           {QStringLiteral("name"), QStringLiteral("Nguyễn Thị Hoa")}};
    Header header;
    header.id = ids.next<EntryId>();
    header.officer = m_officer;
    header.desk = m_desk.id;
    header.stream = m_stream;
    header.counter = ++m_counter;
    header.previous = m_previous;
    header.writtenAt = m_clock.now();
    const Entry entry = must(sealEntry(draft, header, m_random->bytes(Limits::kSaltBytes)), "an entry");
    m_previous = entry.sum();
    return {entry.headerBytes, entry.bodyBytes, entry.personalBytes, entry.salt};
}

std::vector<EntryBytes> LoadDesk::next(int count)
{
    std::vector<EntryBytes> entries;
    for (int i = 0; i < count; ++i)
        entries.push_back(next());
    return entries;
}

} // namespace tb
