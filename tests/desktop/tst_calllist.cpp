// SPDX-License-Identifier: GPL-3.0-or-later
#include "calldeskfixture.h"
#include "look/emptystate.h"
#include "store/searchtable.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace tb;

namespace {

/// Puts rows in directly: a hundred thousand entries would say nothing more about the list.
void plantCalls(CallDeskFixture &office, int count, Moment newest, milliseconds apart, bool missed = false)
{
    Transaction transaction(*office.desk.database);
    CallTable table(*office.desk.database);
    for (int i = 0; i < count; ++i) {
        Call call;
        call.id = office.desk.ids.next<CallId>();
        call.unit = office.desk.seat.unit;
        call.line = office.desk.line;
        call.startedAt = newest - apart * i;
        call.outcome = QStringLiteral("outcome.answered");
        call.content = QStringLiteral("Cuộc gọi %1").arg(i);
        if (missed) {
            call.type = CallType::Missed;
            call.status = CallStatus::CallBackOwed;
            call.callBackAt = call.startedAt + minutes(30);
            call.callerNumber = QStringLiteral("+8495%1").arg(i, 7, 10, QLatin1Char('0'));
        }
        if (!table.put({{call, QString()}}).ok())
            qFatal("put");
    }
    if (!transaction.commit().ok())
        qFatal("commit");
}

} // namespace

class TestCallList : public QObject {
    Q_OBJECT

private slots:
    void saysThatNothingIsThereYet()
    {
        CallDeskFixture office;
        QVERIFY(office.page->findChild<EmptyState *>()->isEnabled());
        QVERIFY(!office.view()->isVisible());
    }

    void sortsByWhatIsOwed()
    {
        CallDeskFixture office;
        CallDraft missed = office.desk.draft(QString());
        missed.type = CallType::Missed;
        const CallId owed = office.log(missed);
        const CallId done = office.log(office.desk.draft());
        const auto *model = static_cast<const CallListModel *>(office.view()->model());
        QCOMPARE(model->rowCount(), 4); // two headings
        QCOMPARE(model->callAt(model->index(1)), owed);
        QCOMPARE(model->callAt(model->index(3)), done);
        QCOMPARE(office.page->counts().callBack, 1);
        QCOMPARE(office.page->counts().answered, 1);
        QCOMPARE(office.page->counts().incoming, 2);
    }

    void skipsHeadingsOnTheWay()
    {
        CallDeskFixture office;
        CallDraft missed = office.desk.draft(QString());
        missed.type = CallType::Missed;
        office.log(missed);
        const CallId done = office.log(office.desk.draft());
        office.view()->setFocus();
        office.view()->setCurrentIndex(office.view()->model()->index(1, 0));
        office.press(Qt::Key_Down);
        QCOMPARE(office.view()->currentIndex().row(), 3);
        QCOMPARE(office.find<QLabel>("nameLabel")->text(), office.desk.draft().name);
        QVERIFY(!done.isNull());
    }

    void becomesOverdueWithTheClock()
    {
        CallDeskFixture office;
        CallDraft promised = office.desk.draft();
        promised.outcome = QStringLiteral("outcome.callback");
        promised.callBackAt = office.desk.clock.now() + minutes(20);
        office.log(promised);
        QCOMPARE(office.page->counts().overdue, 0);
        office.desk.clock.advance(minutes(21));
        office.page->findChild<CallList *>()->tick();
        QCOMPARE(office.page->counts().overdue, 1);
    }

