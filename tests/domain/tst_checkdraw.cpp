// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkdraw.h"
#include "domain/linetimes.h"
#include "domain/quietline.h"

#include <QtTest>

#include <map>

using namespace tb;

/// When a line is rung blindly, and when its silence is a reason to ring it.
class CheckDrawTest : public QObject {
    Q_OBJECT
private slots:
    void drawsTheSameAgainFromTheSameSeed();
    void drawsOtherwiseFromAnythingElse();
    void drawsOnlyOpenMinutes();
    void drawsEveryOpenMinuteAlike();
    void drawsNothingWhereTheLineIsNeverOpen();
    void alarmsAgainstTheLinesOwnMedian();
    void waitsLongerWhereFewCallsAreKnown();
    void isNeverAlarmedOutsideTheHours();
    void doesNotCountTheNight();
};

namespace {

const QDate kMonday(2026, 11, 23);
const LineId kLine = LineId::fromText(QStringLiteral("019abc00-0000-7000-8000-00000000000a"));

Spans week()
{
    const Moment from = momentAt(kMonday, QTime(0, 0));
    return LineTimes().openBetween(from, from + std::chrono::hours(24 * 7), {});
}

/// A call every `every` minutes of the morning of Monday.
std::vector<Moment> calls(int count, int every)
{
    std::vector<Moment> list;
    for (int i = 0; i < count; ++i)
        list.push_back(momentAt(kMonday, QTime(7, 30)) + minutes(i * every));
    return list;
}

} // namespace

void CheckDrawTest::drawsTheSameAgainFromTheSameSeed()
{
    const std::vector<Moment> drawn = drawChecks("seed", kLine, week(), 5);
    QCOMPARE(drawn.size(), size_t{5});
    QCOMPARE(drawChecks("seed", kLine, week(), 5), drawn);
    QVERIFY(std::is_sorted(drawn.begin(), drawn.end()));
    // On every computer and in every version: whoever has the seed can show that nobody chose.
    QCOMPARE(drawn.front(), momentAt(QDate(2026, 11, 24), QTime(14, 30)));
}

void CheckDrawTest::drawsOtherwiseFromAnythingElse()
{
    const std::vector<Moment> drawn = drawChecks("seed", kLine, week(), 5);
    QVERIFY(drawChecks("Seed", kLine, week(), 5) != drawn);
    QVERIFY(drawChecks("seed", LineId(), week(), 5) != drawn);
    Spans later;
    for (const Span &span : week())
        later.push_back({span.from + std::chrono::hours(24 * 7), span.to + std::chrono::hours(24 * 7)});
    std::vector<Moment> moved = drawChecks("seed", kLine, later, 5);
    for (Moment &moment : moved)
        moment -= std::chrono::hours(24 * 7);
    QVERIFY(moved != drawn);
}

void CheckDrawTest::drawsOnlyOpenMinutes()
{
    const LineTimes times;
    for (const Moment moment : drawChecks("seed", kLine, week(), 2000))
        QVERIFY(times.isOpen(moment, {}));
}

// 10,000 draws over 40 open hours: chi-square with 39 degrees of freedom stays below 72.1 in 999 of 1,000 cases.
void CheckDrawTest::drawsEveryOpenMinuteAlike()
{
    std::map<qint64, int> perHour;
    const LineTimes times;
    const Moment from = momentAt(kMonday, QTime(0, 0));
    for (const Moment moment : drawChecks("2026-48", kLine, week(), 10'000))
        ++perHour[times.openMinutes(from, moment, {}) / 60];
    QCOMPARE(perHour.size(), size_t{40});
    double chi = 0;
    for (const auto &[hour, count] : perHour)
        chi += (count - 250.0) * (count - 250.0) / 250.0;
    QVERIFY2(chi < 72.1, qPrintable(QString::number(chi)));
    QVERIFY(chi > 12); // suspiciously even is not chance either
}

void CheckDrawTest::drawsNothingWhereTheLineIsNeverOpen()
{
    QVERIFY(drawChecks("seed", kLine, {}, 3).empty());
    const Moment from = momentAt(kMonday, QTime(8, 0));
    QVERIFY(drawChecks("seed", kLine, {{from, from + seconds(30)}}, 3).empty());
}

void CheckDrawTest::alarmsAgainstTheLinesOwnMedian()
{
    const std::vector<Moment> rang = calls(10, 20); // the last at 10:30
    const Quiet soon = quietOf(LineTimes(), rang, momentAt(kMonday, QTime(16, 0)), {});
    QCOMPARE(soon.usual, std::optional<qint64>(20));
    QCOMPARE(soon.minutes, qint64{60 + 180});
    QVERIFY(!soon.alarms); // six times its median, but not yet a working day
    QVERIFY(quietOf(LineTimes(), rang, momentAt(kMonday.addDays(1), QTime(13, 0)), {}).alarms);
}

void CheckDrawTest::waitsLongerWhereFewCallsAreKnown()
{
    const std::vector<Moment> rang = calls(3, 20);
    QVERIFY(!quietOf(LineTimes(), rang, momentAt(kMonday.addDays(3), QTime(9, 0)), {}).alarms);
    QVERIFY(!quietOf(LineTimes(), rang, momentAt(kMonday.addDays(3), QTime(9, 0)), {}).usual);
    QVERIFY(quietOf(LineTimes(), rang, momentAt(kMonday.addDays(7), QTime(9, 0)), {}).alarms);
}

void CheckDrawTest::isNeverAlarmedOutsideTheHours()
{
    const std::vector<Moment> rang = calls(10, 20);
    const Moment saturday = momentAt(kMonday.addDays(5), QTime(9, 0));
    QVERIFY(quietOf(LineTimes(), rang, saturday, {}).minutes > kQuietLeast);
    QVERIFY(!quietOf(LineTimes(), rang, saturday, {}).alarms);
}

void CheckDrawTest::doesNotCountTheNight()
{
    const std::vector<Moment> rang{momentAt(kMonday, QTime(16, 50))};
    QCOMPARE(quietOf(LineTimes(), rang, momentAt(kMonday.addDays(1), QTime(7, 40)), {}).minutes, qint64{20});
}

QTEST_GUILESS_MAIN(CheckDrawTest)
#include "tst_checkdraw.moc"
