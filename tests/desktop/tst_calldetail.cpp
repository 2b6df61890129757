// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/timelineview.h"
#include "calldeskfixture.h"
#include "look/plainlabel.h"
#include "store/entrytable.h"

#include <QCheckBox>

using namespace tb;

namespace {

std::vector<TimelineItem> timelineOf(const CallDeskFixture &office, CallId id)
{
    CallNames names;
    if (!names.load(*office.desk.database, office.desk.seat.unit).ok())
        qFatal("names");
    return Timeline::of(EntryTable(*office.desk.database).bySubject(id.as<SubjectId>()).take(), names,
                        office.desk.clock.now());
}

CallDraft openDraft(const CallDeskFixture &office)
{
    CallDraft draft = office.desk.draft(QStringLiteral("Rác tồn đọng 3 ngày ở hẻm 45"));
    draft.kind = QStringLiteral("kind.reflect");
    draft.outcome = QStringLiteral("outcome.forwarded");
    return draft;
}

} // namespace

class TestCallDetail : public QObject {
    Q_OBJECT

private slots:
    void recordsAnAnswerAndClosesTheMatter()
    {
        CallDeskFixture office;
        const CallId id = office.log(openDraft(office));
        office.page->open(id);
        office.press(Qt::Key_F4);
        QVERIFY(office.find<QWidget>("composerFrame")->isVisible());
        office.type(QStringLiteral("Xe thu gom lúc 14:00"));
        office.find<QCheckBox>("closesCheck")->setChecked(true);
        office.pressSave();

        QVERIFY(!office.find<QWidget>("composerFrame")->isVisible());
        const Call call = CallTable(*office.desk.database).find(id).take().value();
        QCOMPARE(call.status, CallStatus::Settled);
        const std::vector<TimelineItem> items = timelineOf(office, id);
        QCOMPARE(items.size(), size_t(2));
        QCOMPARE(items[1].text, QStringLiteral("Xe thu gom lúc 14:00"));
        QCOMPARE(items[1].marks, QStringList{QStringLiteral("waiting to be sent")});
    }

    void keepsAnAnswerThatWasClosedUnsaved()
    {
        CallDeskFixture office;
        const CallId id = office.log(openDraft(office));
        office.page->open(id);
        office.press(Qt::Key_F4);
        office.type(QStringLiteral("Đang viết dở"));
        office.press(Qt::Key_Escape);
        QVERIFY(!office.find<QWidget>("composerFrame")->isVisible());
        office.page->open(id);
        office.press(Qt::Key_F4);
        QCOMPARE(office.find<QPlainTextEdit>("textEdit")->toPlainText(), QStringLiteral("Đang viết dở"));
    }

    void keepsAnAnswerWhenSavingFails()
    {
        CallDeskFixture office;
        const CallId id = office.log(openDraft(office));
        office.page->open(id);
        office.press(Qt::Key_F4);
        office.type(QStringLiteral("Đã báo"));
        office.breakWriting();
        office.pressSave();
        QVERIFY(office.find<QWidget>("composerBar")->isVisible());
        QCOMPARE(office.find<QPlainTextEdit>("textEdit")->toPlainText(), QStringLiteral("Đã báo"));
        office.mendWriting();
        office.pressSave();
        QCOMPARE(timelineOf(office, id).size(), size_t(2));
    }

    void asksForAnAnswerBeforeClosing()
    {
        CallDeskFixture office;
        const CallId id = office.log(openDraft(office));
        office.page->open(id);
        office.press(Qt::Key_F9);
        QVERIFY(office.find<QWidget>("composerFrame")->isVisible());
        QVERIFY(CallTable(*office.desk.database).find(id).take()->isOpen());
    }

