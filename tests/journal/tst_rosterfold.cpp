// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybuilder.h"
#include "journal/kinds.h"
#include "journal/patternfold.h"
#include "journal/registerfold.h"
#include "journal/rosterfold.h"

#include <QtTest>

using namespace tb;

class RosterFoldTest : public QObject {
    Q_OBJECT
private slots:
    void onlyTheOneWhoWasAskedAnswers();
    void aTakenShiftIsInForceUntilTheHeadSaysNo();
    void whatWasDecidedIsNotDecidedAgain();
    void onlyWhoHadPartInItTakesItBack();
    void countsTheVersionsOfEachWeek();
    void keepsWhatAnOfficerSawLastAndNothingFromOthers();
    void keepsTheLastUsualWeekAndDropsWhatCannotBeRead();
    void aLargeWeekFitsIntoOneEntry();
    void aRecordedShiftWasWorkedAndIsMarkedLate();

private:
    static Json::Object asked(const HistoryBuilder &builder, OfficerId to);
};

Json::Object RosterFoldTest::asked(const HistoryBuilder &builder, OfficerId to)
{
    return {{QStringLiteral("shift"), builder.unit.text()},
            {QStringLiteral("from"), builder.officer.text()},
            {QStringLiteral("to"), to.text()}};
}

void RosterFoldTest::onlyTheOneWhoWasAskedAnswers()
{
    HistoryBuilder builder(SubjectType::Swap);
    const OfficerId asker = builder.officer;
    const OfficerId other = builder.ids.next<OfficerId>();
    builder.add(kind::kSwapAsked, asked(builder, other), {{QStringLiteral("note"), QStringLiteral("con ốm")}});
    builder.add(kind::kSwapAccepted);
    QCOMPARE(foldSwap(builder.history)->state, SwapState::Asked);
    builder.officer = other;
    builder.add(kind::kSwapAccepted);
    const Swap swap = *foldSwap(builder.history);
    QCOMPARE(swap.state, SwapState::Accepted);
    QVERIFY(swap.awaitsHead() && !swap.isInForce());
    QCOMPARE(swap.from, asker);
    QCOMPARE(swap.note, QStringLiteral("con ốm"));
}

void RosterFoldTest::aTakenShiftIsInForceUntilTheHeadSaysNo()
{
    HistoryBuilder builder(SubjectType::Swap);
    Json::Object body = asked(builder, builder.officer);
    body.pop_back();
    body[1].second = builder.ids.next<OfficerId>().text();
    builder.add(kind::kSwapTaken, body);
    QVERIFY(foldSwap(builder.history)->isInForce());
    QVERIFY(foldSwap(builder.history)->awaitsHead());
    QCOMPARE(foldSwap(builder.history)->to, builder.officer);
    builder.officer = builder.ids.next<OfficerId>();
    builder.add(kind::kSwapRejected);
    QVERIFY(!foldSwap(builder.history)->isInForce());
    QCOMPARE(foldSwap(builder.history)->decidedBy, builder.officer);
}

void RosterFoldTest::whatWasDecidedIsNotDecidedAgain()
{
    HistoryBuilder builder(SubjectType::Swap);
    builder.add(kind::kSwapAsked, asked(builder, builder.ids.next<OfficerId>()));
    builder.add(kind::kSwapRejected);
    builder.add(kind::kSwapApproved);
    QCOMPARE(foldSwap(builder.history)->state, SwapState::Rejected);
}

void RosterFoldTest::onlyWhoHadPartInItTakesItBack()
{
    HistoryBuilder builder(SubjectType::Swap);
    const OfficerId asker = builder.officer;
    builder.add(kind::kSwapAsked, asked(builder, builder.ids.next<OfficerId>()));
    builder.officer = builder.ids.next<OfficerId>();
    builder.add(kind::kSwapWithdrawn);
    QCOMPARE(foldSwap(builder.history)->state, SwapState::Asked);
    builder.officer = asker;
    builder.add(kind::kSwapWithdrawn);
    QCOMPARE(foldSwap(builder.history)->state, SwapState::Withdrawn);
}

