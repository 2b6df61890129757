// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/calldeeds.h"
#include "call/timeline.h"
#include "call/worktimes.h"
#include "calldeskfixture.h"
#include "look/segmentedcontrol.h"
#include "store/entrytable.h"

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>

using namespace tb;

namespace {

CallId logOpen(CallDeskFixture &office)
{
    CallDraft draft = office.desk.draft(QStringLiteral("Đèn đường hỏng trước số 18"));
    draft.kind = QStringLiteral("kind.reflect");
    draft.outcome = QStringLiteral("outcome.forwarded");
    return office.log(draft);
}

Call callOf(const CallDeskFixture &office, CallId id)
{
    return CallTable(*office.desk.database).find(id).take().value();
}

TimelineItem lastItem(const CallDeskFixture &office, CallId id)
{
    CallNames names;
    if (!names.load(*office.desk.database, office.desk.seat.unit).ok())
        qFatal("names");
    return Timeline::of(EntryTable(*office.desk.database).bySubject(id.as<SubjectId>()).take(), names,
                        office.desk.clock.now())
        .back();
}

QAction *deed(const CallDeskFixture &office, CallDeeds::Id id)
{
    return office.page->findChild<CallDeeds *>()->action(id);
}

} // namespace

/// The further steps of a matter, written below its details.
class TestComposerDesk : public QObject {
    Q_OBJECT

private slots:
    void extendsTheTermWithAReason()
    {
        CallDeskFixture office;
        const CallId id = logOpen(office);
        const Moment before = *callOf(office, id).dueAt;
        office.page->open(id);
        office.press(Qt::Key_F4, Qt::ShiftModifier);
        QVERIFY(office.find<QWidget>("stepComposer")->isVisible());
        office.pressSave();
        QVERIFY(office.find<QWidget>("stepHint")->isVisible()); // a reason is wanted
        QCOMPARE(*callOf(office, id).dueAt, before);
        office.type(QStringLiteral("Chờ đơn vị thi công báo lại"));
        office.pressSave();
        QVERIFY(*callOf(office, id).dueAt > before);
        const TimelineItem item = lastItem(office, id);
        QVERIFY(item.title.startsWith(QStringLiteral("Term extended to 17:00")));
        QCOMPARE(item.text, QStringLiteral("Chờ đơn vị thi công báo lại"));
    }

    void refusesATermThatIsNotLater()
    {
        CallDeskFixture office;
        const CallId id = logOpen(office);
        office.page->open(id);
        office.press(Qt::Key_F4, Qt::ShiftModifier);
        office.find<QPlainTextEdit>("stepEdit")->setPlainText(QStringLiteral("Lý do"));
        auto *until = office.find<QDateTimeEdit>("untilEdit");
        const Moment due = *callOf(office, id).dueAt;
        until->setDateTime(QDateTime(wallDate(due), wallTime(due)));
        office.pressSave();
        QVERIFY(office.find<QWidget>("stepHint")->isVisible());
        QCOMPARE(*callOf(office, id).dueAt, due);
    }

    void waitsForInformationUntilADay()
    {
        CallDeskFixture office;
        const CallId id = logOpen(office);
        office.page->open(id);
        office.press(Qt::Key_F7, Qt::ShiftModifier);
        office.find<QPlainTextEdit>("stepEdit")->setPlainText(QStringLiteral("Ảnh chụp vị trí cột đèn"));
        office.pressSave();
        const Call call = callOf(office, id);
        QCOMPARE(call.status, CallStatus::Waiting);
        QVERIFY(CallFace::chipOf(call, office.desk.clock.now()).text.startsWith(QStringLiteral("Waiting until")));
        QVERIFY(office.find<QLabel>("dueLabel")->text().startsWith(QStringLiteral("Waits for information")));
        QVERIFY(lastItem(office, id).title.startsWith(QStringLiteral("Waits for information until")));
    }

