// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/calldesk.h"
#include "duty/rosterdesk.h"
#include "duty/shiftdesk.h"
#include "fakes/fakeclock.h"
#include "fakes/seededrandom.h"
#include "journal/kinds.h"
#include "journal/limits.h"
#include "store/migrator.h"
#include "store/transaction.h"

#include <QTemporaryDir>

#include <memory>

namespace tb {

/// A desk with a real database in a folder of its own: one unit, a hotline, an officer and a head, on Wednesday 25
/// November 2026.
class TestDesk {
public:
    explicit TestDesk(quint32 seed = 1) : random(seed), ids(clock, random)
    {
        database = Database::open(folder.filePath(QStringLiteral("desk.db"))).take();
        if (!Migrator(Migrator::Part::Desk).migrate(*database).ok())
            qFatal("the schema of a fresh desk failed");
        pen = std::make_unique<EntryPen>(*database, clock, random, notice);
        seat = {ids.next<OfficerId>(), ids.next<UnitId>(), ids.next<DeskId>(), 1};
        headSeat = seat;
        headSeat.officer = ids.next<OfficerId>();
        line = ids.next<LineId>();
        plant();
    }

    /// A draft that can be saved as it is.
    CallDraft draft(const QString &content = QStringLiteral("Hỏi giờ làm việc sáng thứ Bảy")) const
    {
        CallDraft call;
        call.line = line;
        call.number = QStringLiteral("0950 214 768");
        call.name = QStringLiteral("Huỳnh Thị Thu");
        call.content = content;
        call.field = QStringLiteral("cat.admin");
        call.startedAt = clock.now();
        return call;
    }

    /// Puts an entry into the journal as if the server had numbered it.
    void accept(const EntryDraft &draft, OfficerId author)
    {
        Header header;
        header.id = ids.next<EntryId>();
        header.officer = author;
        header.desk = seat.desk;
        header.stream = m_stream;
        header.counter = ++m_seq;
        header.writtenAt = clock.now();
        const Entry entry = sealEntry(draft, header, random.bytes(Limits::kSaltBytes)).take();
        const Stamps stamps = makeStamps(QStringLiteral("1.test"), m_seq, clock.now(), {});
        Transaction transaction(*database);
        const Done done
            = JournalWriter(*database).append({{entry, stamps}, EntryState::Accepted, QByteArray(32, 's'), {}});
        if (!done.ok() || !transaction.commit().ok())
            qFatal("planting an entry failed");
    }

    QTemporaryDir folder;
    FakeClock clock;
    SeededRandom random;
    IdSource ids;
    ChangeNotice notice;
    std::unique_ptr<Database> database;
    std::unique_ptr<EntryPen> pen;
    Seat seat;
    Seat headSeat;
    LineId line;

private:
    void plant()
    {
        accept({seat.unit,
                {SubjectType::Unit, seat.unit.as<SubjectId>()},
                kind::kUnitRegistered.toString(),
                clock.now(),
                {},
                {{QStringLiteral("code"), QStringLiteral("HB")},
                 {QStringLiteral("name"), QStringLiteral("UBND phường Hải Bình")},
                 {QStringLiteral("areaCode"), QStringLiteral("0268")}},
                {}},
               seat.officer);
        plantOfficer(seat.officer, QStringLiteral("officer"), QStringLiteral("ha"),
                     QStringLiteral("Nguyễn Thị Thu Hà"));
        plantOfficer(headSeat.officer, QStringLiteral("head"), QStringLiteral("nghia"),
                     QStringLiteral("Nguyễn Hữu Nghĩa"));
        accept({seat.unit,
                {SubjectType::Line, line.as<SubjectId>()},
                kind::kLineRegistered.toString(),
                clock.now(),
                {},
                {{QStringLiteral("number"), QStringLiteral("+842683822108")},
                 {QStringLiteral("name"), QStringLiteral("Đường dây nóng")},
                 {QStringLiteral("kind"), QStringLiteral("line.hotline")}},
                {}},
               seat.officer);
    }

    void plantOfficer(OfficerId id, const QString &role, const QString &login, const QString &name)
    {
        accept({seat.unit,
                {SubjectType::Officer, id.as<SubjectId>()},
                kind::kOfficerEnrolled.toString(),
                clock.now(),
                {},
                {{QStringLiteral("role"), role}, {QStringLiteral("login"), login}},
                {{QStringLiteral("name"), name}}},
               seat.officer);
    }

    StreamId m_stream{QUuid::fromString(QStringLiteral("019abc00-0000-7000-8000-000000000001"))};
    qint64 m_seq = 0;
};

} // namespace tb
