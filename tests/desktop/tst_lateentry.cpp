// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/timeline.h"
#include "calldeskfixture.h"
#include "store/entrytable.h"

#include <QDateTimeEdit>
#include <QMenu>

using namespace tb;

namespace {

/// A call of two hours ago is written down from a slip.
class SlipDesk : public CallDeskFixture {
public:
    SlipDesk()
    {
        page->newCall();
        type(QStringLiteral("0952771093"));
        press(Qt::Key_T, Qt::AltModifier);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_E);
        content()->setFocus();
        type(QStringLiteral("Đèn đường hỏng"));
    }
    QDateTimeEdit *time() const { return find<QDateTimeEdit>("startedEdit"); }
    QLineEdit *reason() const { return find<QLineEdit>("lateReasonEdit"); }
    void say(Moment at) const { time()->setDateTime(QDateTime(wallDate(at), wallTime(at))); }
    Moment earlier(minutes by) const
    {
        const Moment at = desk.clock.now() - by;
        return momentAt(wallDate(at), QTime(wallTime(at).hour(), wallTime(at).minute()));
    }
};

} // namespace

class LateEntryTest : public QObject {
    Q_OBJECT
private slots:
    void writesDownACallOfEarlier()
    {
        SlipDesk desk;
        QVERIFY(desk.time()->isVisible());
        const Moment at = desk.earlier(minutes(120));
        desk.say(at);
        desk.reason()->setFocus();
        desk.type(QStringLiteral("Mất điện, ghi từ phiếu"));
        desk.pressSave();
        QCOMPARE(desk.all().size(), size_t(1));
        const Call call = desk.all().at(0);
        QCOMPARE(call.startedAt, at);
        QVERIFY(!call.endedAt); // nobody knows
        const auto entries = EntryTable(*desk.desk.database).bySubject(call.id.as<SubjectId>()).take();
        QCOMPARE(textOf(entries.at(0).entry().personal, u"note"), QStringLiteral("Mất điện, ghi từ phiếu"));
        QVERIFY(!desk.time()->isVisible()); // the next call is now
        desk.content()->setFocus();
        desk.type(QStringLiteral("Hỏi giờ làm việc"));
        desk.pressSave();
        QCOMPARE(desk.all().size(), size_t(2));
        QCOMPARE(desk.all().at(0).startedAt, desk.desk.clock.now());
    }

    void asksForAReasonAfterAQuarterOfAnHour()
    {
        SlipDesk desk;
        desk.say(desk.earlier(minutes(40)));
        desk.pressSave();
        QVERIFY(desk.all().empty());
        QVERIFY(desk.find<QWidget>("lateReasonHint")->isVisible());
        QCOMPARE(QApplication::focusWidget(), desk.reason());
        desk.say(desk.earlier(minutes(10)));
        desk.pressSave();
        QCOMPARE(desk.all().size(), size_t(1));
    }

    void takesNoTimeToCome()
    {
        SlipDesk desk;
        desk.say(desk.earlier(minutes(-30)));
        desk.pressSave();
        QVERIFY(desk.all().empty());
        QVERIFY(desk.find<QWidget>("startedHint")->isVisible());
    }

    void keepsTimeAndReasonInTheDraft()
    {
        SlipDesk desk;
        const Moment at = desk.earlier(minutes(120));
        desk.say(at);
        desk.reason()->setFocus();
        desk.type(QStringLiteral("Mất điện"));
        desk.page->setSeat({});
        QVERIFY(!desk.time()->isVisible());
        desk.page->setSeat(desk.desk.seat);
        QVERIFY(desk.time()->isVisible());
        QCOMPARE(desk.reason()->text(), QStringLiteral("Mất điện"));
        desk.content()->setFocus();
        desk.pressSave();
        QCOMPARE(desk.all().at(0).startedAt, at);
    }
};

QTEST_MAIN(LateEntryTest)
#include "tst_lateentry.moc"
