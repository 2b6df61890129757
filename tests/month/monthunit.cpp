// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthunit.h"

#include "duty/unitcalendar.h"
#include "journal/kinds.h"
#include "journal/limits.h"
#include "store/migrator.h"
#include "store/transaction.h"

namespace tb {

namespace {

const QStringList kNames{
    QStringLiteral("Nguyễn Thị Thu Hà"),      QStringLiteral("Trần Quốc Bảo"),   QStringLiteral("Lê Hoàng Ân"),
    QStringLiteral("Phạm Thị Ngọc Ánh"),      QStringLiteral("Đỗ Văn Đức"),      QStringLiteral("Võ Thị Kim Chi"),
    QStringLiteral("Huỳnh Ngọc Phương Uyên"), QStringLiteral("Nguyễn Hữu Nghĩa")};

struct NamedLine {
    const char16_t *number;
    const char16_t *name;
    const char16_t *kind;
};
constexpr NamedLine kNamedLines[] = {{u"0268 3822 108", u"Đường dây nóng", u"line.hotline"},
                                     {u"0268 3822 166", u"Bộ phận Một cửa", u"line.one_stop"},
                                     {u"0268 3822 171", u"Địa chính – Xây dựng", u"line.office"},
                                     {u"0268 3822 172", u"Trật tự đô thị", u"line.office"},
                                     {u"0268 3822 100", u"Văn phòng", u"line.office"},
                                     {u"0268 3822 114", u"Thiên tai, cứu nạn", u"line.hotline"}};

} // namespace

MonthUnit::MonthUnit()
{
    database = Database::open(folder.filePath(QStringLiteral("desk.db"))).take();
    if (!Migrator(Migrator::Part::Desk).migrate(*database).ok())
        qFatal("the schema of a fresh desk failed");
    pen = std::make_unique<EntryPen>(*database, clock, random, notice);
    unit = ids.next<UnitId>();
    m_desk = ids.next<DeskId>();
    m_stream = ids.next<StreamId>();
    for (int i = 0; i < kOfficers; ++i)
        officers.push_back(ids.next<OfficerId>());
    plantPeople();
    registerLines();
}

Seat MonthUnit::seat(int officer) const
{
    return {officers[static_cast<std::size_t>(officer)], unit, m_desk, 1};
}

// What the city's administrator wrote and the server numbered.
void MonthUnit::plant(const Subject &subject, QStringView kind, Json::Object body, Json::Object personal)
{
    Header header;
    header.id = ids.next<EntryId>();
    header.officer = officers.back();
    header.desk = m_desk;
    header.stream = m_stream;
    header.counter = ++m_counter;
    header.writtenAt = clock.now();
    const EntryDraft draft{unit, subject, kind.toString(), clock.now(), {}, std::move(body), std::move(personal)};
    const Entry entry = sealEntry(draft, header, random.bytes(Limits::kSaltBytes)).take();
    const Stamps stamps = makeStamps(QStringLiteral("1.month"), ++m_seq, clock.now(), {});
    Transaction transaction(*database);
    if (!JournalWriter(*database).append({{entry, stamps}, EntryState::Accepted, QByteArray(32, 's'), {}}).ok()
        || !transaction.commit().ok())
        qFatal("planting an entry failed");
}

void MonthUnit::plantPeople()
{
    plant({SubjectType::Unit, unit.as<SubjectId>()}, kind::kUnitRegistered,
          {{QStringLiteral("code"), QStringLiteral("HB")},
           {QStringLiteral("name"), QStringLiteral("Ủy ban nhân dân phường Hải Bình")},
           {QStringLiteral("areaCode"), QStringLiteral("0268")},
           {QStringLiteral("place"), QStringLiteral("Hải Bình")},
           {QStringLiteral("docSymbol"), QStringLiteral("UBND")},
           {QStringLiteral("agency"),
            QStringList{QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("PHƯỜNG HẢI BÌNH")}}});
    for (int i = 0; i < kOfficers; ++i) {
        plant({SubjectType::Officer, officers[static_cast<std::size_t>(i)].as<SubjectId>()}, kind::kOfficerEnrolled,
              {{QStringLiteral("role"), i == kHead ? QStringLiteral("head") : QStringLiteral("officer")},
               {QStringLiteral("login"), QStringLiteral("o%1").arg(i + 1)}},
              {{QStringLiteral("name"), kNames[i]},
               {QStringLiteral("title"), i == kHead ? QStringLiteral("Chủ tịch") : QStringLiteral("Cán bộ")}});
    }
    const WorkCalendar::Days days{{QDate(2026, 4, 30), {DayKind::Holiday, {}}},
                                  {QDate(2026, 5, 1), {DayKind::Holiday, {}}}};
    plant({SubjectType::Unit, unit.as<SubjectId>()}, kind::kCalendarSet,
          calendarBody(WorkCalendar::of({}, days).take()));
}

// The hotline is answered on Saturday mornings, too.
void MonthUnit::registerLines()
{
    LineDesk desk(*pen);
    for (const NamedLine &named : kNamedLines) {
        LineDraft draft;
        draft.number = QString::fromUtf16(named.number);
        draft.asDialledToday = false;
        draft.name = QString::fromUtf16(named.name);
        draft.kind = QString::fromUtf16(named.kind);
        draft.publishedOn = QStringLiteral("Cổng thông tin điện tử của phường");
        const Result<LineId> line = desk.registerLine(head(), draft);
        if (!line.ok())
            qFatal("a line was not registered: %s", qPrintable(line.error().detail));
        lines.push_back(line.value());
    }
    LineHours hours = LineHours::ofOffice({});
    hours.week[5] = {{7 * 60 + 30, 11 * 60 + 30}};
    if (!desk.setHours(head(), lines[kHotline], QDate(2026, 4, 27), hours).ok())
        qFatal("the hours were not set");
}

void MonthUnit::send()
{
    JournalWriter writer(*database);
    Transaction transaction(*database);
    const std::vector<EntryId> pending = writer.entries().idsInState(EntryState::Pending).take();
    for (const EntryId &id : pending) {
        const StoredEntry stored = *writer.entries().find(id).take();
        const Stamps stamps = makeStamps(QStringLiteral("1.month"), ++m_seq, clock.now(), {});
        if (!writer.number(stored.entry(), stamps, QByteArray(32, 's')).ok())
            qFatal("an entry was not numbered");
    }
    if (!transaction.commit().ok())
        qFatal("the entries were not numbered");
}

} // namespace tb