void RosterFoldTest::countsTheVersionsOfEachWeek()
{
    HistoryBuilder builder(SubjectType::Unit);
    RosterPublication week;
    week.from = builder.clock.now();
    week.to = week.from + minutes(7 * 1440);
    week.gaps = 2;
    week.shifts = {ShiftId(QUuid::createUuid()), ShiftId(QUuid::createUuid())};
    builder.add(kind::kRosterPublished, publicationBody(week),
                {{QStringLiteral("note"), QStringLiteral("thiếu người")}});
    RosterPublication next = week;
    next.from = week.to;
    builder.add(kind::kRosterPublished, publicationBody(next));
    builder.add(kind::kRosterPublished, publicationBody(week));
    const auto all = foldPublications(builder.history);
    QCOMPARE(all.size(), size_t{3});
    QCOMPARE(all.at(0).note, QStringLiteral("thiếu người"));
    QCOMPARE(all.at(0).shifts, week.shifts);
    QCOMPARE(all.at(1).version, 1);
    QCOMPARE(all.at(2).version, 2);
    QCOMPARE(all.at(2).gaps, 2);
}

void RosterFoldTest::keepsWhatAnOfficerSawLastAndNothingFromOthers()
{
    HistoryBuilder builder(SubjectType::Officer);
    const std::vector<ShiftId> first{ShiftId(QUuid::createUuid()), ShiftId(QUuid::createUuid())};
    builder.add(kind::kOfficerRetired);
    const auto self = builder.history.front().entry.header.subject.id.as<OfficerId>();
    QVERIFY(!foldRosterSeen(builder.history));
    builder.officer = self;
    builder.add(kind::kRosterSeen, rosterSeenBody(first));
    QCOMPARE(foldRosterSeen(builder.history)->shifts, first);
    builder.officer = builder.ids.next<OfficerId>();
    builder.add(kind::kRosterSeen, rosterSeenBody({}));
    QCOMPARE(foldRosterSeen(builder.history)->shifts, first);
    builder.officer = self;
    builder.add(kind::kRosterSeen, rosterSeenBody({}));
    QVERIFY(foldRosterSeen(builder.history)->shifts.empty());
}

void RosterFoldTest::keepsTheLastUsualWeekAndDropsWhatCannotBeRead()
{
    HistoryBuilder builder(SubjectType::Unit);
    const PatternSlot slot{
        5, 450, 690, QStringLiteral("shift.morning"), builder.officer, {LineId(QUuid::createUuid())}};
    builder.add(kind::kRosterPatternSet, patternBody({slot, slot}));
    builder.add(kind::kRosterPatternSet, patternBody({slot}));
    QCOMPARE(foldPattern(builder.history), RosterPattern{slot});
    for (const char *bad :
         {"8 450 690 a 0 0", "5 450 1440 a 0 0", "5 450 690 a 1 0", "5 450 690 a 0 0,7", "5 450", ""}) {
        Json::Object body = patternBody({slot});
        body.back().second = Json(QStringList{QString::fromLatin1(bad)});
        builder.add(kind::kRosterPatternSet, body);
        QVERIFY2(foldPattern(builder.history).empty(), bad);
    }
}

void RosterFoldTest::aLargeWeekFitsIntoOneEntry()
{
    RosterPattern pattern;
    std::vector<OfficerId> officers(20);
    std::vector<LineId> lines(8);
    for (OfficerId &officer : officers)
        officer = OfficerId(QUuid::createUuid());
    for (LineId &line : lines)
        line = LineId(QUuid::createUuid());
    for (int i = 0; i < 7 * 3 * 8; ++i)
        pattern.push_back({i % 7 + 1,
                           450,
                           690,
                           QStringLiteral("shift.out_of_hours"),
                           officers[size_t(i) % 20],
                           {lines[size_t(i) % 8]}});
    RosterPublication week;
    week.shifts.resize(300, ShiftId(QUuid::createUuid()));
    QVERIFY(encodeJson(Json(patternBody(pattern))).size() < Limits::kBodyBytes);
    QVERIFY(encodeJson(Json(publicationBody(week))).size() < Limits::kBodyBytes);
}

void RosterFoldTest::aRecordedShiftWasWorkedAndIsMarkedLate()
{
    HistoryBuilder builder(SubjectType::Shift);
    const Moment from = builder.clock.now() - minutes(1000);
    builder.add(kind::kShiftRecorded,
                {{QStringLiteral("officer"), builder.officer.text()},
                 {QStringLiteral("lines"), QStringList{builder.unit.text()}},
                 {QStringLiteral("from"), toMs(from)},
                 {QStringLiteral("to"), toMs(from + minutes(240))}},
                {{QStringLiteral("note"), QStringLiteral("quên nhận ca")}});
    const Shift shift = *foldShift(builder.history);
    QCOMPARE(shift.state, ShiftState::Ended);
    QCOMPARE(shift.startedAt, std::optional(from));
    QCOMPARE(shift.endedAt, std::optional(from + minutes(240)));
    QCOMPARE(shift.flags, kRecordedLate.toString());
}

QTEST_APPLESS_MAIN(RosterFoldTest)
#include "tst_rosterfold.moc"
