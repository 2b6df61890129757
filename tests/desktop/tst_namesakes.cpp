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
};

QTEST_MAIN(NamesakesTest)
#include "tst_namesakes.moc"
