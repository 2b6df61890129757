// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/reconciledesk.h"
#include "fakes/testdesk.h"
#include "look/appearance.h"
#include "look/messagebar.h"
#include "look/tbbutton.h"
#include "overview/overviewpage.h"
#include "overview/reviewpage.h"
#include "overview/splitbars.h"
#include "store/reviewtable.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QtTest>

using namespace tb;

class ReviewPageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyAppearance(*qApp, {false, 1}); }
    void init();
    void cleanup();
    void saysWhereNothingIsToBeDone();
    void recordsAReviewByKeyboard();
    void keepsWhatWasTypedWhereSomethingIsMissing();
    void showsAnOfficerTheOwnReplyAlone();
    void takesTheReply();
    void tiesAComplaintToAnothersShift();
    void namesEveryControl();
    void theFiguresOpenWhatCallersSaidForTheHead();

private:
    void open(const Seat &seat);
    void log(int count);
    QComboBox *mark(int index);
    QTableWidget *table() { return m_page->findChild<QTableWidget *>(); }
    QPlainTextEdit *text() { return m_page->findChild<QPlainTextEdit *>(); }
    TbButton *button(const QString &words);
    void recordRude();

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<ReviewDesk> m_reviews;
    std::unique_ptr<ReviewPage> m_page;
};

void ReviewPageTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_reviews = std::make_unique<ReviewDesk>(*m_desk->pen, m_desk->random);
}

void ReviewPageTest::cleanup()
{
    m_page.reset();
    m_reviews.reset();
    m_desk.reset();
}

