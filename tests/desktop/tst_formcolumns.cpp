// SPDX-License-Identifier: GPL-3.0-or-later
#include "calldeskfixture.h"
#include "look/appearance.h"
#include "look/fonts.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace tb;

/// The call form with letters twice as large, on a screen of 1366 x 768.
class FormColumnsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts().ok()); }
    void cleanup() { applyAppearance(*qApp, {}); }
    void showsWhoAtTheLeftAndWhatAtTheRight();
    void losesNeitherWordsNorCaretOnTheWay();
    void logsACallWithTheSameKeys();
    void keepsTheHeadWhereNoTabTellsIt();
    void keepsTheFieldWithTheKeysInSight();

private:
    static void zoom(CallDeskFixture &office, qreal by)
    {
        office.page->setMinimumSize(640, 320); // as the window that it stands in
        applyAppearance(*qApp, {false, by});
        office.page->resize(by > 1 ? QSize(1366, 560) : QSize(1220, 620));
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents(); // panes, then columns, then fields
    }
    static bool hasHead(const CallDeskFixture &office) { return office.find<QLabel>("titleLabel")->isVisible(); }
    static QRect placeOf(const CallDeskFixture &office, const QWidget *part)
    {
        return {part->mapTo(office.page.get(), QPoint()), part->size()};
    }
};

void FormColumnsTest::showsWhoAtTheLeftAndWhatAtTheRight()
{
    CallDeskFixture office;
    zoom(office, 2);
    const QRect number = placeOf(office, office.number());
    const QRect words = placeOf(office, office.content());
    const QRect save
        = placeOf(office, office.find<QWidget>("footerFrame")->findChild<QPushButton *>(QStringLiteral("saveButton")));
    QVERIFY(number.right() < words.left());
    QVERIFY(words.bottom() < save.top());
    QVERIFY(office.page->rect().contains(save));
    QVERIFY(office.page->rect().contains(words));
    QVERIFY(!hasHead(office));
    const auto more = office.find<QWidget>("CallForm")->findChildren<QPushButton *>(QStringLiteral("moreButton"));
    QCOMPARE(more.size(), 1);
    QVERIFY(more.first()->isVisible());
}

void FormColumnsTest::losesNeitherWordsNorCaretOnTheWay()
{
    CallDeskFixture office;
    office.page->newCall();
    office.type(QStringLiteral("0950214768"));
    office.press(Qt::Key_Return);
    office.press(Qt::Key_Return);
    office.type(QStringLiteral("Hỏi giờ"));
    for (const qreal by : {2.0, 1.0}) {
        zoom(office, by);
        QCOMPARE(QApplication::focusWidget(), office.content());
        office.type(QStringLiteral("!"));
    }
    QCOMPARE(office.content()->toPlainText(), QStringLiteral("Hỏi giờ!!"));
    QVERIFY(placeOf(office, office.content()).top() > placeOf(office, office.number()).bottom());
    QVERIFY(hasHead(office));
}

void FormColumnsTest::logsACallWithTheSameKeys()
{
    CallDeskFixture office;
    zoom(office, 2);
    office.page->newCall();
    office.type(QStringLiteral("0950214768"));
    office.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), office.name());
    office.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), office.content());
    office.type(QStringLiteral("Hỏi giờ làm việc"));
    office.pressSave();
    QCOMPARE(office.all().size(), size_t(1));
    QCOMPARE(QApplication::focusWidget(), office.number());
}

void FormColumnsTest::keepsTheHeadWhereNoTabTellsIt()
{
    CallDeskFixture office;
    QVERIFY(hasHead(office));
    zoom(office, 1);
    QVERIFY(hasHead(office));
}

void FormColumnsTest::keepsTheFieldWithTheKeysInSight()
{
    CallDeskFixture office;
    zoom(office, 1);
    office.page->resize(1220, 430); // a hint and a strip above the words take as much
    auto *scroll = office.find<QScrollArea>("formScroll");
    const auto inSight = [&] {
        const QRect words(office.content()->mapTo(scroll->viewport(), QPoint()), office.content()->size());
        return scroll->viewport()->rect().contains(words);
    };
    office.number()->setFocus();
    QTRY_VERIFY(!inSight());
    office.content()->setFocus();
    QTRY_VERIFY(inSight());
    office.page->resize(1220, 620);
    office.page->resize(1220, 430);
    QTRY_VERIFY(inSight());
}

QTEST_MAIN(FormColumnsTest)
#include "tst_formcolumns.moc"
