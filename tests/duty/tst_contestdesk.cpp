// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/contestdesk.h"
#include "fakes/testdesk.h"
#include "store/calltable.h"
#include "store/entrytable.h"

#include <QtTest>

using namespace tb;
using Merge = FieldContest::Merge;

/// A call that came from the server; an amendment of the head that did so, too; and one that was written here
/// meanwhile.
class ContestDeskTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void findsNothingWhereOneSawTheOther();
    void keepsTheSoonerTerm();
    void keepsBothTextsInTheOrderOfTheirTimes();
    void keepsTheTextThatHasAllOfTheOther();
    void leavesALaterValueWhereOnlyOneCanHold();
    void settlesByAnAmendmentThatSawBoth();
    void settlesNothingThatChangedMeanwhile();
    void settlesFieldByField();

private:
    Call call() { return *CallTable(*m_desk->database).find(m_call).take(); }
    std::vector<FieldContest> contests() { return ContestDesk(*m_desk->pen).contestsOf(m_call).take(); }
    EntryDraft amendment(const QString &field, const Json &value, EntryId base)
    {
        Json::Object body{{QStringLiteral("fields"), QStringList{field}}};
        Json::Object personal;
        (isPersonalField(field) ? personal : body).emplace_back(field, value);
        return {m_desk->seat.unit,
                {SubjectType::Call, m_call.as<SubjectId>()},
                QStringLiteral("call.amended"),
                m_desk->clock.now(),
                base,
                body,
                personal};
    }
    /// The head's, then a minute later the one of this desk, neither knowing of the other.
    void amendBoth(const QString &field, const Json &theirs, const Json &mine)
    {
        m_desk->accept(amendment(field, theirs, m_logged), m_desk->headSeat.officer);
        m_desk->clock.advance(minutes(1));
        QVERIFY(m_desk->pen->write(m_desk->seat, amendment(field, mine, m_logged)).ok());
    }

    std::unique_ptr<TestDesk> m_desk;
    CallId m_call;
    EntryId m_logged;
};

void ContestDeskTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_call = m_desk->ids.next<CallId>();
    m_desk->accept({m_desk->seat.unit,
                    {SubjectType::Call, m_call.as<SubjectId>()},
                    QStringLiteral("call.logged"),
                    m_desk->clock.now(),
                    {},
                    {{QStringLiteral("type"), QStringLiteral("answered")},
                     {QStringLiteral("line"), m_desk->line.text()},
                     {QStringLiteral("ref"), QStringLiteral("TB-2511-008")}},
                    {{QStringLiteral("content"), QStringLiteral("Rác tồn đọng")}}},
                   m_desk->headSeat.officer);
    m_logged = EntryTable(*m_desk->database).lastOf(m_call.as<SubjectId>()).take();
}

void ContestDeskTest::findsNothingWhereOneSawTheOther()
{
    m_desk->accept(amendment(QStringLiteral("place"), QStringLiteral("Hẻm 45"), m_logged), m_desk->headSeat.officer);
    QVERIFY(
        m_desk->pen->writeNext(m_desk->seat, amendment(QStringLiteral("place"), QStringLiteral("Hẻm 47"), {})).ok());
    QVERIFY(!call().toBeLookedAt);
    QVERIFY(contests().empty());
}

void ContestDeskTest::keepsTheSoonerTerm()
{
    const qint64 half = toMs(m_desk->clock.now() + minutes(390));
    const qint64 four = toMs(m_desk->clock.now() + minutes(480));
    amendBoth(QStringLiteral("due"), half, four);
    QVERIFY(call().toBeLookedAt);
    const auto found = contests();
    QCOMPARE(found.size(), size_t{1});
    QCOMPARE(found[0].contest.earlier.officer, m_desk->headSeat.officer);
    QCOMPARE(found[0].contest.later.officer, m_desk->seat.officer);
    QCOMPARE(found[0].proposal, Json(half));
    QVERIFY(found[0].merge == Merge::Sooner);
}