    void tellsWhatACorrectionChanged()
    {
        CallDeskFixture office;
        const CallId id = office.log(openDraft(office));
        CallDraft changed = openDraft(office);
        changed.name = QStringLiteral("Lê Văn Thành");
        changed.field = QStringLiteral("cat.environment");
        QVERIFY(office.calls.amend(office.desk.seat, id, changed).ok());

        const TimelineItem item = timelineOf(office, id).at(1);
        QVERIFY(item.changes.contains(QStringLiteral("Name: Huỳnh Thị Thu → Lê Văn Thành")));
        QVERIFY(item.changes.contains(QStringLiteral("Field: Administration → Environment")));
    }

    void correctsThroughTheForm()
    {
        CallDeskFixture office;
        const CallId id = office.log(openDraft(office));
        office.name()->setText(QStringLiteral("Nháp của cuộc khác"));
        office.page->open(id);
        QTest::mouseClick(office.find<QWidget>("amendButton"), Qt::LeftButton);
        QCOMPARE(office.name()->text(), QStringLiteral("Huỳnh Thị Thu"));
        office.name()->setText(QStringLiteral("Lê Văn Thành"));
        office.pressSave();
        QCOMPARE(CallTable(*office.desk.database).find(id).take()->callerName, QStringLiteral("Lê Văn Thành"));
        QCOMPARE(office.name()->text(), QStringLiteral("Nháp của cuộc khác"));
    }

    void recordsACallBack()
    {
        CallDeskFixture office;
        CallDraft missed = office.desk.draft(QString());
        missed.type = CallType::Missed;
        const CallId id = office.log(missed);
        office.page->open(id);
        QVERIFY(office.find<QWidget>("callBackFrame")->isVisible());
        QTest::mouseClick(office.find<QWidget>("noAnswerButton"), Qt::LeftButton);
        QTest::mouseClick(office.find<QWidget>("saveResultButton"), Qt::LeftButton);
        QVERIFY(CallTable(*office.desk.database).find(id).take()->isOpen());
        QTest::mouseClick(office.find<QWidget>("reachedButton"), Qt::LeftButton);
        QTest::mouseClick(office.find<QWidget>("saveResultButton"), Qt::LeftButton);
        QVERIFY(!CallTable(*office.desk.database).find(id).take()->isOpen());
        QCOMPARE(timelineOf(office, id).size(), size_t(3));
    }

    void forwardsStraightFromTheForm()
    {
        CallDeskFixture office;
        office.page->newCall();
        office.type(QStringLiteral("0950214768"));
        office.content()->setPlainText(QStringLiteral("Karaoke quá 22 giờ"));
        office.press(Qt::Key_F7);
        QVERIFY(office.find<QWidget>("composerFrame")->isVisible());
        office.find<QLineEdit>("whereEdit")->setText(QStringLiteral("Công an phường"));
        office.pressSave();
        const Call call = office.all().at(0);
        QCOMPARE(call.status, CallStatus::Forwarded);
        QCOMPARE(call.handlerName, QStringLiteral("Công an phường"));
    }

    void showsMarkupAsItWasTyped()
    {
        CallDeskFixture office;
        CallDraft draft = openDraft(office);
        draft.name = QStringLiteral("<b>Lan</b>");
        draft.content = QStringLiteral("<img src=x> & <a href='y'>z</a>");
        office.page->open(office.log(draft));
        for (const QLabel *label : office.page->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(office.find<QLabel>("nameLabel")->text(), draft.name);
        QCOMPARE(office.find<QLabel>("contentLabel")->text(), draft.content);
    }

    void saysThatAnEntryIsNotKnownHere()
    {
        CallDeskFixture office;
        const CallId id = office.log(openDraft(office));
        office.desk.accept({office.desk.seat.unit,
                            {SubjectType::Call, id.as<SubjectId>()},
                            QStringLiteral("call.sung"),
                            office.desk.clock.now(),
                            {},
                            {},
                            {}},
                           office.desk.seat.officer);
        bool told = false;
        for (const TimelineItem &item : timelineOf(office, id))
            told = told || item.title.contains(QStringLiteral("call.sung"));
        QVERIFY(told);
    }
};

QTEST_MAIN(TestCallDetail)
#include "tst_calldetail.moc"
