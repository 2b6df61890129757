// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/noteedit.h"
#include "calldeskfixture.h"
#include "look/plainlabel.h"
#include "look/segmentedcontrol.h"
#include "store/drafttable.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QSignalSpy>

using namespace tb;

class TestCallForm : public QObject {
    Q_OBJECT

private slots:
    void logsAnAnsweredCallInThreeKeys()
    {
        CallDeskFixture office;
        office.page->newCall(); // F2
        office.type(QStringLiteral("0950214768"));
        QCOMPARE(office.number()->text(), QStringLiteral("0950 214 768"));
        office.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), office.name());
        office.press(Qt::Key_Return);
        office.type(QStringLiteral("Hỏi giờ làm việc thứ Bảy"));
        office.pressSave();

        const std::vector<Call> calls = office.all();
        QCOMPARE(calls.size(), size_t(1));
        QCOMPARE(calls[0].callerNumber, QStringLiteral("+84950214768"));
        QCOMPARE(calls[0].content, QStringLiteral("Hỏi giờ làm việc thứ Bảy"));
        QCOMPARE(calls[0].type, CallType::Answered);
        QVERIFY(office.number()->text().isEmpty());
        QVERIFY(office.content()->toPlainText().isEmpty());
        QCOMPARE(QApplication::focusWidget(), office.number());
    }

    void logsAMissedCallWithoutWords()
    {
        CallDeskFixture office;
        office.find<SegmentedControl>("typeChoice")->setCurrent(1);
        office.page->newCall();
        office.type(QStringLiteral("0951604337"));
        office.press(Qt::Key_S, Qt::ControlModifier);

        const std::vector<Call> calls = office.all();
        QCOMPARE(calls.size(), size_t(1));
        QCOMPARE(calls[0].type, CallType::Missed);
        QCOMPARE(calls[0].status, CallStatus::CallBackOwed);
    }

    void logsAnOutgoingCall()
    {
        CallDeskFixture office;
        office.find<SegmentedControl>("typeChoice")->setCurrent(2);
        office.page->newCall();
        office.type(QStringLiteral("0951604337"));
        office.content()->setPlainText(QStringLiteral("Báo kết quả hồ sơ"));
        office.pressSave();
        QCOMPARE(office.all().at(0).type, CallType::Outgoing);
    }

    void namesEveryFieldToMendAtOnce()
    {
        CallDeskFixture office;
        office.page->newCall();
        office.type(QStringLiteral("095021"));
        office.pressSave();

        QVERIFY(office.all().empty());
        QVERIFY(office.number()->property("err").toBool());
        QVERIFY(office.content()->property("err").toBool());
        QVERIFY(office.find<PlainLabel>("numberHint")->text().contains(QStringLiteral("4 digits")));
        QVERIFY(office.find<PlainLabel>("contentHint")->isVisible());
        QCOMPARE(QApplication::focusWidget(), office.number());
        QCOMPARE(office.number()->text(), QStringLiteral("0950 21"));
    }

    void asksOnceAboutAShortNumber()
    {
        CallDeskFixture office;
        office.page->newCall();
        office.type(QStringLiteral("095021"));
        office.content()->setPlainText(QStringLiteral("Không nghe rõ số"));
        office.pressSave();
        QVERIFY(office.all().empty());
        office.pressSave();
        QCOMPARE(office.all().size(), size_t(1));
    }

    void keepsTheTextWhenSavingFails()
    {
        CallDeskFixture office;
        office.page->newCall();
        office.type(QStringLiteral("0950214768"));
        office.content()->setPlainText(QStringLiteral("Đèn đường hỏng"));
        office.breakWriting();
        office.pressSave();

        QVERIFY(office.all().empty());
        QCOMPARE(office.content()->toPlainText(), QStringLiteral("Đèn đường hỏng"));
        QVERIFY(office.find<QWidget>("failureBar")->isVisible());
        office.mendWriting();
        office.pressSave();
        QCOMPARE(office.all().size(), size_t(1));
    }

    void bringsBackWhatWasTyped()
    {
        CallDeskFixture office;
        office.page->newCall();
        office.type(QStringLiteral("0950214768"));
        office.content()->setPlainText(QStringLiteral("Đang nói dở"));
        office.page->setSeat({});
        QVERIFY(office.content()->toPlainText().isEmpty());

        Seat other = office.desk.seat;
        other.officer = office.desk.headSeat.officer;
        office.page->setSeat(other);
        QVERIFY(office.content()->toPlainText().isEmpty());
        office.page->setSeat(office.desk.seat);
        QCOMPARE(office.content()->toPlainText(), QStringLiteral("Đang nói dở"));
        QCOMPARE(office.number()->text(), QStringLiteral("0950 214 768"));
    }

    void keepsADraftWithinTwoSeconds()
    {
        CallDeskFixture office;
        office.page->newCall();
        office.type(QStringLiteral("0950"));
        const auto drafts
            = [&] { return DraftTable(*office.desk.database).ofOfficer(office.desk.seat.officer).take(); };
        QVERIFY(drafts().empty());
        QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), size_t(1), 2000);
        office.content()->setPlainText(QStringLiteral("Hỏi đường"));
        office.number()->clear();
        office.pressSave();
        QVERIFY(drafts().empty());
    }

    void knowsWhoCalledBefore()
    {
        CallDeskFixture office;
        office.log(office.desk.draft());
        office.page->newCall();
        office.type(QStringLiteral("0950214768"));
        QCOMPARE(office.name()->text(), QStringLiteral("Huỳnh Thị Thu"));
        QVERIFY(office.find<QListView>("earlierView")->isVisible());
        QCOMPARE(office.find<QListView>("earlierView")->model()->rowCount(), 1);
        office.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), office.content());
    }

    void neverTouchesATypedName()
    {
        CallDeskFixture office;
        office.log(office.desk.draft());
        office.name()->setText(QStringLiteral("Người khác"));
        office.name()->setFocus();
        office.page->newCall();
        office.type(QStringLiteral("0950214768"));
        QCOMPARE(office.name()->text(), QStringLiteral("Người khác"));
    }

    void attachesToAnOpenMatter()
    {
        CallDeskFixture office;
        CallDraft open = office.desk.draft(QStringLiteral("Rác tồn đọng"));
        open.outcome = QStringLiteral("outcome.forwarded");
        const CallId matter = office.log(open);
        office.page->newCall();
        office.type(QStringLiteral("0950214768"));
        QVERIFY(office.find<QWidget>("openBar")->isVisible());
        office.press(Qt::Key_G, Qt::AltModifier);
        office.content()->setPlainText(QStringLiteral("Hỏi lại việc rác"));
        office.pressSave();
        const std::vector<Call> calls = office.all();
        QCOMPARE(calls.size(), size_t(2));
        QVERIFY(calls[0].follows == matter || calls[1].follows == matter);
    }

    void takesOverTheSyllableBeingComposed()
    {
        CallDeskFixture office;
        office.content()->setFocus();
        office.type(QStringLiteral("Hỏi giờ "));
        QInputMethodEvent composing(QStringLiteral("làm"), {});
        QApplication::sendEvent(office.content(), &composing);
        QCOMPARE(office.content()->toPlainText(), QStringLiteral("Hỏi giờ "));
        office.pressSave();
        QCOMPARE(office.all().at(0).content, QStringLiteral("Hỏi giờ làm"));
    }

    void cleansAPastedNumber()
    {
        CallDeskFixture office;
        office.page->newCall();
        QApplication::clipboard()->setText(QStringLiteral(" +84 950.214.768\n"));
        office.press(Qt::Key_V, Qt::ControlModifier);
        office.content()->setPlainText(QStringLiteral("Hỏi đường"));
        office.pressSave();
        QCOMPARE(office.all().at(0).callerNumber, QStringLiteral("+84950214768"));
    }
};

QTEST_MAIN(TestCallForm)
#include "tst_callform.moc"
