// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "base/idsource.h"
#include "base/moment.h"
#include "fakes/fakeclock.h"
#include "fakes/seededrandom.h"

#include <QtTest>

using namespace tb;

struct AnyTag;

class MomentTest : public QObject {
    Q_OBJECT
private slots:
    void wallClockIsSevenHoursAhead();
    void aDayBeginsAtMidnightOnTheWall();
    void roundTripsBeforeAndAfterTheEpoch();
    void idsRiseWithTimeAndAreVersionSeven();
};

void MomentTest::wallClockIsSevenHoursAhead()
{
    const Moment moment = momentFromMs(0);

    QCOMPARE(wallDate(moment), QDate(1970, 1, 1));
    QCOMPARE(wallTime(moment), QTime(7, 0));
    QCOMPARE(wallMinute(moment), 420);
}

void MomentTest::aDayBeginsAtMidnightOnTheWall()
{
    const Moment midnight = momentAt(QDate(2026, 11, 25), QTime(0, 0));

    QCOMPARE(dayStart(midnight), midnight);
    QCOMPARE(dayStart(midnight + std::chrono::hours(24) - milliseconds(1)), midnight);
    QCOMPARE(dayStart(midnight - milliseconds(1)), momentAt(QDate(2026, 11, 24), QTime(0, 0)));
}

void MomentTest::roundTripsBeforeAndAfterTheEpoch()
{
    for (const QDate date : {QDate(1969, 12, 31), QDate(2024, 2, 29), QDate(2026, 11, 24)}) {
        for (const QTime time : {QTime(0, 0), QTime(6, 59, 59, 999), QTime(23, 59, 59, 999)}) {
            const Moment moment = momentAt(date, time);
            QCOMPARE(wallDate(moment), date);
            QCOMPARE(wallTime(moment), time);
        }
    }
}

void MomentTest::idsRiseWithTimeAndAreVersionSeven()
{
    FakeClock clock;
    SeededRandom random;
    IdSource ids(clock, random);

    const QUuid first = ids.next<Id<AnyTag>>().uuid();
    clock.advance(milliseconds(1));
    const QUuid second = ids.next<Id<AnyTag>>().uuid();

    QVERIFY(first.toRfc4122() < second.toRfc4122());
    QCOMPARE(first.toRfc4122().at(6) >> 4, 7);
    QCOMPARE(first.variant(), QUuid::DCE);
}

QTEST_APPLESS_MAIN(MomentTest)
#include "tst_moment.moc"