    void readsOfAHundredThousandWhatIsTodays()
    {
        CallDeskFixture office;
        plantCalls(office, 100'000, office.desk.clock.now() + minutes(60), minutes(1));
        CallList *list = office.page->findChild<CallList *>();
        const qint64 before = list->board().rowsRead();
        list->reload(office.desk.seat.officer);
        QVERIFY(list->board().rowsRead() - before < 24 * 60);
        QVERIFY(office.view()->model()->rowCount() > 100);
        const qint64 loaded = list->board().rowsRead();
        office.log(office.desk.draft());
        QCOMPARE(list->board().rowsRead(), loaded + 1);
    }

    void goesThroughTenThousandCallsByKeyboard()
    {
        CallDeskFixture office;
        constexpr int kCalls = 10'000;
        const Moment newest = office.desk.clock.now();
        plantCalls(office, kCalls, newest, seconds(2));
        CallList *list = office.page->findChild<CallList *>();
        const qint64 before = list->board().rowsRead();
        QElapsedTimer timer;
        timer.start();
        list->reload(office.desk.seat.officer);
        const qint64 loading = timer.restart();
        QCOMPARE(list->board().rowsRead() - before, kCalls); // each of them once

        office.view()->setFocus();
        office.press(Qt::Key_End);
        const auto *model = static_cast<const CallListModel *>(office.view()->model());
        QCOMPARE(office.view()->currentIndex().row(), kCalls); // below one heading
        const CallId last = list->current();
        const auto face = office.view()->currentIndex().data(CallListModel::FaceRole).value<CallFace>();
        QCOMPARE(face.text, QStringLiteral("Cuộc gọi %1").arg(kCalls - 1));
        const QRect shown = office.view()->visualRect(office.view()->currentIndex());
        QVERIFY(office.view()->viewport()->rect().contains(shown));
        QCOMPARE(list->board().rowsRead() - before, kCalls); // looking reads nothing again

        // Whoever stands down there stays there, to the pixel, when a call comes in on top.
        timer.restart();
        office.log(office.desk.draft());
        const qint64 following = timer.elapsed();
        QCOMPARE(list->board().rowsRead() - before, kCalls + 1);
        QCOMPARE(list->current(), last);
        QCOMPARE(office.view()->visualRect(model->indexOf(last)), shown);
        office.press(Qt::Key_Home);
        QCOMPARE(office.view()->currentIndex().row(), 1);
        qInfo("%d calls: shown in %lld ms, one more in %lld ms", kCalls, loading, following);
    }

    // Each of them may be one of several rings: finding out must not look at all others.
    void holdsTenThousandCallersWhoWait()
    {
        CallDeskFixture office;
        plantCalls(office, 10'000, office.desk.clock.now(), seconds(2), true);
        CallList *list = office.page->findChild<CallList *>();
        QElapsedTimer timer;
        timer.start();
        list->reload(office.desk.seat.officer);
        const qint64 waiting = timer.elapsed();
        QCOMPARE(office.page->counts().callBack, 10'000);
        QVERIFY2(waiting < 5000, qPrintable(QString::number(waiting)));
        qInfo("10000 missed callers: shown in %lld ms", waiting);
    }

    void readsRowsToAScreenReader()
    {
        CallDeskFixture office;
        CallDraft missed = office.desk.draft(QString());
        missed.type = CallType::Missed;
        office.log(missed);
        const QString spoken = office.view()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.startsWith(QStringLiteral("Call back by")));
        QVERIFY(spoken.contains(QStringLiteral("0950 214 768")));
        QVERIFY(spoken.contains(QStringLiteral("waiting to be sent")));
    }

    void findsACallWithoutMarks()
    {
        CallDeskFixture office;
        const CallId id = office.log(office.desk.draft(QStringLiteral("Đèn đường hỏng trước số 18 Lý Tự Trọng")));
        QLineEdit field(office.page.get());
        field.setGeometry(400, 4, 240, 34);
        field.show();
        office.page->attachSearch(&field, office.page.get());
        auto *search = office.page->findChild<CallSearch *>();
        QSignalSpy opened(search, &CallSearch::callOpened);
        field.setFocus();
        office.type(QStringLiteral("den ly tu"));
        QTRY_VERIFY(search->isVisible());
        office.press(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).value<CallId>(), id);
        QVERIFY(!search->isVisible());
    }

    void searchesTheSyllableBeingComposed()
    {
        CallDeskFixture office;
        office.log(office.desk.draft(QStringLiteral("Đèn đường hỏng")));
        QLineEdit field(office.page.get());
        field.show();
        office.page->attachSearch(&field, office.page.get());
        auto *search = office.page->findChild<CallSearch *>();
        field.setFocus();
        QInputMethodEvent composing(QStringLiteral("đèn"), {});
        QApplication::sendEvent(&field, &composing);
        QTRY_VERIFY(search->isVisible());
        QVERIFY(search->findChild<QListView *>()->model()->rowCount() > 1);
    }
};

QTEST_MAIN(TestCallList)
#include "tst_calllist.moc"
