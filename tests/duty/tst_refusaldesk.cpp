// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/refusaldesk.h"
#include "fakes/testdesk.h"
#include "store/calltable.h"
#include "store/outboxtable.h"
#include "store/settingtable.h"

#include <QtTest>

using namespace tb;

class RefusalDeskTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_desk = std::make_unique<TestDesk>(); }
    void showsWhatWasRefusedWithItsText();
    void sendsAnewUnderAnIdThatNamesTheOldOne();
    void keepsWhatWasNotCorrected();
    void leavesTheRefusalWhereTheNewEntryFails();
    void putsARefusalBeforeTheHead();
    void passesNothingOlderThanAsked();
    void leavesTheListWhereAHeadTickedItOff();
    void letsOnlyAHeadTickOff();
    void withdrawsDeliberately();
    void settlesARefusalOnlyOnce();
    void countsEveryEntryAtEveryStep();
    void countsWhatWasSentToday();

private:
    RefusalDesk refusals() { return RefusalDesk(*m_desk->pen); }
    EntryCounts counts() { return OutboxTable(*m_desk->database).counts().value(); }

    void put(const StoredEntry &stored, EntryState state, const QString &reason)
    {
        Transaction transaction(*m_desk->database);
        QVERIFY(JournalWriter(*m_desk->database).setState(stored.entry(), state, reason).ok());
        QVERIFY(transaction.commit().ok());
    }
    /// A call that the server has refused.
    EntryId refusedCall()
    {
        const Result<CallId> call = CallDesk(*m_desk->pen).logCall(m_desk->seat, m_desk->draft());
        m_call = call.value();
        const StoredEntry stored = refusals().pending(100).value().back();
        put(stored, EntryState::Refused, QStringLiteral("no-membership"));
        return stored.entry().header.id;
    }

    std::unique_ptr<TestDesk> m_desk;
    CallId m_call;
};

void RefusalDeskTest::showsWhatWasRefusedWithItsText()
{
    refusedCall();
    const std::vector<StoredEntry> refused = refusals().refused().value();

    QCOMPARE(refused.size(), size_t(1));
    QCOMPARE(refused.front().reason, QStringLiteral("no-membership"));
    QCOMPARE(textOf(refused.front().entry().personal, u"content"), m_desk->draft().content);
}

void RefusalDeskTest::sendsAnewUnderAnIdThatNamesTheOldOne()
{
    const EntryId old = refusedCall();
    QVERIFY(refusals()
                .sendAnew(m_desk->seat, old, {{}, {{QStringLiteral("content"), QStringLiteral("Nội dung đã sửa")}}})
                .ok());

    const std::vector<StoredEntry> pending = refusals().pending(10).value();
    QCOMPARE(pending.size(), size_t(1));
    QVERIFY(pending.front().entry().header.id != old);
    QCOMPARE(textOf(pending.front().entry().body, u"replaces"), old.text());
    QCOMPARE(CallTable(*m_desk->database).find(m_call).value()->content, QStringLiteral("Nội dung đã sửa"));
    const StoredEntry settled = *EntryTable(*m_desk->database).find(old).value();
    QCOMPARE(settled.state, EntryState::Withdrawn);
    QCOMPARE(settled.reason, QStringLiteral("replaced"));
}

void RefusalDeskTest::keepsWhatWasNotCorrected()
{
    const EntryId old = refusedCall();
    const Entry before = EntryTable(*m_desk->database).find(old).value()->entry();
    QVERIFY(refusals().sendAnew(m_desk->seat, old, {}).ok());

    const Entry after = refusals().pending(10).value().front().entry();
    QCOMPARE(after.personalBytes, before.personalBytes);
    QCOMPARE(after.header.occurredAt, before.header.occurredAt);
    QCOMPARE(after.header.subject.id, before.header.subject.id);
}

void RefusalDeskTest::leavesTheRefusalWhereTheNewEntryFails()
{
    const EntryId old = refusedCall();
    const Json::Object tooLong{{QStringLiteral("content"), QString(Limits::kPersonalBytes, u'x')}};
    QCOMPARE(refusals().sendAnew(m_desk->seat, old, {{}, tooLong}).error().code, ErrorCode::TooLarge);

    QCOMPARE(refusals().refused().value().size(), size_t(1));
    QVERIFY(refusals().pending(10).value().empty());
}

void RefusalDeskTest::putsARefusalBeforeTheHead()
{
    const EntryId old = refusedCall();
    QVERIFY(refusals().passToHead(m_desk->seat, old, QStringLiteral("Hỏi giờ làm việc")).ok());

    const std::vector<PassedRefusal> passed = refusals().passed(m_desk->seat.unit, m_desk->clock.now()).value();
    QCOMPARE(passed.size(), size_t(1));
    QCOMPARE(passed.front().refused, old);
    QCOMPARE(passed.front().reason, QStringLiteral("no-membership"));
    QCOMPARE(passed.front().text, QStringLiteral("Hỏi giờ làm việc"));
    QCOMPARE(passed.front().officer, m_desk->seat.officer);
    QVERIFY(refusals().refused().value().empty());
}

