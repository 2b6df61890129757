// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/namesakes.h"
#include "calldeskfixture.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"

using namespace tb;

namespace {

/// Somebody called from one number, and has a matter open.
class NamesDesk : public CallDeskFixture {
public:
    explicit NamesDesk(bool confidential = false)
    {
        CallDraft draft = desk.draft(QStringLiteral("Đèn đường hỏng trước số 18"));
        draft.number = QStringLiteral("0952771093");
        draft.name = QStringLiteral("Nguyễn Thị Lan");
        draft.outcome = QStringLiteral("outcome.forwarded");
        draft.confidential = confidential;
        matter = log(draft);
        page->newCall();
    }
    void callAs(const QString &digits, const QString &caller)
    {
        page->newCall();
        number()->clear();
        type(digits);
        name()->clear();
        name()->setFocus();
        type(caller);
    }
    MessageBar *bar() const { return find<MessageBar>("openBar"); }
    QString hint() const
    {
        return page->findChild<CallForm *>()
            ->findChild<QWidget *>(QStringLiteral("nameLabel"))
            ->property("hint")
            .toString();
    }

    CallId matter;
};

const QString kOther = QStringLiteral("0951330874");

} // namespace

class NamesakesTest : public QObject {
    Q_OBJECT
private slots:
    void comparesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, const char *key) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(key);
        };
        row("Nguyễn Thị Lan", "nguyen thi lan");
        row("chị Nguyễn Thị Lan", "nguyen thi lan");
        row("Bà Nguyen Thi LAN", "nguyen thi lan");
        row("Chu Văn An", "chu van an");
        row("chú Văn An", "van an");
        row("Lan", "");
        row("chị Lan", "chi lan");
        row("", "");
    }
    void comparesNames()
    {
        QFETCH(QString, name);
        QTEST(Namesakes::keyOf(name), "key");
    }

    void attachesAMaybeWithOneKey()
    {
        NamesDesk desk;
        desk.callAs(kOther, QStringLiteral("chị Nguyen Thi Lan"));
        QVERIFY(desk.hint().startsWith(QStringLiteral("Maybe")));
        QVERIFY(desk.bar()->isVisible());
        QVERIFY(desk.bar()->accessibleName().contains(QStringLiteral("Maybe")));
        QVERIFY(desk.find<QListView>("earlierView")->isVisible());
        desk.press(Qt::Key_G, Qt::AltModifier);
        desk.content()->setFocus();
        desk.type(QStringLiteral("Hỏi bao giờ sửa"));
        desk.pressSave();
        QCOMPARE(desk.all().size(), size_t(2));
        const auto saved = CallTable(*desk.desk.database).ofNumber(QStringLiteral("+84951330874"), 9).take();
        QCOMPARE(saved.at(0).follows, desk.matter);
        QCOMPARE(desk.name()->text(), QString());
    }

    void attachesNothingByItself()
    {
        NamesDesk desk;
        desk.callAs(kOther, QStringLiteral("Nguyễn Thị Lan"));
        desk.content()->setFocus();
        desk.type(QStringLiteral("Hỏi giờ làm việc"));
        desk.pressSave();
        QVERIFY(
            CallTable(*desk.desk.database).ofNumber(QStringLiteral("+84951330874"), 9).take().at(0).follows.isNull());
    }

    void takesItBackWhenTheNameGoesOn()
    {
        NamesDesk desk;
        desk.callAs(kOther, QStringLiteral("Nguyễn Thị Lan"));
        QVERIFY(desk.bar()->isVisible());
        desk.type(QStringLiteral(" Hương"));
        QVERIFY(!desk.bar()->isVisible());
        QVERIFY(desk.hint().isEmpty());
        QVERIFY(!desk.find<QListView>("earlierView")->isVisible());
    }

    void leavesTheNumberItsPlace()
    {
        NamesDesk desk;
        desk.callAs(QStringLiteral("0952771093"), QStringLiteral("Nguyễn Thị Lan"));
        QVERIFY(desk.hint().startsWith(QStringLiteral("Known"))); // sure: nothing is guessed
        desk.callAs(kOther, QStringLiteral("Lan"));
        QVERIFY(desk.hint().isEmpty());
    }

    void namesNobodyWhoAskedForConfidentiality()
    {
        NamesDesk desk(true);
        Seat other = desk.desk.seat;
        other.officer = desk.desk.headSeat.officer;
        desk.page->setSeat(other);
        desk.callAs(kOther, QStringLiteral("Nguyễn Thị Lan"));
        QVERIFY(desk.hint().isEmpty());
        QVERIFY(!desk.bar()->isVisible());
    }

    void saysThatANumberIsOurOwn()
    {
        NamesDesk office;
        CallNames names;
        QVERIFY(names.load(*office.desk.database, office.desk.seat.unit).ok());
        office.number()->setText(names.lines().front().number);
        QVERIFY(office.find<PlainLabel>("numberHint")->text().contains(QStringLiteral("our own lines")));
        office.content()->setPlainText(QStringLiteral("Thử máy"));
        office.pressSave(); // a hint, and no obstacle
        QVERIFY(office.number()->text().isEmpty());
    }

    void attachesToAClosedMatterAndOpensItAgain()
    {
        NamesDesk office;
        QVERIFY(office.calls.close(office.desk.seat, office.matter, {}).ok());
        office.desk.clock.advance(minutes(5));
        office.callAs(QStringLiteral("0952771093"), QString());
        QVERIFY(office.bar()->isVisible());
        office.press(Qt::Key_G, Qt::AltModifier);
        office.press(Qt::Key_G, Qt::AltModifier);
        office.content()->setFocus();
        office.type(QStringLiteral("Đèn lại hỏng"));
        office.pressSave();
        const Call old = CallTable(*office.desk.database).find(office.matter).take().value();
        QVERIFY(old.isOpen());
        QVERIFY(old.reopened);
        QCOMPARE(office.all().front().follows, office.matter);
    }

    void leadsFromTheOldCallToTheNewOneAndBack()
    {
        NamesDesk office;
        office.desk.clock.advance(minutes(5));
        office.callAs(QStringLiteral("0952771093"), QString());
        office.press(Qt::Key_G, Qt::AltModifier);
        office.content()->setFocus();
        office.type(QStringLiteral("Hỏi kết quả"));
        office.pressSave();
        const CallId later = office.all().front().id;
        office.page->open(office.matter);
        QVERIFY(office.find<MessageBar>("chainBar")->isVisible());
        office.press(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(office.page->findChild<CallDetail *>()->shown(), later);
        office.press(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(office.page->findChild<CallDetail *>()->shown(), office.matter);
    }

    void keepsTheKindOfCaller()
    {
        NamesDesk office;
        CallDraft draft = office.desk.draft();
        draft.callerKind = QStringLiteral("caller.press");
        const CallId id = office.log(draft);
        office.page->open(id);
        QVERIFY(office.find<QLabel>("kindLabel")->text().startsWith(QStringLiteral("Press")));
        const Call call = CallTable(*office.desk.database).find(id).take().value();
        QCOMPARE(call.callerKind, draft.callerKind);
        draft.callerKind.clear();
        QVERIFY(office.calls.amend(office.desk.seat, id, draft).ok());
        QVERIFY(CallTable(*office.desk.database).find(id).take().value().callerKind.isEmpty());
    }
};

QTEST_MAIN(NamesakesTest)
#include "tst_namesakes.moc"
