// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/timewords.h"
#include "calldeskfixture.h"
#include "look/messagebar.h"

#include <QComboBox>
#include <QListWidget>

using namespace tb;

namespace {

CallId ring(CallDeskFixture &office, const char *number)
{
    CallDraft missed = office.desk.draft(QString());
    missed.type = CallType::Missed;
    missed.number = QString::fromLatin1(number);
    missed.name.clear();
    const CallId id = office.log(missed);
    office.desk.clock.advance(minutes(4));
    return id;
}

const CallListModel *model(const CallDeskFixture &office)
{
    return static_cast<const CallListModel *>(office.view()->model());
}

CallFace face(const CallDeskFixture &office, int row)
{
    return model(office)->index(row).data(CallListModel::FaceRole).value<CallFace>();
}

QString heading(const CallDeskFixture &office, int row)
{
    return model(office)->index(row).data(CallListModel::SectionRole).toString();
}

Call callOf(const CallDeskFixture &office, CallId id)
{
    return CallTable(*office.desk.database).find(id).take().value();
}

} // namespace

/// What the list makes of missed calls: obligations, not rings.
class TestCallBoard : public QObject {
    Q_OBJECT

private slots:
    void showsOneRowForThreeRingsOfOneNumber()
    {
        CallDeskFixture office;
        const CallId first = ring(office, "0951604337");
        ring(office, "0951604337");
        const CallId last = ring(office, "0951604337");
        ring(office, "0954118730");
        office.page->showTab(CallTab::CallBack);
        QCOMPARE(model(office)->rowCount(), 3); // a heading and two callers
        QCOMPARE(face(office, 1).id, last);
        QVERIFY(face(office, 1).name.endsWith(QStringLiteral("×3")));
        QVERIFY(!face(office, 2).name.contains(QStringLiteral("×")));
        QCOMPARE(office.page->counts().callBack, 2);
        QCOMPARE(office.page->counts().today, 2);
        QCOMPARE(office.page->counts().incoming, 4);
        // The earliest ring says by when.
        const QString due = TimeWords::clock(*callOf(office, first).callBackAt);
        QVERIFY2(face(office, 1).chip.text.contains(due), qPrintable(face(office, 1).chip.text));
        office.page->open(last);
        QVERIFY(office.find<QLabel>("dueLabel")->text().contains(due));
    }

    void standsOnTheRowOfAnyOfItsRings()
    {
        CallDeskFixture office;
        const CallId first = ring(office, "0951604337");
        const CallId last = ring(office, "0951604337");
        office.page->open(first);
        QCOMPARE(model(office)->callAt(office.view()->currentIndex()), last);
    }

    void recordsATryForEveryRing()
    {
        CallDeskFixture office;
        const CallId first = ring(office, "0951604337");
        const CallId last = ring(office, "0951604337");
        office.page->showTab(CallTab::CallBack);
        office.page->open(last);
        QVERIFY(office.find<QLabel>("ringsLabel")->text().contains(QStringLiteral("Rang 2 time")));
        int missed = 0;
        for (const QLabel *label : office.find<QWidget>("timelineView")->findChildren<QLabel *>())
            missed += label->text() == QStringLiteral("Missed");
        QCOMPARE(missed, 2);
        QTest::mouseClick(office.find<QWidget>("noAnswerButton"), Qt::LeftButton);
        QTest::mouseClick(office.find<QWidget>("saveResultButton"), Qt::LeftButton);
        QCOMPARE(callOf(office, first).callBackTries, 1);
        QCOMPARE(callOf(office, last).callBackTries, 1);
        QVERIFY(face(office, 1).text.contains(QStringLiteral("called back 1 time")));
        QVERIFY(office.find<QLabel>("ringsLabel")->text().contains(QStringLiteral("called back 1 time")));

        QTest::mouseClick(office.find<QWidget>("reachedButton"), Qt::LeftButton);
        office.pressSave();
        QVERIFY(!callOf(office, first).isOpen());
        QVERIFY(!callOf(office, last).isOpen());
        QCOMPARE(heading(office, 0), QStringLiteral("CALLED BACK TODAY"));
        QCOMPARE(model(office)->rowCount(), 2);
        QVERIFY(face(office, 1).name.endsWith(QStringLiteral("×2")));
        QCOMPARE(office.page->counts().callBack, 0);
    }

    void settlesItselfWhenTheCallerRingsAgain()
    {
        CallDeskFixture office;
        const CallId missed = ring(office, "0951604337");
        office.page->showTab(CallTab::CallBack);
        office.page->open(missed);
        CallDraft again = office.desk.draft(QStringLiteral("Hỏi thủ tục khai sinh"));
        again.number = QStringLiteral("0951604337");
        const Moment at = again.startedAt;
        office.log(again);
        QCOMPARE(heading(office, 0), QStringLiteral("CALLED BACK TODAY"));
        QCOMPARE(face(office, 1).chip.text, QStringLiteral("Served later"));
        QCOMPARE(office.page->counts().callBack, 0);

        office.page->open(missed);
        const QString when = QStringLiteral("The caller rang again at %1").arg(TimeWords::clock(at));
        QCoreApplication::processEvents(); // what is new in the timeline is shown with the next one
        int told = 0;
        for (const QLabel *label : office.page->findChildren<QLabel *>())
            told += label->isVisible() && label->text().startsWith(when);
        QCOMPARE(told, 2); // the strip and the timeline
        QVERIFY(!office.find<QWidget>("reopenButton")->isVisible());
    }

