// SPDX-License-Identifier: GPL-3.0-or-later
#include "calldeskfixture.h"
#include "look/plainlabel.h"

#include <QMenu>

using namespace tb;

namespace {

/// Counts the keys that are pressed besides digits and words.
class KeyDesk : public CallDeskFixture {
public:
    void key(Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        ++keys;
        QWidget *target
            = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
        QTest::keyClick(target, which, with);
    }
    void f2() // belongs to the window around the page
    {
        ++keys;
        page->newCall();
    }
    void tell(const char *what) const { qInfo("keys: %d for %s", keys, what); }

    int keys = 0;
};

} // namespace

class TestCallFormKeys : public QObject {
    Q_OBJECT

private slots:
    void savesACallWithoutContentInTwoKeys_data()
    {
        QTest::addColumn<int>("digit");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, int digit, const char *kind, const char *outcome) {
            QTest::newRow(name) << digit << QString::fromLatin1(kind) << QString::fromLatin1(outcome);
        };
        row("hung up", 1, "kind.unknown", "outcome.dropped");
        row("silence", 2, "kind.unknown", "outcome.dropped");
        row("wrong number", 3, "kind.wrong_number", "outcome.noted");
        row("nuisance", 4, "kind.nuisance", "outcome.refused");
        row("test call", 5, "kind.internal", "outcome.noted");
    }

    void savesACallWithoutContentInTwoKeys()
    {
        QFETCH(int, digit);
        KeyDesk desk;
        desk.page->newCall(); // F2
        desk.key(Qt::Key_T, Qt::AltModifier);
        desk.key(static_cast<Qt::Key>(Qt::Key_0 + digit));
        const std::vector<Call> calls = desk.all();
        QCOMPARE(calls.size(), size_t(1));
        QTEST(calls[0].kind, "kind");
        QTEST(calls[0].outcome, "outcome");
        QCOMPARE(calls[0].status, CallStatus::Settled);
        QVERIFY(!calls[0].content.isEmpty());
        QCOMPARE(desk.keys, 2);
        QCOMPARE(QApplication::focusWidget(), desk.number());
        desk.tell(QTest::currentDataTag());
    }

    void keepsWhatWasTypedOfACallThatBrokeOff()
    {
        KeyDesk desk;
        desk.page->newCall();
        desk.type(QStringLiteral("0950214"));
        desk.content()->setFocus();
        desk.type(QStringLiteral("Nói được nửa câu"));
        desk.key(Qt::Key_T, Qt::AltModifier);
        desk.key(Qt::Key_1);
        QCOMPARE(desk.all().at(0).content, QStringLiteral("Nói được nửa câu"));
        QCOMPARE(desk.all().at(0).callerNumber, QStringLiteral("0950214"));
    }

    void logsAMissedCallInThreeKeys()
    {
        KeyDesk desk;
        desk.f2();
        desk.type(QStringLiteral("0951604337"));
        desk.key(Qt::Key_T, Qt::AltModifier);
        desk.key(Qt::Key_6);
        QCOMPARE(desk.all().at(0).type, CallType::Missed);
        QCOMPARE(desk.all().at(0).status, CallStatus::CallBackOwed);
        QCOMPARE(desk.keys, 3);
        desk.tell("a missed call by hand, besides its number");
    }

    void logsAnAnswerOnTheSpotInFiveKeys()
    {
        KeyDesk desk;
        desk.f2();
        desk.type(QStringLiteral("0950214768"));
        desk.key(Qt::Key_Return);
        desk.type(QStringLiteral("Huỳnh Thị Thu"));
        desk.key(Qt::Key_Return);
        desk.type(QStringLiteral("Hỏi giờ làm việc"));
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.all().size(), size_t(1));
        QVERIFY(desk.keys <= 5);
        desk.tell("an answer on the spot to a new caller");

        desk.keys = 0;
        desk.f2();
        desk.type(QStringLiteral("0950214768"));
        desk.key(Qt::Key_Return);
        desk.type(QStringLiteral("::gio"));
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.all().size(), size_t(2));
        QVERIFY(desk.keys <= 5);
        desk.tell("the same with a phrase, to a known caller");
    }

    void keepsTheCallerForTheNextMatter()
    {
        KeyDesk desk;
        desk.log(desk.desk.draft());
        desk.page->newCall();
        desk.type(QStringLiteral("0952771093"));
        desk.name()->setText(QStringLiteral("Nguyễn Thị Lan"));
        desk.content()->setFocus();
        desk.type(QStringLiteral("Đèn đường hỏng"));
        desk.key(Qt::Key_V, Qt::AltModifier);
        QCOMPARE(desk.all().size(), size_t(2));
        QCOMPARE(desk.number()->text(), QStringLiteral("0952 771 093"));
        QCOMPARE(desk.name()->text(), QStringLiteral("Nguyễn Thị Lan"));
        QVERIFY(desk.content()->toPlainText().isEmpty());
        QCOMPARE(QApplication::focusWidget(), desk.content());
        QCOMPARE(desk.keys, 1);
        desk.tell("the next matter of the same caller");
        desk.type(QStringLiteral("Rác tồn đọng"));
        desk.pressSave();
        QCOMPARE(desk.all().size(), size_t(3));
        const auto calls = CallTable(*desk.desk.database).ofNumber(QStringLiteral("+84952771093"), 9).take();
        QCOMPARE(calls.size(), size_t(2));
        QVERIFY(calls[0].follows.isNull() && calls[1].follows.isNull());
    }

    void forgetsTheCallerWithTheOfficer()
    {
        KeyDesk desk;
        desk.page->newCall();
        desk.type(QStringLiteral("0952771093"));
        desk.content()->setFocus();
        desk.type(QStringLiteral("Đèn đường hỏng"));
        desk.pressSave();
        desk.page->setSeat({});
        Seat other = desk.desk.seat;
        other.officer = desk.desk.headSeat.officer;
        desk.page->setSeat(other);
        desk.page->newCall();
        desk.key(Qt::Key_V, Qt::AltModifier);
        QVERIFY(desk.number()->text().isEmpty());
    }

    void greetsWhileTheFormIsEmpty()
    {
        KeyDesk desk;
        auto *script = desk.find<PlainLabel>("scriptLabel");
        const auto greets = [&] {
            return (script->text() + desk.content()->placeholderText()).contains(QStringLiteral("Nguyễn Thị Thu Hà"));
        };
        QVERIFY(greets());
        QVERIFY(script->text().contains(QStringLiteral("UBND phường Hải Bình")));
        desk.page->newCall();
        desk.type(QStringLiteral("0950"));
        QVERIFY(!greets());
        desk.page->resize(1220, 500);
        desk.number()->clear();
        desk.type(QStringLiteral("0"));
        desk.press(Qt::Key_Backspace);
        QVERIFY(!script->isVisible());
        QVERIFY(desk.content()->placeholderText().contains(QStringLiteral("Nguyễn Thị Thu Hà")));
    }

    void keepsACallerSecretWhoAsksForIt()
    {
        KeyDesk desk;
        desk.page->newCall();
        desk.type(QStringLiteral("0952771093"));
        desk.key(Qt::Key_T, Qt::AltModifier);
        desk.key(Qt::Key_S);
        QVERIFY(desk.find<QWidget>("secretHint")->isVisible());
        desk.content()->setFocus();
        desk.type(QStringLiteral("Báo tin"));
        desk.page->setSeat({});
        desk.page->setSeat(desk.desk.seat);
        QVERIFY(desk.find<QWidget>("secretHint")->isVisible());
        desk.content()->setFocus();
        desk.pressSave();
        QVERIFY(desk.all().at(0).confidential);
        QVERIFY(!desk.find<QWidget>("secretHint")->isVisible());
    }
};

QTEST_MAIN(TestCallFormKeys)
#include "tst_callformkeys.moc"
