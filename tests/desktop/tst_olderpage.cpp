// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/olderpage.h"

#include "call/oldercall.h"
#include "call/timelineview.h"
#include "fakes/testdesk.h"
#include "look/emptystate.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace tb;

namespace {

/// A book with three calls, one of them confidential.
struct Book {
    Book()
    {
        CallDesk calls(*desk.pen);
        calls.logCall(desk.seat, desk.draft(QStringLiteral("Đèn đường hỏng"))).take();
        desk.clock.advance(minutes(5));
        calls.logCall(desk.seat, desk.draft(QStringLiteral("Hỏi giờ làm việc"))).take();
        desk.clock.advance(minutes(5));
        CallDraft secret = desk.draft(QStringLiteral("Phản ánh cán bộ"));
        secret.confidential = true;
        secret.name = QStringLiteral("Trần Văn Kín");
        calls.logCall(desk.seat, secret).take();
        desk.clock.advance(minutes(5));
    }
    OlderBook book(bool complete = true, bool cut = false)
    {
        return {desk.seat.unit, desk.database.get(), complete, cut};
    }

    TestDesk desk;
};

QString wordsOf(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (!label->isHidden())
            words.append(label->text());
    }
    return words.join(u'\n');
}

} // namespace

class OlderPageTest : public QObject {
    Q_OBJECT
private slots:
    void showsTheNewestCallAndItsCourse();
    void findsByWords();
    void coversAConfidentialCaller();
    void leadsFromTheWordsToTheList();
    void keepsTheChoiceWhenTheBookGrows();
    void saysHowFarItHasRead();
    void isEmptyWithoutABook();
};

void OlderPageTest::showsTheNewestCallAndItsCourse()
{
    Book book;
    OlderPage page(book.desk.clock);
    page.show();
    page.setBooks({book.book()});
    const auto *view = page.findChild<QListView *>();
    QCOMPARE(view->model()->rowCount(), 3);
    QCOMPARE(page.findChild<QComboBox *>()->currentText(), QStringLiteral("UBND phường Hải Bình"));
    QVERIFY(page.findChild<QListView *>()->currentIndex().isValid());
    QVERIFY(wordsOf(*page.findChild<OlderCall *>()).contains(QStringLiteral("Phản ánh cán bộ")));
    QVERIFY(!page.findChild<TimelineView *>()->findChildren<QLabel *>().isEmpty());
}

void OlderPageTest::findsByWords()
{
    Book book;
    OlderPage page(book.desk.clock);
    page.show();
    page.setBooks({book.book()});
    page.findChild<QLineEdit *>()->setText(QStringLiteral("den duong"));
    QCOMPARE(page.findChild<QListView *>()->model()->rowCount(), 1);
    QVERIFY(wordsOf(*page.findChild<OlderCall *>()).contains(QStringLiteral("Đèn đường hỏng")));
    page.findChild<QLineEdit *>()->setText(QStringLiteral("karaoke"));
    QCOMPARE(page.findChild<QListView *>()->model()->rowCount(), 0);
    QVERIFY(!page.findChild<EmptyState *>()->isHidden());
}

void OlderPageTest::coversAConfidentialCaller()
{
    Book book;
    OlderPage page(book.desk.clock);
    page.show();
    page.setBooks({book.book()});
    QVERIFY(!wordsOf(page).contains(QStringLiteral("Trần Văn Kín")));
    page.findChild<QLineEdit *>()->setText(QStringLiteral("tên: kín"));
    QCOMPARE(page.findChild<QListView *>()->model()->rowCount(), 0);
}

void OlderPageTest::leadsFromTheWordsToTheList()
{
    Book book;
    OlderPage page(book.desk.clock);
    page.show();
    page.setBooks({book.book()});
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    QVERIFY(page.findChild<QLineEdit *>()->hasFocus());
    QTest::keyClick(page.focusWidget(), Qt::Key_Down);
    QTest::keyClick(page.focusWidget(), Qt::Key_Down);
    QVERIFY(wordsOf(*page.findChild<OlderCall *>()).contains(QStringLiteral("Hỏi giờ làm việc")));
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QVERIFY(page.findChild<OlderCall *>()->hasFocus());
}

void OlderPageTest::keepsTheChoiceWhenTheBookGrows()
{
    Book book;
    OlderPage page(book.desk.clock);
    page.show();
    page.setBooks({book.book(false)});
    auto *view = page.findChild<QListView *>();
    view->setCurrentIndex(view->model()->index(2, 0));
    page.findChild<QLineEdit *>()->setText(QStringLiteral("a"));
    page.findChild<QLineEdit *>()->clear();
    view->setCurrentIndex(view->model()->index(2, 0));
    CallDesk(*book.desk.pen).logCall(book.desk.seat, book.desk.draft(QStringLiteral("Mới đến"))).take();
    book.desk.clock.advance(minutes(1));
    page.setBooks({book.book()});
    QCOMPARE(view->model()->rowCount(), 4);
    QVERIFY(wordsOf(*page.findChild<OlderCall *>()).contains(QStringLiteral("Đèn đường hỏng")));
}

void OlderPageTest::saysHowFarItHasRead()
{
    Book book;
    OlderPage page(book.desk.clock);
    page.show();
    page.setBooks({book.book(false)});
    const QString reading = wordsOf(page);
    page.setBooks({book.book(false, true)});
    const QString cut = wordsOf(page);
    page.setBooks({book.book()});
    QVERIFY(reading != cut);
    QVERIFY(cut != wordsOf(page));
}

void OlderPageTest::isEmptyWithoutABook()
{
    Book book;
    OlderPage page(book.desk.clock);
    page.show();
    page.setBooks({book.book()});
    page.setBooks({});
    QCOMPARE(page.findChild<QListView *>()->model()->rowCount(), 0);
    QVERIFY(!wordsOf(page).contains(QStringLiteral("Đèn đường hỏng")));
}

QTEST_MAIN(OlderPageTest)
#include "tst_olderpage.moc"
