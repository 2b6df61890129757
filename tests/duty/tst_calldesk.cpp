// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/testdesk.h"
#include "store/calltable.h"

#include <QSignalSpy>
#include <QtTest>

using namespace tb;

class CallDeskTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_desk = std::make_unique<TestDesk>(); }
    void numbersReferencesPerDeskAndDay();
    void owesACallBackThirtyWorkingMinutesAfterAMissedCall();
    void owesAnAnswerForAReport();
    void refusesADraftWithoutContent();
    void savesANumberThatIsIncomplete();
    void amendsOnlyWhatDiffers();
    void writesNothingWhereNothingDiffers();
    void respondsClosesAndReopens();
    void refusesAnEmptyAnswer();
    void refusesWhatThePersonMayNotDo();
    void tellsTheChangeAfterTheCommit();
    void keepsTextThatLooksLikeCode();
    void acceptsTheLongestTexts();

private:
    CallDesk calls() { return CallDesk(*m_desk->pen); }
    Call row(CallId id) { return *CallTable(*m_desk->database).find(id).take(); }

    std::unique_ptr<TestDesk> m_desk;
};

void CallDeskTest::numbersReferencesPerDeskAndDay()
{
    QCOMPARE(row(calls().logCall(m_desk->seat, m_desk->draft()).take()).reference, QStringLiteral("TB-2511-1001"));
    QCOMPARE(row(calls().logCall(m_desk->seat, m_desk->draft()).take()).reference, QStringLiteral("TB-2511-1002"));
    m_desk->clock.advance(std::chrono::hours(24));
    QCOMPARE(row(calls().logCall(m_desk->seat, m_desk->draft()).take()).reference, QStringLiteral("TB-2611-1001"));
}

void CallDeskTest::owesACallBackThirtyWorkingMinutesAfterAMissedCall()
{
    CallDraft draft = m_desk->draft({});
    draft.type = CallType::Missed;
    draft.startedAt = momentAt(QDate(2026, 11, 25), QTime(11, 15));

    const Call call = row(calls().logCall(m_desk->seat, draft).take());

    QCOMPARE(call.status, CallStatus::CallBackOwed);
    QCOMPARE(call.callBackAt, std::optional(momentAt(QDate(2026, 11, 25), QTime(13, 15))));
}

void CallDeskTest::owesAnAnswerForAReport()
{
    CallDraft draft = m_desk->draft();
    draft.kind = QStringLiteral("kind.reflect");
    draft.outcome = QStringLiteral("outcome.forwarded");

    const Call call = row(calls().logCall(m_desk->seat, draft).take());

    QCOMPARE(call.status, CallStatus::Forwarded);
    QCOMPARE(call.dueAt, std::optional(momentAt(QDate(2026, 12, 2), QTime(17, 0))));
}

void CallDeskTest::refusesADraftWithoutContent()
{
    const auto call = calls().logCall(m_desk->seat, m_desk->draft(QStringLiteral(" ? ")));

    QVERIFY(!call.ok());
    QCOMPARE(call.error().code, ErrorCode::DraftIncomplete);
}

void CallDeskTest::savesANumberThatIsIncomplete()
{
    CallDraft draft = m_desk->draft();
    draft.number = QStringLiteral("0950 21");

    QCOMPARE(row(calls().logCall(m_desk->seat, draft).take()).callerNumber, QStringLiteral("095021"));
}

void CallDeskTest::amendsOnlyWhatDiffers()
{
    CallDraft draft = m_desk->draft();
    const CallId id = calls().logCall(m_desk->seat, draft).take();
    draft.field = QStringLiteral("cat.noise");
    draft.name = QStringLiteral("Huỳnh Thị Thư");

    QVERIFY(calls().amend(m_desk->seat, id, draft).ok());

    const auto entries = EntryTable(*m_desk->database).bySubject(id.as<SubjectId>()).take();
    QCOMPARE(entries.size(), size_t{2});
    const Entry &amendment = entries.back().entry();
    QCOMPARE(textsOf(amendment.body, u"fields"), (QStringList{QStringLiteral("field"), QStringLiteral("name")}));
    QCOMPARE(amendment.header.base, entries.front().entry().header.id);
    QVERIFY(!amendment.personal.find(u"content"));
    QCOMPARE(row(id).callerName, QStringLiteral("Huỳnh Thị Thư"));
    QCOMPARE(row(id).content, m_desk->draft().content);
}

