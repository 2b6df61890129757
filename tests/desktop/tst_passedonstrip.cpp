// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/calldeeds.h"
#include "call/passedonstrip.h"
#include "call/timeline.h"
#include "calldeskfixture.h"
#include "store/entrytable.h"

#include <QAction>

using namespace tb;

namespace {

CallId logOpen(CallDeskFixture &office)
{
    CallDraft draft = office.desk.draft(QStringLiteral("Rác tồn đọng ở hẻm 45"));
    draft.kind = QStringLiteral("kind.reflect");
    draft.outcome = QStringLiteral("outcome.forwarded");
    return office.log(draft);
}

/// Passed on by the head to the officer who sits here.
CallId passOnToMe(CallDeskFixture &office, const char *note)
{
    const CallId id = logOpen(office);
    ForwardDraft forward;
    forward.officer = office.desk.seat.officer;
    forward.note = QString::fromUtf8(note);
    if (!office.calls.forward(office.desk.headSeat, id, forward).ok())
        qFatal("forward");
    return id;
}

Call callOf(const CallDeskFixture &office, CallId id)
{
    return CallTable(*office.desk.database).find(id).take().value();
}

bool says(const QWidget *strip, const QString &words)
{
    for (const QLabel *label : strip->findChildren<QLabel *>()) {
        if (label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

class TestPassedOnStrip : public QObject {
    Q_OBJECT

private slots:
    void takesTheMatterOverByOneKey()
    {
        CallDeskFixture office;
        const CallId id = passOnToMe(office, "Nhờ xử lý");
        office.page->open(id);
        QVERIFY(office.find<PassedOnStrip>("passedOnStrip")->asks());
        office.pressSave();
        QVERIFY(!callOf(office, id).awaitsAcceptance);
        QCOMPARE(callOf(office, id).status, CallStatus::InProgress);
        QVERIFY(!office.find<QWidget>("passedOnStrip")->isVisible());
    }

    void returnsItWithAReasonOnly()
    {
        CallDeskFixture office;
        const CallId id = passOnToMe(office, "Nhờ xử lý");
        office.page->open(id);
        QTest::mouseClick(office.find<QWidget>("returnButton"), Qt::LeftButton);
        office.pressSave();
        QVERIFY(callOf(office, id).awaitsAcceptance);
        office.type(QStringLiteral("Thuộc thẩm quyền của phòng Kinh tế"));
        office.press(Qt::Key_Escape); // thought again; what was typed is still there
        QTest::mouseClick(office.find<QWidget>("returnButton"), Qt::LeftButton);
        QCOMPARE(office.find<QPlainTextEdit>("stepEdit")->toPlainText(),
                 QStringLiteral("Thuộc thẩm quyền của phòng Kinh tế"));
        office.pressSave();
        const Call call = callOf(office, id);
        QCOMPARE(call.handler, office.desk.headSeat.officer);
        QVERIFY(!call.awaitsAcceptance);
    }

    void tellsEveryoneElseWhomItWaitsFor()
    {
        CallDeskFixture office;
        const CallId id = logOpen(office);
        ForwardDraft forward;
        forward.officer = office.desk.headSeat.officer;
        QVERIFY(office.calls.forward(office.desk.seat, id, forward).ok());
        office.page->open(id);
        const auto *strip = office.find<PassedOnStrip>("passedOnStrip");
        QVERIFY(strip->isVisible());
        QVERIFY(!strip->asks());
        QVERIFY(says(strip, QStringLiteral("Waits for Nguyễn Hữu Nghĩa, not received yet")));
        QVERIFY(!office.page->findChild<CallDeeds *>()->action(CallDeeds::Id::Accept)->isVisible());
        QCOMPARE(CallFace::chipOf(callOf(office, id), office.desk.clock.now()).text,
                 QStringLiteral("Waits to be received"));
        office.pressSave();
        QVERIFY(callOf(office, id).awaitsAcceptance);
    }

    void countsHowOftenItWasPassedOn()
    {
        CallDeskFixture office;
        const CallId id = passOnToMe(office, "Lần một");
        office.page->open(id);
        QVERIFY(!says(office.find<QWidget>("passedOnStrip"), QStringLiteral("times")));
        ForwardDraft forward;
        forward.officer = office.desk.headSeat.officer;
        QVERIFY(office.calls.forward(office.desk.seat, id, forward).ok());
        QVERIFY(says(office.find<QWidget>("passedOnStrip"), QStringLiteral("assed on 2 times so far")));
        QCOMPARE(office.find<QLabel>("handlerLabel")->text(), QStringLiteral("Nguyễn Hữu Nghĩa · passed on 2 times"));
    }

    void saysInTheTimelineWhoTookItAndWhoDidNot()
    {
        CallDeskFixture office;
        const CallId id = passOnToMe(office, "Nhờ xử lý");
        QVERIFY(office.matters.giveBack(office.desk.seat, id, QStringLiteral("Không đúng thẩm quyền")).ok());
        CallNames names;
        QVERIFY(names.load(*office.desk.database, office.desk.seat.unit).ok());
        const auto items = Timeline::of(EntryTable(*office.desk.database).bySubject(id.as<SubjectId>()).take(), names,
                                        office.desk.clock.now());
        QCOMPARE(items.back().title, QStringLiteral("Given back"));
        QCOMPARE(items.back().text, QStringLiteral("Không đúng thẩm quyền"));
    }
};

QTEST_MAIN(TestPassedOnStrip)
#include "tst_passedonstrip.moc"
