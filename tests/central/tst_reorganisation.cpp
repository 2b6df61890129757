// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/unitsucceed.h"
#include "examination.h"
#include "fakes/csvrows.h"
#include "routerfixture.h"

#include "store/calltable.h"
#include "store/successiontable.h"
#include "store/unittable.h"

#include <QTest>

using namespace tb;

namespace {

/// The city of 30 June 2025 with its 38 districts and towns, and the 168 wards and communes that followed on them.
class City : public RouterFixture {
public:
    struct Old {
        UnitId unit;
        OfficerId officer;
        TestClient desk;
        std::vector<UnitId> newer;
        QStringList newerCodes;
        std::vector<CallId> open;
    };

    City()
    {
        for (const QStringList &row : csvRows(QStringLiteral("units_2025.csv"))) {
            Old &old = districts[row[0]];
            if (old.unit.isNull())
                old.unit = addUnit(row[0]);
            old.newerCodes.append(row[2]);
            old.newer.push_back(addUnit(old.newerCodes.back()));
        }
        for (auto &[code, old] : districts) {
            old.officer = addOfficer(old.unit, code, Role::Officer);
            old.desk = enrol(old.unit);
            signIn(old.desk, code);
        }
    }

    void work()
    {
        int number = 0;
        for (auto &[code, old] : districts) {
            for (int i = 0; i <= number % 3; ++i)
                old.open.push_back(log(old));
            close(old, log(old));
            ++number;
        }
    }
    CallId log(Old &old)
    {
        EntryDraft draft;
        draft.unit = old.unit;
        draft.subject = {SubjectType::Call, ids.next<SubjectId>()};
        draft.kind = kind::kCallLogged.toString();
        draft.occurredAt = clock.now();
        draft.body = {{QStringLiteral("type"), QStringLiteral("answered")},
                      {QStringLiteral("ref"), QStringLiteral("TB-3006-1001")},
                      {QStringLiteral("line"), LineId().text()},
                      {QStringLiteral("due"), toMs(clock.now() + std::chrono::hours(4))}};
        draft.personal = {{QStringLiteral("content"), QStringLiteral("Hỏi thủ tục")}};
        push(old.desk, write(old.desk, old.officer, draft));
        return draft.subject.id.as<CallId>();
    }
    void close(Old &old, CallId call)
    {
        push(old.desk,
             write(old.desk, old.officer,
                   {old.unit,
                    {SubjectType::Call, call.as<SubjectId>()},
                    kind::kCallClosed.toString(),
                    clock.now(),
                    {},
                    {},
                    {}}));
    }
    Result<QString> end(const QString &code, const Old &old)
    {
        const AdminParts parts{*database, clock, random, key, [](UnitId) {}};
        const QString words
            = QStringLiteral("unit succeed --from %1 --into %2 --open-to %3 --on 2025-07-01 --basis 1685")
                  .arg(code, old.newerCodes.join(u' '), old.newerCodes.front());
        return UnitSucceed().run(parts, CommandLine::parse(words.split(u' ')).take());
    }
    void endAll()
    {
        for (const auto &[code, old] : districts) {
            const Result<QString> told = end(code, old);
            QVERIFY2(told.ok(), qPrintable(told.ok() ? QString() : told.error().detail));
        }
    }
    std::set<CallId> openAt(UnitId ward)
    {
        std::set<CallId> origins;
        for (const Call &call : CallTable(*database).openOf(ward).take())
            origins.insert(call.fromCall);
        return origins;
    }
    /// Page after page, as a desk of `reader` would; how many entries there were.
    qint64 readAll(const TestClient &reader, UnitId journal)
    {
        Cursor cursor{journal, {}, 0, {}, {}};
        for (bool more = true; more;) {
            const Result<PullPage> page = wire::decodePage(askPull(reader, cursor).body(), journal);
            if (!page.ok())
                return -1;
            cursor = page.value().cursor;
            more = page.value().more;
        }
        return cursor.seq;
    }

    std::map<QString, Old> districts;
};

} // namespace

/// The reorganisation of 1 July 2025, when districts ended and wards were drawn anew.
class ReorganisationTest : public QObject {
    Q_OBJECT
private slots:
    void losesNothing();
};

void ReorganisationTest::losesNothing()
{
    City city;
    QCOMPARE(city.districts.size(), size_t{38});
    city.work();
    city.endAll();

    size_t wards = 0;
    for (auto &[code, old] : city.districts) {
        wards += old.newer.size();
        QCOMPARE(city.openAt(old.newer.front()), (std::set<CallId>{old.open.begin(), old.open.end()}));
        for (const UnitId &ward : old.newer) {
            QCOMPARE(SuccessionTable(*city.database).before(ward).take(), std::set<UnitId>{old.unit});
            QVERIFY(ward == old.newer.front() || city.openAt(ward).empty());
        }
    }
    QCOMPARE(wards, size_t{168});
    QCOMPARE(SuccessionTable(*city.database).ended(city.clock.now()).take().size(), size_t{38});
    QCOMPARE(UnitTable(*city.database).living(city.clock.now()).take().size(), size_t{169});

    // A ward reads the whole book of the district that it was part of, and nobody else's.
    auto &[code, district] = *city.districts.begin();
    const TestClient ward = city.enrol(district.newer.back());
    QCOMPARE(city.readAll(ward, district.unit), city.router->ledger().log(district.unit).take().lastSeq);
    QCOMPARE(city.readAll(ward, std::next(city.districts.begin())->second.unit), qint64{-1});

    // Who was offline on that day hands in later.
    city.clock.advance(std::chrono::hours(1));
    const CallId late = city.log(district);
    QVERIFY(city.openAt(district.newer.front()).contains(late));
    const Result<qint64> proved = Examination(*city.database).run();
    QVERIFY2(proved.ok(), qPrintable(proved.ok() ? QString() : proved.error().detail));
}

QTEST_GUILESS_MAIN(ReorganisationTest)
#include "tst_reorganisation.moc"
