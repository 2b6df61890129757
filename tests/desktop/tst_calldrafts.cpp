// SPDX-License-Identifier: GPL-3.0-or-later
#include "calldeskfixture.h"
#include "store/drafttable.h"

#include <QInputMethodEvent>
#include <QMenu>
#include <QPushButton>

using namespace tb;

namespace {

class DraftDesk : public CallDeskFixture {
public:
    DraftDesk() { page->newCall(); }

    void take(const QString &digits, const QString &words)
    {
        desk.clock.advance(seconds(30));
        type(digits);
        content()->setFocus();
        type(words);
    }
    /// F2 twice: to the number, and on to another call.
    void another() const
    {
        page->newCall();
        page->newCall();
    }
    QPushButton *strip() const { return find<QPushButton>("draftButton"); }
    size_t kept() const { return DraftTable(*desk.database).ofOfficer(desk.seat.officer).take().size(); }
    /// The menu that is open.
    void pick(Qt::Key key) const { QTest::keyClick(QApplication::activePopupWidget(), key); }
};

const QString kFirst = QStringLiteral("0952771093");
const QString kSecond = QStringLiteral("0951330874");

} // namespace

class TestCallDrafts : public QObject {
    Q_OBJECT

private slots:
    void putsACallAsideForAnother()
    {
        DraftDesk desk;
        desk.take(kFirst, QStringLiteral("Đèn đường hỏng"));
        desk.another();
        QVERIFY(desk.number()->text().isEmpty());
        QVERIFY(desk.content()->toPlainText().isEmpty());
        QVERIFY(desk.strip()->isVisible());
        QVERIFY(desk.strip()->text().contains(QStringLiteral("0952 771 093")));
        QCOMPARE(desk.kept(), size_t(1)); // on the disk at once

        desk.take(kSecond, QStringLiteral("Hỏi giờ làm việc"));
        desk.pressSave();
        QCOMPARE(desk.all().size(), size_t(1));
        QVERIFY(desk.strip()->isVisible());
        desk.press(Qt::Key_R, Qt::AltModifier);
        QCOMPARE(desk.number()->text(), QStringLiteral("0952 771 093"));
        QCOMPARE(desk.content()->toPlainText(), QStringLiteral("Đèn đường hỏng"));
        QVERIFY(!desk.strip()->isVisible());
        desk.content()->setFocus();
        desk.pressSave();
        QCOMPARE(desk.all().size(), size_t(2));
        QCOMPARE(desk.kept(), size_t(0));
    }

    void comesBackToTheNumberFirst()
    {
        DraftDesk desk;
        desk.take(kFirst, QStringLiteral("Đèn đường hỏng"));
        desk.page->newCall();
        QCOMPARE(desk.content()->toPlainText(), QStringLiteral("Đèn đường hỏng"));
        QCOMPARE(QApplication::focusWidget(), desk.number());
        QVERIFY(!desk.strip()->isVisible());
    }

    void choosesAmongSeveral()
    {
        DraftDesk desk;
        desk.take(kFirst, QStringLiteral("Đèn đường hỏng"));
        desk.another();
        desk.take(kSecond, QStringLiteral("Rác tồn đọng"));
        desk.another();
        QVERIFY(desk.strip()->text().startsWith(QStringLiteral("2 ")));
        desk.press(Qt::Key_R, Qt::AltModifier);
        desk.pick(Qt::Key_2);
        QCOMPARE(desk.content()->toPlainText(), QStringLiteral("Đèn đường hỏng"));
        desk.press(Qt::Key_R, Qt::AltModifier); // only one is left: back and forth
        QCOMPARE(desk.content()->toPlainText(), QStringLiteral("Rác tồn đọng"));
        QCOMPARE(desk.kept(), size_t(2));
    }

    void discardsOnlyWhenAsked()
    {
        DraftDesk desk;
        desk.take(kFirst, QStringLiteral("Đèn đường hỏng"));
        desk.another();
        desk.take(kSecond, QStringLiteral("Rác tồn đọng"));
        desk.press(Qt::Key_T, Qt::AltModifier);
        desk.pick(Qt::Key_D);
        QVERIFY(desk.content()->toPlainText().isEmpty());
        QCOMPARE(desk.kept(), size_t(1));
        QVERIFY(desk.strip()->isVisible());
        QVERIFY(desk.all().empty());
    }

    void keepsThemForTheirOfficer()
    {
        DraftDesk desk;
        desk.take(kFirst, QStringLiteral("Đèn đường hỏng"));
        desk.another();
        Seat other = desk.desk.seat;
        other.officer = desk.desk.headSeat.officer;
        desk.page->setSeat(other);
        QVERIFY(!desk.strip()->isVisible());
        desk.page->setSeat(desk.desk.seat);
        QCOMPARE(desk.content()->toPlainText(), QStringLiteral("Đèn đường hỏng")); // the latest is taken up
    }

    void putsTheSyllableBeingComposedAsideToo()
    {
        DraftDesk desk;
        desk.take(kFirst, QStringLiteral("Đèn "));
        QInputMethodEvent composing(QStringLiteral("đường"), {});
        QApplication::sendEvent(desk.content(), &composing);
        desk.another();
        desk.press(Qt::Key_R, Qt::AltModifier);
        QCOMPARE(desk.content()->toPlainText(), QStringLiteral("Đèn đường"));
    }
};

QTEST_MAIN(TestCallDrafts)
#include "tst_calldrafts.moc"
