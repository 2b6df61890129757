// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosterfixture.h"

#include <QtTest>

using namespace tb;

class RosterReaderTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_here = std::make_unique<RosterFixture>(); }
    void saysWhoAnswersForAMinuteThatIsOver();
    void namesTheHeadOfThatTime();
    void knowsThatNobodyWasThere();
    void aRetiredOfficerIsAwayFromThenOn();
    void sharesOfEachOfficer();

private:
    LineMinute minute(int hour, int minuteOfHour = 0)
    {
        return m_here->reader
            .minute(m_here->desk.seat.unit, m_here->desk.line, m_here->at(hour, minuteOfHour), m_here->desk.clock.now())
            .take();
    }
    void officerStep(OfficerId officer, QStringView kind, Json::Object body = {})
    {
        m_here->desk.accept({m_here->desk.seat.unit,
                             {SubjectType::Officer, officer.as<SubjectId>()},
                             kind.toString(),
                             m_here->desk.clock.now(),
                             {},
                             std::move(body),
                             {}},
                            m_here->desk.headSeat.officer);
    }

    std::unique_ptr<RosterFixture> m_here;
};

void RosterReaderTest::saysWhoAnswersForAMinuteThatIsOver()
{
    const ShiftId shift = m_here->roster.assign(m_here->desk.headSeat, m_here->shift(8, 11)).take();
    QVERIFY(m_here->shifts.start(m_here->desk.seat, shift).ok());
    m_here->desk.clock.set(m_here->at(9, 0));
    QVERIFY(m_here->shifts.pause(m_here->desk.seat, shift, {QStringLiteral("errand"), {}, {}}).ok());
    m_here->desk.clock.set(m_here->at(9, 20));
    QVERIFY(m_here->shifts.resume(m_here->desk.seat, shift).ok());
    m_here->desk.clock.set(m_here->at(10, 0));
    const OfficerId officer = m_here->desk.seat.officer;
    QCOMPARE(minute(8, 30).present, std::vector<OfficerId>{officer});
    QVERIFY(minute(9, 10).isUnattended());
    QCOMPARE(minute(9, 10).planned, std::vector<OfficerId>{officer});
    QCOMPARE(minute(9, 20).present, std::vector<OfficerId>{officer});
    QVERIFY(minute(10, 1).present.empty());
    QVERIFY(!minute(12).open);
    QVERIFY(m_here->rebuildsTheSame());
}

void RosterReaderTest::namesTheHeadOfThatTime()
{
    m_here->desk.clock.set(m_here->at(9));
    officerStep(m_here->third.officer, kind::kOfficerAmended, {{QStringLiteral("role"), QStringLiteral("head")}});
    officerStep(m_here->desk.headSeat.officer, kind::kOfficerAmended,
                {{QStringLiteral("role"), QStringLiteral("officer")}});
    QCOMPARE(minute(8, 30).heads, std::vector<OfficerId>{m_here->desk.headSeat.officer});
    QCOMPARE(minute(9, 30).heads, std::vector<OfficerId>{m_here->third.officer});
}

void RosterReaderTest::knowsThatNobodyWasThere()
{
    m_here->desk.clock.set(m_here->at(11));
    QVERIFY(minute(10).isUnattended());
    QVERIFY(minute(10).planned.empty());
}

void RosterReaderTest::aRetiredOfficerIsAwayFromThenOn()
{
    QVERIFY(m_here->roster.assign(m_here->desk.headSeat, m_here->shift(8, 11)).ok());
    m_here->desk.clock.set(m_here->at(9));
    officerStep(m_here->desk.seat.officer, kind::kOfficerRetired);
    const auto coverage
        = m_here->reader.coverage(m_here->desk.seat.unit, {m_here->at(0), m_here->at(12)}, m_here->desk.clock.now());
    QCOMPARE(coverage.value().at(m_here->desk.line).away, (Spans{{m_here->at(9), m_here->at(11)}}));
    QCOMPARE(minute(10).away, std::vector<OfficerId>{m_here->desk.seat.officer});
    QVERIFY(minute(8, 30).away.empty());
}

void RosterReaderTest::sharesOfEachOfficer()
{
    const ShiftId shift = m_here->roster.assign(m_here->desk.headSeat, m_here->shift(8, 11)).take();
    QVERIFY(m_here->roster.assign(m_here->desk.headSeat, m_here->shift(13, 17)).ok());
    QVERIFY(m_here->shifts.start(m_here->desk.seat, shift).ok());
    CallDesk calls(*m_here->desk.pen);
    QVERIFY(calls.logCall(m_here->desk.seat, m_here->desk.draft()).ok());
    m_here->desk.clock.set(m_here->at(10));
    const auto loads
        = m_here->reader.loads(m_here->desk.seat.unit, {m_here->at(0), m_here->at(0, 0, 26)}, m_here->desk.clock.now());
    const auto mine = std::find_if(loads.value().begin(), loads.value().end(),
                                   [&](const OfficerLoad &load) { return load.officer == m_here->desk.seat.officer; });
    QCOMPARE(mine->shifts, 2);
    QCOMPARE(mine->planned, minutes(7 * 60));
    QCOMPARE(mine->present, minutes(120));
    QCOMPARE(mine->calls, 1);
    QCOMPARE(loads.value().size(), size_t{3});
}

QTEST_GUILESS_MAIN(RosterReaderTest)
#include "tst_rosterreader.moc"
