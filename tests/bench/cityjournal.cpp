// SPDX-License-Identifier: GPL-3.0-or-later
#include "cityjournal.h"

#include "duty/callbody.h"
#include "journal/kinds.h"
#include "journal/limits.h"
#include "must.h"

namespace tb {

namespace {
const QString kArea = QStringLiteral("0268");
}

CityJournal::CityJournal(quint32 seed)
    : m_text(seed), m_clock(momentAt(QDate(2026, 1, 5), QTime(8, 0))), m_random(seed),
      m_ids(m_clock, m_random), m_seat{m_ids.next<OfficerId>(), m_ids.next<UnitId>(), m_ids.next<DeskId>(), 1},
      m_line(m_ids.next<LineId>()), m_pages(m_seat.unit), m_stream(m_ids.next<StreamId>()),
      m_otherDesk(m_ids.next<DeskId>()), m_nextCall(m_clock.now())
{
    found();
}

PullPage CityJournal::nextPage(int entries)
{
    while (m_ready.size() < static_cast<size_t>(entries))
        continueOne();
    PullPage page = m_pages.page(m_ready, m_clock.now());
    page.more = true;
    m_ready.clear();
    return page;
}

CallDraft CityJournal::draft()
{
    static const QString fields[] = {QStringLiteral("cat.admin"), QStringLiteral("cat.noise")};
    CallDraft draft;
    draft.line = m_line;
    draft.number = m_text.phone();
    draft.name = m_text.name();
    draft.place = m_text.place();
    draft.content = m_text.sentence(20 + m_text.bounded(25));
    draft.field = fields[m_text.bounded(2)];
    draft.startedAt = m_clock.now();
    draft.endedAt = m_clock.now() + seconds(60 + m_text.bounded(200));
    return draft;
}

void CityJournal::found()
{
    EntryDraft unit = about({SubjectType::Unit, m_seat.unit.as<SubjectId>()}, kind::kUnitRegistered);
    unit.body = {{QStringLiteral("code"), QStringLiteral("HB")},
                 {QStringLiteral("name"), QStringLiteral("UBND phường Hải Bình")},
                 {QStringLiteral("areaCode"), kArea}};
    add(unit);
    EntryDraft officer = about({SubjectType::Officer, m_seat.officer.as<SubjectId>()}, kind::kOfficerEnrolled);
    officer.body
        = {{QStringLiteral("role"), QStringLiteral("officer")}, {QStringLiteral("login"), QStringLiteral("ha")}};
    officer.personal = {{QStringLiteral("name"), m_text.name()}};
    add(officer);
    EntryDraft line = about({SubjectType::Line, m_line.as<SubjectId>()}, kind::kLineRegistered);
    line.body = {{QStringLiteral("number"), QStringLiteral("+842683822108")},
                 {QStringLiteral("name"), QStringLiteral("Đường dây nóng")},
                 {QStringLiteral("kind"), QStringLiteral("line.hotline")}};
    add(line);
}

// A call every 6 to 32 seconds; its course goes on over the next two hours.
void CityJournal::continueOne()
{
    if (m_planned.empty() || m_nextCall <= m_planned.begin()->first) {
        m_clock.set(m_nextCall);
        m_nextCall += seconds(6 + m_text.bounded(26));
        const Subject subject{SubjectType::Call, m_ids.next<SubjectId>()};
        const EntryId id = add(logged(subject));
        m_planned.insert({m_clock.now() + seconds(300 + m_text.bounded(2000)), {subject, 1, id}});
        return;
    }
    auto [at, course] = *m_planned.begin();
    m_planned.erase(m_planned.begin());
    m_clock.set(at);
    course.last = add(step(course));
    if (++course.step < kEntriesPerCall)
        m_planned.insert({at + seconds(300 + m_text.bounded(2000)), course});
}

EntryId CityJournal::add(EntryDraft draft)
{
    Header header;
    header.id = m_ids.next<EntryId>();
    header.officer = m_seat.officer;
    header.desk = m_otherDesk;
    header.stream = m_stream;
    header.counter = ++m_counter;
    header.previous = m_previous;
    header.writtenAt = m_clock.now();
    m_ready.push_back(must(sealEntry(draft, header, m_random.bytes(Limits::kSaltBytes)), "an entry"));
    m_previous = m_ready.back().sum();
    return header.id;
}

EntryDraft CityJournal::about(const Subject &subject, QStringView kind)
{
    EntryDraft draft;
    draft.unit = m_seat.unit;
    draft.subject = subject;
    draft.kind = kind.toString();
    draft.occurredAt = m_clock.now();
    return draft;
}

EntryDraft CityJournal::logged(const Subject &subject)
{
    const CallDraft typed = draft();
    const CallBody body(typed, kArea, WorkCalendar());
    EntryDraft entry = about(subject, kind::kCallLogged);
    entry.body = body.coded();
    entry.body.emplace_back(QStringLiteral("ref"), QStringLiteral("TB-%1").arg(m_counter));
    entry.personal = body.personal();
    return entry;
}

EntryDraft CityJournal::step(const Course &course)
{
    EntryDraft entry;
    if (course.step == 1) {
        entry = about(course.subject, kind::kCallForwarded);
        entry.body = {{QStringLiteral("where"), QStringLiteral("Công an phường")}};
        entry.personal = {{QStringLiteral("note"), m_text.sentence(8)}};
    } else if (course.step == 2) {
        entry = about(course.subject, kind::kCallBackMade);
        entry.body = {{QStringLiteral("result"), QStringLiteral("no-answer")}};
    } else {
        entry = about(course.subject, kind::kResponseRecorded);
        entry.body = {{QStringLiteral("by"), QStringLiteral("phone")}, {QStringLiteral("closes"), true}};
        entry.personal = {{QStringLiteral("text"), m_text.sentence(20)}};
    }
    entry.base = course.last;
    return entry;
}

} // namespace tb
