// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/codewords.h"
#include "fakes/testdesk.h"
#include "look/appearance.h"
#include "look/fonts.h"
#include "look/messagebar.h"
#include "look/tbbutton.h"
#include "overview/kpitile.h"
#include "overview/overviewpage.h"
#include "overview/reconcilepage.h"
#include "overview/splitbars.h"
#include "overview/stackedhours.h"
#include "report/randomcalls.h"
#include "wordscut.h"

#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTranslator>
#include <QtTest>

using namespace tb;

/// What the overview shows is what the database holds, and every figure opens its calls.
class OverviewPageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts().ok()); }
    void init();
    void cleanup();
    void showsWhatTheDatabaseHolds();
    void everyTileOpensAsManyCallsAsItSays();
    void aBarOpensItsCallsByKeyboard();
    void saysEachPointAndShowsATable();
    void opensACallAndComesBack();
    void listsWhatIsOwedMostUrgentFirst();
    void saysThatThereIsNothing();
    void followsTheChosenLine();
    void namesNobodyWhoAskedForSecrecy();
    void exportsTheFiguresInSight();
    void goesOnSayingThatATableWasSaved();
    void showsWhatRangAndNobodyWroteDown();
    void noWordIsCut_data();
    void noWordIsCut();

private:
    void fill(int count) { calls->put(count, desk->clock.now() - minutes(20 * 24 * 60), desk->clock.now()); }
    void open(QSize size = {1278, 624});
    KpiTile *tile(int index) { return page->findChildren<KpiTile *>().at(index); }
    QTableView *list();
    template <class Chart> Chart *chart(const QString &name);
    CallTally tally() { return FigureTable(*desk->database).total(page->answer().figures.filter).take(); }

    std::unique_ptr<TestDesk> desk;
    std::unique_ptr<RandomCalls> calls;
    std::unique_ptr<ReconcileDesk> rings;
    std::unique_ptr<OverviewPage> page;
};

void OverviewPageTest::init()
{
    desk = std::make_unique<TestDesk>();
    calls = std::make_unique<RandomCalls>(*desk, 5);
    rings = std::make_unique<ReconcileDesk>(*desk->pen);
}

void OverviewPageTest::cleanup()
{
    page.reset();
    rings.reset();
    calls.reset();
    desk.reset();
    applyAppearance(*qApp, {false, 1});
}

