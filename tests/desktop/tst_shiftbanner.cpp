// SPDX-License-Identifier: GPL-3.0-or-later
#include "bannermorning.h"
#include "look/appearance.h"
#include "look/fonts.h"
#include "look/stattile.h"

#include <QTranslator>
#include <QtTest>

using namespace tb;

/// What the banner shows where not everything fits.
class ShiftBannerTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void countsAnsweredCallsAfterTheLongWordsBeforeTheShift();
    void letsGoOfTheLeastUrgentFirst();
    void opensTheListBehindANumber();

private:
    static bool shows(const ShiftBanner &banner, const char *tile)
    {
        return !banner.findChild<StatTile *>(QLatin1String(tile))->isHidden();
    }

    QTranslator m_words;
};

void ShiftBannerTest::initTestCase()
{
    QVERIFY(loadFonts().ok());
    QVERIFY(m_words.load(QStringLiteral(":/i18n/trucban_vi.qm")));
    QCoreApplication::installTranslator(&m_words);
    applyAppearance(*qApp, {});
}

void ShiftBannerTest::countsAnsweredCallsAfterTheLongWordsBeforeTheShift()
{
    ShiftBanner banner;
    banner.resize(1278, 67); // the window of 1366 pixels without its rail
    banner.setFacts(morningOf(BannerFacts::Duty::NotYetIn));
    QVERIFY(!shows(banner, "todayTile"));

    banner.setFacts(morningOf(BannerFacts::Duty::OnDuty));

    for (const char *tile : {"todayTile", "callbackTile", "dueTile"})
        QVERIFY2(shows(banner, tile), tile);
}

void ShiftBannerTest::letsGoOfTheLeastUrgentFirst()
{
    ShiftBanner banner;
    banner.resize(1100, 67);
    banner.setFacts(morningOf(BannerFacts::Duty::OnDuty));
    QVERIFY(!shows(banner, "todayTile"));
    QVERIFY(shows(banner, "callbackTile"));

    banner.resize(1278, 67);
    QCoreApplication::sendPostedEvents();
    banner.setFacts(morningOf(BannerFacts::Duty::OnDuty));

    QVERIFY(shows(banner, "todayTile"));
}

void ShiftBannerTest::opensTheListBehindANumber()
{
    ShiftBanner banner;
    banner.resize(1278, 67);
    banner.setFacts(morningOf(BannerFacts::Duty::OnDuty));
    QSignalSpy chosen(&banner, &ShiftBanner::countChosen);

    banner.findChild<StatTile *>(QStringLiteral("callbackTile"))->click();

    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("callback"));
}

QTEST_MAIN(ShiftBannerTest)
#include "tst_shiftbanner.moc"