void CallDeskTest::writesNothingWhereNothingDiffers()
{
    const CallId id = calls().logCall(m_desk->seat, m_desk->draft()).take();

    QVERIFY(calls().amend(m_desk->seat, id, m_desk->draft()).ok());

    QCOMPARE(EntryTable(*m_desk->database).bySubject(id.as<SubjectId>()).take().size(), size_t{1});
}

void CallDeskTest::respondsClosesAndReopens()
{
    CallDraft draft = m_desk->draft();
    draft.outcome = QStringLiteral("outcome.callback");
    const CallId id = calls().logCall(m_desk->seat, draft).take();
    QCOMPARE(row(id).status, CallStatus::CallBackPromised);
    ResponseDraft response;
    response.text = QStringLiteral("Xe gom vào lúc 14:00");
    response.at = m_desk->clock.now();

    QVERIFY(calls().respond(m_desk->seat, id, response).ok());
    QCOMPARE(row(id).status, CallStatus::Settled);
    QCOMPARE(calls().close(m_desk->seat, id, {}).error().code, ErrorCode::WrongState);
    QVERIFY(calls().reopen(m_desk->seat, id, QStringLiteral("Người dân gọi lại")).ok());
    QCOMPARE(row(id).status, CallStatus::InProgress);
    QVERIFY(calls().close(m_desk->seat, id, {}).ok());
}

void CallDeskTest::refusesAnEmptyAnswer()
{
    const CallId id = calls().logCall(m_desk->seat, m_desk->draft()).take();

    QCOMPARE(calls().respond(m_desk->seat, id, {}).error().code, ErrorCode::DraftIncomplete);
    QCOMPARE(calls().respond(m_desk->seat, CallId(), {}).error().code, ErrorCode::UnknownSubject);
}

void CallDeskTest::refusesWhatThePersonMayNotDo()
{
    Seat stranger = m_desk->seat;
    stranger.officer = m_desk->ids.next<OfficerId>();

    QCOMPARE(calls().logCall(stranger, m_desk->draft()).error().code, ErrorCode::NotSignedIn);
    Shift shift;
    shift.officer = m_desk->seat.officer;
    shift.lines = {m_desk->line};
    shift.from = m_desk->clock.now();
    shift.to = shift.from + minutes(60);
    QCOMPARE(RosterDesk(*m_desk->pen).assign(m_desk->seat, shift).error().code, ErrorCode::NotPermitted);
}

void CallDeskTest::tellsTheChangeAfterTheCommit()
{
    QSignalSpy spy(&m_desk->notice, &ChangeNotice::subjectsChanged);

    const CallId id = calls().logCall(m_desk->seat, m_desk->draft()).take();

    QCOMPARE(spy.count(), 1);
    const auto subjects = spy.front().front().value<std::vector<Subject>>();
    QCOMPARE(subjects.front().id, id.as<SubjectId>());
}

void CallDeskTest::keepsTextThatLooksLikeCode()
{
    CallDraft draft = m_desk->draft(QStringLiteral("<img src=file:///x> '; DROP TABLE call; -- =1+1"));
    draft.name = QStringLiteral("<b>Robert'); DROP TABLE entry;--</b>");

    const Call call = row(calls().logCall(m_desk->seat, draft).take());

    QCOMPARE(call.content, draft.content);
    QCOMPARE(call.callerName, draft.name);
}

void CallDeskTest::acceptsTheLongestTexts()
{
    CallDraft draft = m_desk->draft(QString(kMostTextCharacters, QChar(0x1EC0)));
    draft.name = QString(kMostNameCharacters, QChar(0x1EC0));
    draft.place = draft.name;
    QVERIFY(calls().logCall(m_desk->seat, draft).ok());

    draft.content += QLatin1Char('x');
    QCOMPARE(calls().logCall(m_desk->seat, draft).error().code, ErrorCode::DraftIncomplete);
    QCOMPARE(draft.problems({}, m_desk->clock.now()).front().amount, 1);
}

QTEST_GUILESS_MAIN(CallDeskTest)
#include "tst_calldesk.moc"