void ContestDeskTest::keepsBothTextsInTheOrderOfTheirTimes()
{
    amendBoth(QStringLiteral("content"), QStringLiteral("Hẹn 14:00"), QStringLiteral("Đã báo dân"));
    QCOMPARE(contests()[0].proposal, Json(QStringLiteral("Hẹn 14:00\nĐã báo dân")));
    QVERIFY(contests()[0].merge == Merge::Both);
}

void ContestDeskTest::keepsTheTextThatHasAllOfTheOther()
{
    amendBoth(QStringLiteral("content"), QStringLiteral("Rác tồn đọng 3 ngày"), QStringLiteral("Rác tồn đọng"));
    QCOMPARE(contests()[0].proposal, Json(QStringLiteral("Rác tồn đọng 3 ngày")));
    QVERIFY(contests()[0].merge == Merge::Longer);
}

void ContestDeskTest::leavesALaterValueWhereOnlyOneCanHold()
{
    amendBoth(QStringLiteral("name"), QStringLiteral("Lê Văn Thành"), QStringLiteral("Lê Văn Thanh"));
    QCOMPARE(contests()[0].proposal, Json(QStringLiteral("Lê Văn Thanh")));
    QVERIFY(contests()[0].merge == Merge::Later);
}

void ContestDeskTest::settlesByAnAmendmentThatSawBoth()
{
    amendBoth(QStringLiteral("content"), QStringLiteral("Hẹn 14:00"), QStringLiteral("Đã báo dân"));
    const auto found = contests();
    ContestDesk desk(*m_desk->pen);
    QVERIFY(desk.settle(m_desk->seat, m_call, {{QStringLiteral("content"), found[0].proposal}}, seenIn(found)).ok());
    QVERIFY(!call().toBeLookedAt);
    QCOMPARE(call().content, QStringLiteral("Hẹn 14:00\nĐã báo dân"));
    QVERIFY(contests().empty());
    QCOMPARE(
        desk.settle(m_desk->seat, m_call, {{QStringLiteral("content"), found[0].proposal}}, seenIn(found)).error().code,
        ErrorCode::WrongState);
}

void ContestDeskTest::settlesNothingThatChangedMeanwhile()
{
    amendBoth(QStringLiteral("place"), QStringLiteral("Hẻm 45"), QStringLiteral("Hẻm 47"));
    const auto found = contests();
    m_desk->accept(amendment(QStringLiteral("place"), QStringLiteral("Hẻm 54"), m_logged), m_desk->headSeat.officer);
    const Done settled
        = ContestDesk(*m_desk->pen)
              .settle(m_desk->seat, m_call, {{QStringLiteral("place"), found[0].proposal}}, seenIn(found));
    QCOMPARE(settled.error().code, ErrorCode::WrongState);
    QVERIFY(call().toBeLookedAt);
}

void ContestDeskTest::settlesFieldByField()
{
    amendBoth(QStringLiteral("place"), QStringLiteral("Hẻm 45"), QStringLiteral("Hẻm 47"));
    amendBoth(QStringLiteral("name"), QStringLiteral("Lê Văn Thành"), QStringLiteral("Lê Văn Thanh"));
    const auto found = contests();
    QCOMPARE(found.size(), size_t{2});
    QVERIFY(ContestDesk(*m_desk->pen)
                .settle(m_desk->seat, m_call,
                        {{found[0].contest.field, found[0].contest.earlier.value},
                         {found[1].contest.field, found[1].contest.later.value}},
                        seenIn(found))
                .ok());
    QVERIFY(!call().toBeLookedAt);
    QCOMPARE(call().callerName, QStringLiteral("Lê Văn Thành"));
    QCOMPARE(call().place, QStringLiteral("Hẻm 47"));
}

QTEST_GUILESS_MAIN(ContestDeskTest)
#include "tst_contestdesk.moc"
