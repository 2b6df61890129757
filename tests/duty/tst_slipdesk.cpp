// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/slipdesk.h"
#include "fakes/testdesk.h"
#include "store/calltable.h"
#include "store/sliptable.h"

#include <QtTest>

using namespace tb;

/// Blank slips from their issue to the last of them.
class SlipDeskTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void readsASerialAsItIsTyped_data();
    void readsASerialAsItIsTyped();
    void issuesASeriesThatIsOut();
    void refusesNoneAndTooMany();
    void givesEverySeriesItsOwnCode();
    void aCallAccountsForItsSlip();
    void refusesASerialTwice();
    void refusesWhatWasNeverIssued();
    void refusesACallThatThereIsNot();
    void aLostSlipMayTurnUp();
    void showsTheSlipOfTwoDesks();
    void anInspectorIssuesNothing();
    void isTheSameAfterARebuild();

private:
    SlipSeries only() { return m_slips->all(m_desk->seat).take().front(); }
    QString serial(int number) { return SlipSerial{only().code, number}.text(); }
    QString call();
    void tell(const QString &serial, const QString &as, const CallId &call);

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<SlipDesk> m_slips;
};

void SlipDeskTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_slips = std::make_unique<SlipDesk>(*m_desk->pen);
    QVERIFY(m_slips->issue(m_desk->seat, m_desk->line, 5).ok());
}

/// The reference of a call that was written down late.
QString SlipDeskTest::call()
{
    const CallId id = CallDesk(*m_desk->pen).logCall(m_desk->seat, m_desk->draft()).take();
    return CallTable(*m_desk->database).find(id).take()->reference;
}

/// As another desk tells it.
void SlipDeskTest::tell(const QString &serial, const QString &as, const CallId &call)
{
    EntryDraft draft{m_desk->seat.unit,
                     {SubjectType::Unit, m_desk->seat.unit.as<SubjectId>()},
                     kind::kSlipAccounted.toString(),
                     m_desk->clock.now(),
                     {},
                     {{QStringLiteral("serial"), serial}, {QStringLiteral("as"), as}},
                     {}};
    if (!call.isNull())
        draft.body.emplace_back(QStringLiteral("call"), call.text());
    m_desk->accept(draft, m_desk->headSeat.officer);
}

void SlipDeskTest::readsASerialAsItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("as printed") << QStringLiteral("K7QM-012") << QStringLiteral("K7QM-012");
    QTest::newRow("small, with blanks") << QStringLiteral(" k7qm 12 ") << QStringLiteral("K7QM-012");
    QTest::newRow("no hyphen") << QStringLiteral("K7QM012") << QStringLiteral("K7QM-012");
    QTest::newRow("a letter that no serial has") << QStringLiteral("KIQM-012") << QString();
    QTest::newRow("no number") << QStringLiteral("K7QM") << QString();
    QTest::newRow("nought") << QStringLiteral("K7QM-000") << QString();
    QTest::newRow("too high") << QStringLiteral("K7QM-101") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void SlipDeskTest::readsASerialAsItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    const auto serial = SlipSerial::of(typed);
    QCOMPARE(serial ? serial->text() : QString(), read);
}

void SlipDeskTest::issuesASeriesThatIsOut()
{
    const SlipSeries series = only();
    QCOMPARE(series.count, 5);
    QCOMPARE(series.line, m_desk->line);
    QCOMPARE(series.issuedBy, m_desk->seat.officer);
    QCOMPARE(series.issuedAt, m_desk->clock.now());
    QCOMPARE(series.out(), (std::vector<int>{1, 2, 3, 4, 5}));
}

void SlipDeskTest::refusesNoneAndTooMany()
{
    for (const int count : {-1, 0, kMostSlips + 1})
        QCOMPARE(m_slips->issue(m_desk->seat, {}, count).error().code, ErrorCode::DraftIncomplete);
    QVERIFY(m_slips->issue(m_desk->seat, {}, kMostSlips).ok());
}

void SlipDeskTest::givesEverySeriesItsOwnCode()
{
    QSet<QString> codes;
    for (int i = 0; i < 60; ++i)
        codes.insert(m_slips->issue(m_desk->seat, {}, 1).take().code);
    QCOMPARE(codes.size(), 60);
    for (const QString &code : codes)
        QVERIFY2(SlipSerial::of(code + QStringLiteral("-001")), qPrintable(code));
}

void SlipDeskTest::aCallAccountsForItsSlip()
{
    const QString reference = call();
    QVERIFY(m_slips->accountCall(m_desk->seat, serial(2).toLower(), reference.toLower()).ok());
    QVERIFY(m_slips->account(m_desk->seat, serial(3), SlipFate::Spoiled).ok());
    QVERIFY(m_slips->account(m_desk->seat, serial(5), SlipFate::Unused).ok());
    QCOMPARE(only().out(), (std::vector<int>{1, 4}));
    const auto account = m_slips->accountOf(m_desk->seat, serial(2)).take();
    QVERIFY(account && account->fate == SlipFate::Called);
    QCOMPARE(CallTable(*m_desk->database).find(account->call).take()->reference, reference);
}