    void settlesItselfByACallOut()
    {
        CallDeskFixture office;
        const CallId missed = ring(office, "0951604337");
        office.page->showTab(CallTab::CallBack);
        office.page->open(missed);
        office.press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(office.number()->text(), QStringLiteral("0951 604 337"));
        office.content()->setPlainText(QStringLiteral("Đã giải thích thủ tục khai sinh"));
        office.content()->setFocus();
        office.pressSave();
        QCOMPARE(office.all().front().type, CallType::Outgoing);
        QVERIFY(!callOf(office, missed).isOpen());
        QCoreApplication::processEvents();
        bool told = false; // in the call that is still shown
        for (const QLabel *label : office.page->findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().startsWith(QStringLiteral("Called back at")));
        QVERIFY(told);
    }

    void countsToTodayWhatWasSettledToday()
    {
        CallDeskFixture office;
        const CallId late = ring(office, "0951604337");
        const CallId again = ring(office, "0954118730");
        const CallId old = ring(office, "0953690271");
        const auto settle = [&](CallId id) {
            for (const Obligation &owed : office.missed.owed().take()) {
                if (owed.call().id == id
                    && !office.missed.recordTry(office.desk.seat, owed, QStringLiteral("reached")).ok())
                    qFatal("try");
            }
        };
        settle(old); // on its own day
        office.desk.clock.advance(minutes(24 * 60));
        auto *list = office.page->findChild<CallList *>();
        list->tick();
        settle(late);
        CallDraft answered = office.desk.draft(QStringLiteral("Hỏi thủ tục"));
        answered.number = QStringLiteral("0954118730");
        office.log(answered);
        office.page->showTab(CallTab::CallBack);
        for (int time = 0; time < 2; ++time) { // as it came, and as it is read after a start
            QCOMPARE(heading(office, 0), QStringLiteral("CALLED BACK TODAY"));
            QCOMPARE(model(office)->rowCount(), 3);
            QVERIFY(model(office)->indexOf(late).isValid());
            QVERIFY(model(office)->indexOf(again).isValid());
            list->reload(office.desk.seat.officer);
        }
    }

    void keepsEachWithheldNumberForItself()
    {
        CallDeskFixture office;
        ring(office, "");
        ring(office, "");
        office.page->showTab(CallTab::CallBack);
        QCOMPARE(model(office)->rowCount(), 3);
        QCOMPARE(face(office, 1).name, QStringLiteral("Number withheld"));
    }

    void countsAnotherLineApart()
    {
        CallDeskFixture office;
        ring(office, "0951604337");
        office.desk.clock.advance(minutes(24 * 60));
        ring(office, "0951604337"); // the next day
        QCOMPARE(office.page->counts().callBack, 2);
    }

    void putsWhatWaitsForTheReaderOnTop()
    {
        CallDeskFixture office;
        CallDraft draft = office.desk.draft(QStringLiteral("Rác tồn đọng"));
        draft.kind = QStringLiteral("kind.reflect");
        draft.outcome = QStringLiteral("outcome.forwarded");
        const CallId mine = office.log(draft);
        const CallId other = office.log(draft);
        ForwardDraft forward;
        forward.officer = office.desk.seat.officer;
        QVERIFY(office.calls.forward(office.desk.headSeat, mine, forward).ok());
        forward.officer = office.desk.headSeat.officer;
        QVERIFY(office.calls.forward(office.desk.seat, other, forward).ok());
        QCOMPARE(heading(office, 0), QStringLiteral("DO NOW"));
        QCOMPARE(model(office)->callAt(model(office)->index(1)), mine);
        QCOMPARE(heading(office, 2), QStringLiteral("IN PROGRESS"));
    }

    void writesOneOutcomeForSeveralCallers()
    {
        CallDeskFixture office;
        const CallId first = ring(office, "0951604337");
        const CallId second = ring(office, "0954118730");
        const CallId third = ring(office, "0957330214");
        office.page->showTab(CallTab::CallBack);
        office.view()->setFocus();
        office.press(Qt::Key_Home);
        office.press(Qt::Key_End, Qt::ShiftModifier);
        office.press(Qt::Key_B, Qt::ControlModifier);
        auto *list = office.find<QListWidget>("bulkList");
        QCOMPARE(list->count(), 3);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("1 entries")));

        auto *outcomes = office.find<QComboBox>("bulkOutcomeCombo");
        outcomes->setCurrentIndex(outcomes->findData(QStringLiteral("outside-hours")));
        office.pressSave();
        QVERIFY(callOf(office, first).isOpen()); // nothing without a reason
        QCOMPARE(QApplication::focusWidget(), office.find<QWidget>("bulkReasonEdit"));
        office.type(QStringLiteral("Gọi lúc nửa đêm"));
        // Meanwhile another desk has served one of them.
        QVERIFY(office.calls.close(office.desk.headSeat, second, {}).ok());
        office.pressSave();
        QVERIFY(!callOf(office, first).isOpen());
        QCOMPARE(callOf(office, third).closeReason, QStringLiteral("outside-hours"));
        QVERIFY(callOf(office, second).closeReason.isEmpty());
        int refused = 0;
        for (int row = 0; row < list->count(); ++row)
            refused += list->item(row)->text().contains(QStringLiteral("not saved"));
        QCOMPARE(refused, 1);

        emit office.find<MessageBar>("bulkBar")->actionTriggered();
        QVERIFY(callOf(office, first).isOpen() && callOf(office, third).isOpen());
        QVERIFY(!callOf(office, second).isOpen()); // what we did not close we do not open
        office.press(Qt::Key_Escape);
        QVERIFY(office.view()->hasFocus());
    }
};

QTEST_MAIN(TestCallBoard)
#include "tst_callboard.moc"