    void tellsTheLeaderWithoutAWord()
    {
        CallDeskFixture office;
        const CallId id = logOpen(office);
        office.page->open(id);
        office.press(Qt::Key_F8, Qt::ShiftModifier);
        office.pressSave();
        QCOMPARE(callOf(office, id).escalations, 1);
        QCOMPARE(lastItem(office, id).title, QStringLiteral("The duty leader was told"));
        QVERIFY(office.find<QLabel>("kindLabel")->text().endsWith(QStringLiteral("duty leader told")));
    }

    void opensAClosedMatterAgain()
    {
        CallDeskFixture office;
        const CallId id = logOpen(office);
        QVERIFY(office.calls.close(office.desk.seat, id, QStringLiteral("Xong")).ok());
        office.page->open(id);
        QVERIFY(!deed(office, CallDeeds::Id::Extend)->isVisible());
        office.press(Qt::Key_F9, Qt::ShiftModifier);
        QVERIFY(callOf(office, id).isOpen());
        QVERIFY(!deed(office, CallDeeds::Id::Reopen)->isVisible());
    }

    void keepsWhatWasTypedOfEachStep()
    {
        CallDeskFixture office;
        const CallId id = logOpen(office);
        office.page->open(id);
        office.press(Qt::Key_F4, Qt::ShiftModifier);
        office.find<QPlainTextEdit>("stepEdit")->setPlainText(QStringLiteral("Lý do gia hạn"));
        office.press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(office.find<QPlainTextEdit>("stepEdit")->toPlainText(), QString());
        office.find<QPlainTextEdit>("stepEdit")->setPlainText(QStringLiteral("Xin ý kiến"));
        office.press(Qt::Key_Escape);
        office.page->open(id);
        office.press(Qt::Key_F4, Qt::ShiftModifier);
        QCOMPARE(office.find<QPlainTextEdit>("stepEdit")->toPlainText(), QStringLiteral("Lý do gia hạn"));
        office.press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(office.find<QPlainTextEdit>("stepEdit")->toPlainText(), QStringLiteral("Xin ý kiến"));
    }

    void keepsTheReasonWhenSavingFails()
    {
        CallDeskFixture office;
        const CallId id = logOpen(office);
        office.page->open(id);
        office.press(Qt::Key_F4, Qt::ShiftModifier);
        office.find<QPlainTextEdit>("stepEdit")->setPlainText(QStringLiteral("Lý do"));
        office.breakWriting();
        office.pressSave();
        QVERIFY(office.find<QWidget>("composerBar")->isVisible());
        QCOMPARE(office.find<QPlainTextEdit>("stepEdit")->toPlainText(), QStringLiteral("Lý do"));
    }

    void offersTermsInWorkingTime()
    {
        // A Friday at 16:30: two working hours end on Monday morning.
        const Moment friday = momentAt(QDate(2026, 11, 27), QTime(16, 30));
        const WorkTimes times(WorkCalendar(), friday);
        QCOMPARE(times.after(120), momentAt(QDate(2026, 11, 30), QTime(9, 0)));
        QCOMPARE(times.endOfDay(1), momentAt(QDate(2026, 11, 30), QTime(17, 0)));
        QCOMPARE(times.hourBeforeClosing(), momentAt(QDate(2026, 11, 30), QTime(16, 0)));
        QCOMPARE(times.nextMorning(), momentAt(QDate(2026, 11, 30), QTime(7, 30)));
        QCOMPARE(WorkTimes(WorkCalendar(), friday - minutes(60)).hourBeforeClosing(),
                 momentAt(QDate(2026, 11, 27), QTime(16, 0)));
    }

    void promisesACallInWorkingTime()
    {
        CallDeskFixture office;
        const CallId id = logOpen(office);
        office.desk.clock.advance(minutes(24 * 60 * 2)); // Friday
        const Moment evening = momentAt(wallDate(office.desk.clock.now()), QTime(17, 30));
        office.desk.clock.advance(std::chrono::duration_cast<milliseconds>(evening - office.desk.clock.now()));
        office.page->open(id);
        office.press(Qt::Key_F8);
        office.pressSave();
        const Moment monday = momentAt(wallDate(evening).addDays(3), QTime(8, 30));
        QCOMPARE(*callOf(office, id).callBackAt, monday);
    }
};

QTEST_MAIN(TestComposerDesk)
#include "tst_composerdesk.moc"