void OverviewPageTest::open(QSize size)
{
    page = std::make_unique<OverviewPage>(desk->database->path(), desk->clock, &CodeWords::text, *rings);
    page->setSeat(desk->headSeat);
    page->resize(size);
    QSignalSpy shown(page.get(), &OverviewPage::figuresShown);
    page->show();
    QVERIFY(shown.wait(20'000));
}

QTableView *OverviewPageTest::list()
{
    for (QTableView *view : page->findChildren<QTableView *>()) {
        if (!qobject_cast<QTableWidget *>(view) && view->isVisible())
            return view;
    }
    return nullptr;
}

template <class Chart> Chart *OverviewPageTest::chart(const QString &name)
{
    for (Chart *each : page->findChildren<Chart *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    qFatal("no such chart");
}

void OverviewPageTest::showsWhatTheDatabaseHolds()
{
    fill(600);
    open();
    const CallTally now = tally();
    QVERIFY(now[CallMeasure::Incoming] > 100);
    QCOMPARE(page->answer().figures.total, now);
    QCOMPARE(tile(1)->face().number, QLocale().toString(now[CallMeasure::Incoming]));
    int drawn = 0;
    for (const ChartPoint &point : chart<StackedHours>(QStringLiteral("Calls by hour"))->points())
        drawn += point.value.value_or(0) + point.second;
    QCOMPARE(drawn, now[CallMeasure::Answered] + now[CallMeasure::Missed]);
}

void OverviewPageTest::everyTileOpensAsManyCallsAsItSays()
{
    fill(600);
    open();
    const std::vector<CallMeasure> behind{CallMeasure::Missed, CallMeasure::Incoming, CallMeasure::Answered,
                                          CallMeasure::Missed};
    for (int i = 0; i < 4; ++i) {
        QTest::mouseClick(tile(i), Qt::LeftButton);
        QTRY_COMPARE(list()->model()->rowCount(), tally()[behind[static_cast<std::size_t>(i)]]);
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(!list());
    }
    QTest::mouseClick(tile(4), Qt::LeftButton);
    QVERIFY(page->answer().figures.overdueNow > 0);
    QTRY_COMPARE(list()->model()->rowCount(), page->answer().figures.overdueNow);
}

void OverviewPageTest::aBarOpensItsCallsByKeyboard()
{
    fill(600);
    open();
    for (const QString &name : {QStringLiteral("By line"), QStringLiteral("By field"), QStringLiteral("By officer")}) {
        auto *bars = chart<SplitBars>(name);
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Home);
        QTest::keyClick(bars, Qt::Key_Return);
        const std::vector<FigurePart> &parts = name == QLatin1String("By line") ? page->answer().figures.byLine
            : name == QLatin1String("By field")                                 ? page->answer().figures.byField
                                                                                : page->answer().figures.byOfficer;
        QTRY_COMPARE(list()->model()->rowCount(), parts.front().tally[CallMeasure::Incoming]);
        QTest::keyClick(list(), Qt::Key_Escape);
    }
}

void OverviewPageTest::saysEachPointAndShowsATable()
{
    fill(300);
    open();
    auto *hours = chart<StackedHours>(QStringLiteral("Calls by hour"));
    hours->setFocus();
    QTest::keyClick(hours, Qt::Key_Home);
    QTest::keyClick(hours, Qt::Key_Right);
    QCOMPARE(hours->current(), 1);
    QCOMPARE(hours->accessibleDescription(), hours->points()[1].spoken);
    QTest::keyClick(hours, Qt::Key_End);
    QTest::keyClick(hours, Qt::Key_Right);
    QCOMPARE(hours->current(), static_cast<int>(hours->points().size()) - 1);
    QTest::keyClick(hours, Qt::Key_T);
    QVERIFY(!hours->isVisible());
    auto *table = hours->parentWidget()->findChild<QTableWidget *>();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->rowCount(), static_cast<int>(hours->points().size()));
    QCOMPARE(table->item(1, 1)->text(), hours->points()[1].spoken);
}

void OverviewPageTest::opensACallAndComesBack()
{
    fill(50);
    open();
    QSignalSpy chosen(page.get(), &OverviewPage::callChosen);
    QTest::mouseClick(tile(1), Qt::LeftButton);
    QTRY_VERIFY(list()->model()->rowCount() > 0);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto newest
        = FigureTable(*desk->database).calls(page->answer().figures.filter, CallMeasure::Incoming, 1).take().front();
    QCOMPARE(chosen.front().front().value<CallId>(), newest.id);
}

void OverviewPageTest::listsWhatIsOwedMostUrgentFirst()
{
    fill(200);
    open();
    auto *owed = page->findChild<QListView *>(QStringLiteral("owedList"));
    QVERIFY(owed->model()->rowCount() > 1);
    const std::vector<Call> &expected = page->answer().owed;
    QVERIFY(*expected.front().owedAt() <= *expected.back().owedAt());
    QSignalSpy chosen(page.get(), &OverviewPage::callChosen);
    owed->setFocus();
    owed->setCurrentIndex(owed->model()->index(0, 0));
    QTest::keyClick(owed, Qt::Key_Return);
    QCOMPARE(chosen.front().front().value<CallId>(), expected.front().id);
}

void OverviewPageTest::saysThatThereIsNothing()
{
    open();
    QCOMPARE(tile(0)->face().number, QStringLiteral("–"));
    QCOMPARE(tile(1)->face().number, QStringLiteral("0"));
    QVERIFY(!page->findChild<QListView *>(QStringLiteral("owedList"))->isVisible());
    QVERIFY(!chart<SplitBars>(QStringLiteral("By line"))->isVisible());
}

void OverviewPageTest::followsTheChosenLine()
{
    fill(300);
    open();
    const int all = page->answer().figures.total[CallMeasure::Incoming];
    auto *lines = page->findChildren<QComboBox *>().constFirst();
    QCOMPARE(lines->count(), 2);
    QSignalSpy shown(page.get(), &OverviewPage::figuresShown);
    lines->setCurrentIndex(1);
    QVERIFY(shown.wait(20'000));
    QCOMPARE(lines->currentIndex(), 1);
    QCOMPARE(page->answer().figures.total, tally());
    QVERIFY(page->answer().figures.total[CallMeasure::Incoming] < all);
}

void OverviewPageTest::namesNobodyWhoAskedForSecrecy()
{
    CallDraft draft = desk->draft();
    draft.confidential = true;
    QVERIFY(CallDesk(*desk->pen).logCall(desk->seat, draft).ok());
    open();
    QTest::mouseClick(tile(1), Qt::LeftButton);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    for (int i = 0; i < list()->model()->columnCount(); ++i) {
        const QString cell = list()->model()->index(0, i).data().toString();
        QVERIFY(!cell.contains(draft.name) && !cell.contains(QLatin1String("768")));
    }
}

// Saving is an entry, and an entry brings fresh figures.
void OverviewPageTest::goesOnSayingThatATableWasSaved()
{
    fill(10);
    open();
    page->exportTo(desk->folder.filePath(QStringLiteral("figures.csv")));
    auto *bar = page->findChild<MessageBar *>();
    QVERIFY(bar && bar->isVisible());
    QSignalSpy shown(page.get(), &OverviewPage::figuresShown);
    page->refreshLater();
    QVERIFY(shown.wait(20'000));
    QVERIFY(bar->isVisible());
}

void OverviewPageTest::exportsTheFiguresInSight()
{
    fill(100);
    open();
    const QString path = desk->folder.filePath(QStringLiteral("figures.csv"));
    page->exportTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(QStringLiteral("UBND phường Hải Bình")));
    QVERIFY(text.contains(QStringLiteral("Đường dây nóng,%1,").arg([this] {
        CallFilter hotline = page->answer().figures.filter;
        hotline.line = desk->line;
        return FigureTable(*desk->database).total(hotline).take()[CallMeasure::Incoming];
    }())));
}

void OverviewPageTest::showsWhatRangAndNobodyWroteDown()
{
    open();
    auto *compare = page->findChild<ReconcilePage *>();
    for (TbButton *button : page->findChildren<TbButton *>()) {
        if (button->text() == QLatin1String("Compare"))
            button->click();
    }
    QVERIFY(compare->isVisible());
    const QString path = desk->folder.filePath(QStringLiteral("rings.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Caller;Start time;Ring;Talk\n0951604337;25/11/2026 07:45:00;38;0\nnonsense;;;\n");
    file.close();
    compare->openFile(path);
    auto *table = compare->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("0951 604 337"));
    QSignalSpy recorded(compare, &ReconcilePage::recorded);
    for (TbButton *button : compare->findChildren<TbButton *>()) {
        if (button->text() == QLatin1String("Record"))
            button->click();
    }
    QCOMPARE(recorded.size(), 1);
    QCOMPARE(table->item(0, 4)->text(), QStringLiteral("written down"));
    QCOMPARE(rings
                 ->compare(desk->headSeat, desk->line,
                           QString::fromUtf8("Caller;Start time;Ring;Talk\n"
                                             "0951604337;25/11/2026 07:45:00;38;0\n"))
                 .take()
                 .news(),
             0);
    QTest::keyClick(compare, Qt::Key_Escape);
    QVERIFY(!compare->isVisible());
}

void OverviewPageTest::noWordIsCut_data()
{
    QTest::addColumn<bool>("vietnamese");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("zoom");
    for (const int zoom : {100, 130, 200}) {
        QTest::addRow("vi %d", zoom) << true << false << zoom;
        QTest::addRow("en %d", zoom) << false << true << zoom;
    }
}

// With TRUCBAN_PICTURES set to a folder, the page as it was looked at.
void OverviewPageTest::noWordIsCut()
{
    QFETCH(bool, vietnamese);
    QFETCH(bool, dark);
    QFETCH(int, zoom);
    QTranslator translator;
    if (vietnamese) {
        QVERIFY(translator.load(QStringLiteral(":/i18n/trucban_vi.qm")));
        QVERIFY(qApp->installTranslator(&translator));
    }
    applyAppearance(*qApp, {dark, zoom / 100.0});
    fill(600);
    open();
    QStringList cut; // until everything has found its place
    QTRY_VERIFY2((cut = wordsCut(*page)).isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    const QString folder = qEnvironmentVariable("TRUCBAN_PICTURES");
    if (!folder.isEmpty())
        page->grab().save(QStringLiteral("%1/overview-%2.png").arg(folder, QString::fromUtf8(QTest::currentDataTag())));
}

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
