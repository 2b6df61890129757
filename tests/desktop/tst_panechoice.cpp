// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/panechoice.h"
#include "look/appearance.h"
#include "look/fonts.h"
#include "look/panetabs.h"

#include <QMainWindow>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtTest>

using namespace tb;

/// Three empty panes in a window of different widths and letters.
class PaneChoiceTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(loadFonts().ok()); }
    void init();
    void cleanup() { m_window.reset(); }
    void showsAllWhereThereIsRoom();
    void showsListOrMatterInASmallWindow();
    void showsOnePaneUnderTabsInTheSmallest();
    void countsLargeLettersAsASmallWindow();
    void makesRoomForAnAnswer();
    void showsNoListWithoutAnybody();
    void keepsWhatWasMovedWithinATier();
    void givesTheListItsWidthHoweverThePageWasLaidOut();
    void cutsTheListBeforeTheMatter();
    void countsTheCallsOnTheTabOfTheList();

private:
    void resize(int width, qreal zoom = 1)
    {
        applyAppearance(*qApp, {false, zoom});
        m_window->resize(width, 700);
        QCoreApplication::sendPostedEvents();
        m_choice->fit();
    }
    /// "form list matter", those in sight.
    QString inSight() const
    {
        QStringList names;
        for (int i = 0; i < m_splitter->count(); ++i) {
            if (m_splitter->widget(i)->isVisible())
                names << m_splitter->widget(i)->objectName();
        }
        return names.join(QLatin1Char(' '));
    }

    std::unique_ptr<QMainWindow> m_window;
    QSplitter *m_splitter = nullptr;
    PaneTabs *m_tabs = nullptr;
    PaneChoice *m_choice = nullptr;
};

void PaneChoiceTest::init()
{
    m_window = std::make_unique<QMainWindow>();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    m_tabs = new PaneTabs;
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    column->addWidget(m_tabs);
    column->addWidget(m_splitter, 1);
    for (const char *name : {"form", "list", "matter"}) {
        auto *pane = new QWidget;
        pane->setObjectName(QString::fromLatin1(name));
        m_splitter->addWidget(pane);
    }
    m_window->setCentralWidget(page);
    m_choice = new PaneChoice(*m_splitter, *m_tabs, m_window.get());
    m_window->show();
    m_choice->setSeated(true);
}

void PaneChoiceTest::showsAllWhereThereIsRoom()
{
    for (const int width : {1200, 1366, 1920}) {
        resize(width);
        QCOMPARE(inSight(), QStringLiteral("form list matter"));
        QVERIFY(!m_tabs->isVisible());
    }
}

void PaneChoiceTest::showsListOrMatterInASmallWindow()
{
    resize(1000);
    QCOMPARE(inSight(), QStringLiteral("form list"));
    m_choice->bring(CallPane::Matter);
    QCOMPARE(inSight(), QStringLiteral("form matter"));
    m_choice->bring(CallPane::List);
    QCOMPARE(inSight(), QStringLiteral("form list"));
}

void PaneChoiceTest::showsOnePaneUnderTabsInTheSmallest()
{
    resize(683);
    QCOMPARE(inSight(), QStringLiteral("form"));
    QVERIFY(m_tabs->isVisible());
    m_tabs->setCurrentIndex(1);
    QCOMPARE(inSight(), QStringLiteral("list"));
    m_choice->bring(CallPane::Matter);
    QCOMPARE(inSight(), QStringLiteral("matter"));
    QCOMPARE(m_tabs->currentIndex(), 2);
}

void PaneChoiceTest::countsLargeLettersAsASmallWindow()
{
    resize(1366, 1.5);
    QCOMPARE(inSight(), QStringLiteral("form list"));
    resize(1366, 2);
    QCOMPARE(inSight(), QStringLiteral("form"));
    resize(1366, 1);
    QCOMPARE(inSight(), QStringLiteral("form list matter"));
}

void PaneChoiceTest::makesRoomForAnAnswer()
{
    resize(1366);
    m_choice->setComposing(true);
    QCOMPARE(inSight(), QStringLiteral("list matter"));
    m_choice->setComposing(false);
    QCOMPARE(inSight(), QStringLiteral("form list matter"));
}

void PaneChoiceTest::showsNoListWithoutAnybody()
{
    resize(1366);
    m_choice->setSeated(false);
    QCOMPARE(inSight(), QStringLiteral("form matter"));
}

void PaneChoiceTest::keepsWhatWasMovedWithinATier()
{
    resize(1366);
    m_splitter->setSizes({500, 400, 466});
    emit m_splitter->splitterMoved(500, 1);
    const int moved = m_splitter->sizes().at(0);
    resize(1400);
    QVERIFY(qAbs(m_splitter->sizes().at(0) - moved) < 60);
    resize(1200);
    QVERIFY(qAbs(m_splitter->sizes().at(0) - 312) <= 2);
}

void PaneChoiceTest::cutsTheListBeforeTheMatter()
{
    resize(1366, 1.1);
    QVERIFY(m_splitter->sizes().at(2) >= 440 * 1.1);
    QVERIFY(m_splitter->sizes().at(1) >= 378 * 1.1);
}

void PaneChoiceTest::countsTheCallsOnTheTabOfTheList()
{
    resize(683);
    const int before = m_tabs->tabRect(1).width();
    m_choice->showCounts({.today = 14});
    QVERIFY(m_tabs->tabRect(1).width() > before);
}

void PaneChoiceTest::givesTheListItsWidthHoweverThePageWasLaidOut()
{
    resize(1366);
    m_splitter->setFixedWidth(900);
    m_choice->fit();
    m_splitter->setFixedWidth(1278);
    m_choice->fit();

    QVERIFY(qAbs(m_splitter->sizes().at(1) - 446) <= 2);
}

QTEST_MAIN(PaneChoiceTest)
#include "tst_panechoice.moc"