void ReviewPageTest::open(const Seat &seat)
{
    m_page = std::make_unique<ReviewPage>(*m_reviews, *m_desk->database, m_desk->clock);
    m_page->setSeat(seat);
    m_page->resize(1000, 640);
    m_page->show();
    m_page->activateWindow();
    m_page->begin();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void ReviewPageTest::log(int count)
{
    for (int i = 0; i < count; ++i) {
        CallDraft draft = m_desk->draft();
        draft.startedAt = momentAt(QDate(2026, 11, 16), QTime(8, i));
        QVERIFY(CallDesk(*m_desk->pen).logCall(m_desk->seat, draft).ok());
    }
}

QComboBox *ReviewPageTest::mark(int index)
{
    return m_page->findChildren<QComboBox *>().at(index);
}

TbButton *ReviewPageTest::button(const QString &words)
{
    for (TbButton *each : m_page->findChildren<TbButton *>()) {
        if (each->text() == words)
            return each;
    }
    return nullptr;
}

void ReviewPageTest::recordRude()
{
    log(1);
    ReviewDraft draft;
    draft.call = m_reviews->drawn(m_desk->headSeat).take().front().id;
    draft.at = m_desk->clock.now();
    draft.marks[2] = ReviewMark::No;
    QVERIFY(m_reviews->record(m_desk->headSeat, draft).ok());
}

void ReviewPageTest::saysWhereNothingIsToBeDone()
{
    open(m_desk->headSeat);
    QCOMPARE(table()->rowCount(), 0);
    QVERIFY(!text()->isVisible());
    QSignalSpy left(m_page.get(), &ReviewPage::left);
    QTest::keyClick(table(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void ReviewPageTest::recordsAReviewByKeyboard()
{
    log(10);
    open(m_desk->headSeat);
    QCOMPARE(table()->rowCount(), ReviewDesk::kPerOfficer);
    QCOMPARE(QApplication::focusWidget(), table());
    QTest::keyClick(table(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), mark(0));
    for (int i = 0; i < static_cast<int>(kReviewQuestions); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), text());
    QTest::keyClicks(text(), QStringLiteral("Well"));
    button(QStringLiteral("Record"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

    QCOMPARE(table()->rowCount(), ReviewDesk::kPerOfficer - 1);
    const auto found = ReviewTable(*m_desk->database)
                           .between(m_desk->seat.unit, m_desk->clock.now(), m_desk->clock.now() + minutes(1))
                           .take();
    QCOMPARE(found.size(), size_t{1});
    QCOMPARE(reviewMarksText(found.front().marks), QStringLiteral("yyyy"));
    QCOMPARE(found.front().note, QStringLiteral("Well"));
    QVERIFY(text()->toPlainText().isEmpty());
    QCOMPARE(mark(0)->currentIndex(), 0);
}

void ReviewPageTest::keepsWhatWasTypedWhereSomethingIsMissing()
{
    log(10);
    open(m_desk->headSeat);
    text()->setPlainText(QStringLiteral("Được hướng dẫn kỹ"));
    button(QStringLiteral("Record"))->click();
    QVERIFY(m_page->findChild<MessageBar *>()->isVisible());
    table()->selectRow(1);
    QVERIFY(text()->toPlainText().isEmpty());
    table()->selectRow(0);
    QCOMPARE(text()->toPlainText(), QStringLiteral("Được hướng dẫn kỹ"));
    m_page->setSeat(m_desk->seat); // somebody else sits down
    m_page->begin();
    QVERIFY(text()->toPlainText().isEmpty());
    QCOMPARE(table()->rowCount(), 0);
}

void ReviewPageTest::showsAnOfficerTheOwnReplyAlone()
{
    recordRude();
    log(10);
    open(m_desk->seat);
    QCOMPARE(table()->rowCount(), 1);
    QVERIFY(text()->isVisible());
    QVERIFY(!mark(0)->isVisible());
    open(m_desk->headSeat); // sees that it is owed, and cannot write it
    QVERIFY(table()->rowCount() > 1);
    QVERIFY(!text()->isVisible());
    m_desk->clock.advance(minutes(60 * 24 * 5));
    m_page->begin();
    QVERIFY(table()->item(0, 3)->text().contains(QStringLiteral("overdue")));
}

void ReviewPageTest::takesTheReply()
{
    recordRude();
    open(m_desk->seat);
    text()->setPlainText(QStringLiteral("Tôi đã gọi lại xin lỗi"));
    button(QStringLiteral("Send the reply"))->click();
    QCOMPARE(table()->rowCount(), 0);
    QVERIFY(ReviewTable(*m_desk->database).owed(m_desk->seat.unit).take().empty());
}

void ReviewPageTest::tiesAComplaintToAnothersShift()
{
    for (const OfficerId officer : {m_desk->seat.officer, m_desk->headSeat.officer})
        m_desk->accept({m_desk->seat.unit,
                        {SubjectType::Shift, m_desk->ids.next<SubjectId>()},
                        kind::kShiftAssigned.toString(),
                        m_desk->clock.now(),
                        {},
                        {{QStringLiteral("officer"), officer.text()},
                         {QStringLiteral("lines"), QStringList(m_desk->line.text())},
                         {QStringLiteral("from"), toMs(m_desk->clock.now() - minutes(600))},
                         {QStringLiteral("to"), toMs(m_desk->clock.now() - minutes(400))}},
                        {}},
                       m_desk->headSeat.officer);
    CallDraft draft = m_desk->draft();
    draft.field = QStringLiteral("cat.attitude");
    QVERIFY(CallDesk(*m_desk->pen).logCall(m_desk->headSeat, draft).ok());
    open(m_desk->headSeat);
    QComboBox *shifts = mark(static_cast<int>(kReviewQuestions));
    QCOMPARE(shifts->count(), 1); // not the own one
    shifts->setCurrentIndex(0);
    text()->setPlainText(QStringLiteral("Nói to tiếng"));
    button(QStringLiteral("Record"))->click();
    QCOMPARE(ReviewTable(*m_desk->database).owed(m_desk->seat.unit).take().front().officer, m_desk->seat.officer);
}

void ReviewPageTest::namesEveryControl()
{
    log(2);
    open(m_desk->headSeat);
    for (const QWidget *each : m_page->findChildren<QWidget *>()) {
        const bool named = !each->accessibleName().isEmpty() || qobject_cast<const QAbstractButton *>(each);
        const bool own = each->parentWidget() == m_page.get();
        QVERIFY(!own || each->focusPolicy() == Qt::NoFocus || named || !each->isVisible());
    }
}

// Its calls for the head; an officer does not look up what was said of colleagues.
void ReviewPageTest::theFiguresOpenWhatCallersSaidForTheHead()
{
    recordRude();
    ReconcileDesk rings(*m_desk->pen);
    OverviewPage page(
        m_desk->database->path(), m_desk->clock, [](const QString &code) { return code; }, rings);
    page.setSeat(m_desk->headSeat);
    QSignalSpy shown(&page, &OverviewPage::figuresShown);
    page.show();
    QVERIFY(shown.wait(20'000));
    const auto &card = page.answer().scorecard;
    const auto row = std::find_if(card.begin(), card.end(),
                                  [](const ClauseScore &each) { return each.clause == Clause::CallersContent; });
    QCOMPARE(*row, (ClauseScore{Clause::CallersContent, 0, 1}));
    const auto charts = page.findChildren<SplitBars *>();
    const auto chart = std::find_if(charts.begin(), charts.end(),
                                    [&](SplitBars *each) { return each->points().size() == card.size(); });
    const auto list = [&page]() -> QTableView * {
        for (QTableView *view : page.findChildren<QTableView *>()) {
            if (!qobject_cast<QTableWidget *>(view) && view->isVisible())
                return view;
        }
        return nullptr;
    };
    emit(*chart)->pointChosen(static_cast<int>(row - card.begin()));
    QTRY_VERIFY(list() && list()->model()->rowCount() == 1);
    page.setSeat(m_desk->seat);
    QVERIFY(!list());
    emit(*chart)->pointChosen(static_cast<int>(row - card.begin()));
    QVERIFY(!list());
    QVERIFY(page.findChild<MessageBar *>()->isVisible());
}

QTEST_MAIN(ReviewPageTest)
#include "tst_reviewpage.moc"