void SlipDeskTest::refusesASerialTwice()
{
    QVERIFY(m_slips->accountCall(m_desk->seat, serial(1), call()).ok());
    const Error twice{ErrorCode::WrongState, QStringLiteral("serial")};
    QCOMPARE(m_slips->accountCall(m_desk->seat, serial(1), call()).error(), twice);
    QCOMPARE(m_slips->account(m_desk->seat, serial(1), SlipFate::Spoiled).error(), twice);
    QCOMPARE(only().accounts.size(), std::size_t(1));
}

void SlipDeskTest::refusesWhatWasNeverIssued()
{
    const Error unknown{ErrorCode::UnknownSubject, QStringLiteral("serial")};
    QCOMPARE(m_slips->account(m_desk->seat, SlipSerial{only().code, 6}.text(), SlipFate::Lost).error(), unknown);
    const QString other
        = only().code == QLatin1String("ABCD") ? QStringLiteral("BCDE-001") : QStringLiteral("ABCD-001");
    QCOMPARE(m_slips->account(m_desk->seat, other, SlipFate::Lost).error(), unknown);
    QCOMPARE(m_slips->account(m_desk->seat, QStringLiteral("x"), SlipFate::Lost).error().code,
             ErrorCode::DraftIncomplete);
}

void SlipDeskTest::refusesACallThatThereIsNot()
{
    const Error unknown{ErrorCode::UnknownSubject, QStringLiteral("call")};
    QCOMPARE(m_slips->accountCall(m_desk->seat, serial(1), QStringLiteral("TB-0101-9999")).error(), unknown);
    QCOMPARE(m_slips->accountCall(m_desk->seat, serial(1), QString()).error(), unknown);
    QCOMPARE(only().out().size(), std::size_t(5));
}

void SlipDeskTest::aLostSlipMayTurnUp()
{
    QVERIFY(m_slips->account(m_desk->seat, serial(4), SlipFate::Lost).ok());
    QVERIFY(m_slips->accountCall(m_desk->seat, serial(4), call()).ok());
    QCOMPARE(only().accountOf(4)->fate, SlipFate::Called);
    QVERIFY(!m_slips->account(m_desk->seat, serial(4), SlipFate::Lost).ok());
    QVERIFY(only().twice().empty());
}

void SlipDeskTest::showsTheSlipOfTwoDesks()
{
    QVERIFY(m_slips->accountCall(m_desk->seat, serial(1), call()).ok());
    tell(serial(1), QStringLiteral("call"), m_desk->ids.next<CallId>());
    tell(serial(2), QStringLiteral("spoiled"), {});
    tell(serial(9), QStringLiteral("spoiled"), {}); // nobody issued it
    tell(serial(3), QStringLiteral("eaten"), {}); // a later version may know what that is
    QCOMPARE(only().twice(), std::vector<int>{1});
    QCOMPARE(only().out(), (std::vector<int>{3, 4, 5}));
}

void SlipDeskTest::anInspectorIssuesNothing()
{
    const OfficerId inspector = m_desk->ids.next<OfficerId>();
    m_desk->accept(
        {m_desk->seat.unit,
         {SubjectType::Officer, inspector.as<SubjectId>()},
         kind::kOfficerEnrolled.toString(),
         m_desk->clock.now(),
         {},
         {{QStringLiteral("role"), QStringLiteral("inspector")}, {QStringLiteral("login"), QStringLiteral("ngoc")}},
         {{QStringLiteral("name"), QStringLiteral("Trần Thị Bích Ngọc")}}},
        m_desk->headSeat.officer);
    Seat seat = m_desk->seat;
    seat.officer = inspector;
    QCOMPARE(m_slips->issue(seat, {}, 3).error().code, ErrorCode::NotPermitted);
}

void SlipDeskTest::isTheSameAfterARebuild()
{
    QVERIFY(m_slips->accountCall(m_desk->seat, serial(1), call()).ok());
    QVERIFY(m_slips->account(m_desk->seat, serial(2), SlipFate::Lost).ok());
    QVERIFY(m_slips->issue(m_desk->headSeat, {}, 7).ok());
    const auto before = m_slips->all(m_desk->seat).take();
    QCOMPARE(before.size(), std::size_t(2));
    {
        Transaction transaction(*m_desk->database);
        QVERIFY(JournalWriter(*m_desk->database).rebuild().ok());
        QVERIFY(transaction.commit().ok());
    }
    QCOMPARE(m_slips->all(m_desk->seat).take(), before);
}

QTEST_MAIN(SlipDeskTest)
#include "tst_slipdesk.moc"