void RefusalDeskTest::passesNothingOlderThanAsked()
{
    QVERIFY(refusals().passToHead(m_desk->seat, refusedCall(), QStringLiteral("x")).ok());
    QVERIFY(refusals().passed(m_desk->seat.unit, m_desk->clock.now() + milliseconds(1)).value().empty());
}

void RefusalDeskTest::leavesTheListWhereAHeadTickedItOff()
{
    const Moment since = m_desk->clock.now();
    QVERIFY(refusals().passToHead(m_desk->seat, refusedCall(), QStringLiteral("Nội dung")).ok());
    QVERIFY(refusals().passToHead(m_desk->seat, refusedCall(), QStringLiteral("Nội dung khác")).ok());
    const auto before = refusals().passed(m_desk->seat.unit, since).take();
    QCOMPARE(before.size(), size_t{2});

    QVERIFY(refusals().tickOff(m_desk->headSeat, before[0].passing).ok());

    const auto after = refusals().passed(m_desk->seat.unit, since).take();
    QCOMPARE(after.size(), size_t{1});
    QCOMPARE(after[0].passing, before[1].passing);
}

void RefusalDeskTest::letsOnlyAHeadTickOff()
{
    const Moment since = m_desk->clock.now();
    const EntryId refused = refusedCall();
    QVERIFY(refusals().passToHead(m_desk->seat, refused, QStringLiteral("Nội dung")).ok());
    const EntryId passing = refusals().passed(m_desk->seat.unit, since).take()[0].passing;

    QCOMPARE(refusals().tickOff(m_desk->seat, passing).error().code, ErrorCode::NotPermitted);
    QCOMPARE(refusals().tickOff(m_desk->headSeat, refused).error().code, ErrorCode::UnknownSubject);
}

void RefusalDeskTest::withdrawsDeliberately()
{
    const EntryId old = refusedCall();
    QVERIFY(refusals().withdraw(m_desk->seat, old).ok());

    const StoredEntry settled = *EntryTable(*m_desk->database).find(old).value();
    QCOMPARE(settled.state, EntryState::Withdrawn);
    QVERIFY(!settled.entry().personalBytes.isEmpty());
    const QByteArray account
        = SettingTable(*m_desk->database).get(QStringLiteral("settled/%1").arg(old.text())).value();
    QVERIFY(account.contains(m_desk->seat.officer.text().toLatin1()));
}

void RefusalDeskTest::settlesARefusalOnlyOnce()
{
    const EntryId old = refusedCall();
    QVERIFY(refusals().withdraw(m_desk->seat, old).ok());
    QCOMPARE(refusals().sendAnew(m_desk->seat, old, {}).error().code, ErrorCode::WrongState);
    QCOMPARE(refusals().withdraw(m_desk->seat, m_desk->ids.next<EntryId>()).error().code, ErrorCode::UnknownSubject);
}

void RefusalDeskTest::countsEveryEntryAtEveryStep()
{
    const EntryId first = refusedCall();
    const EntryId second = refusedCall();
    refusedCall();
    QCOMPARE(counts(), (EntryCounts{0, 0, 0, 3, 0}));
    QVERIFY(refusals().sendAnew(m_desk->seat, first, {}).ok());
    QVERIFY(refusals().withdraw(m_desk->seat, second).ok());
    QCOMPARE(counts(), (EntryCounts{1, 0, 0, 1, 2}));
    put(refusals().pending(1).value().front(), EntryState::Held, QStringLiteral("unproved-officer"));
    QCOMPARE(counts(), (EntryCounts{0, 0, 1, 1, 2}));
    QCOMPARE(counts().created(), 4);
}

void RefusalDeskTest::countsWhatWasSentToday()
{
    refusedCall();
    put(refusals().refused().value().front(), EntryState::Accepted, {});
    m_desk->clock.advance(std::chrono::hours(24));
    const Moment today = m_desk->clock.now();
    refusedCall();
    put(refusals().refused().value().front(), EntryState::Accepted, {});
    QVERIFY(CallDesk(*m_desk->pen).logCall(m_desk->seat, m_desk->draft()).ok());

    OutboxTable outbox(*m_desk->database);
    QCOMPARE(outbox.sentSince(today).value(), 1);
    QCOMPARE(outbox.sentSince(today - std::chrono::hours(24)).value(), 2);
    QCOMPARE(*outbox.oldestWaiting().value(), today);
}

QTEST_GUILESS_MAIN(RefusalDeskTest)
#include "tst_refusaldesk.moc"
