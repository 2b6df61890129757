// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phonenumber.h"
#include "call/codewords.h"
#include "daycity.h"
#include "dayofficer.h"
#include "fakes/csvrows.h"
#include "look/appearance.h"
#include "look/fonts.h"
#include "wiringlanguage.h"

#include <QtTest>

using namespace tb;

/// A robot works a whole invented day through the real windows, by keyboard alone, on two desks that are cut off from
/// the server for half of it.
class DayTest : public QObject {
    Q_OBJECT
private slots:
    void worksTheWholeDay();

private:
    void work(const std::vector<DayCall> &day, DayDesk &first, DayDesk &second);
    void tellKeys(const DayOfficer *officers, int all, size_t calls);
    static QString lineOf(const DayCall &call);
    static QString lineOf(const Call &call);
};

void DayTest::work(const std::vector<DayCall> &day, DayDesk &first, DayDesk &second)
{
    DayOfficer officers[] = {DayOfficer(first), DayOfficer(second)};
    const size_t quarter = day.size() / 4;
    for (size_t i = 0; i < day.size(); ++i) {
        if (i == quarter) {
            first.pullCable();
            second.pullCable();
        }
        if (i == day.size() - quarter) {
            first.plugCable();
            second.plugCable();
        }
        officers[i % 2].log(day[i]);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("at call %1: %2").arg(i + 1).arg(day[i].content)));
    }
    tellKeys(officers, first.keystrokes() + second.keystrokes(), day.size());
}

void DayTest::tellKeys(const DayOfficer *officers, int all, size_t calls)
{
    const int inLists = officers[0].listKeys() + officers[1].listKeys();
    qInfo("besides the words: %.1f keys for each call, and %.1f steps in lists", double(all - inLists) / double(calls),
          double(inLists) / double(calls));
}

// Who, from where, about what, and what became of it, as the book says it.
QString DayTest::lineOf(const DayCall &call)
{
    const PhoneNumber number = parsePhone(call.number, u"028");
    return QStringList{call.name,
                       number.canonical,
                       call.isMissed() ? QString() : call.field,
                       call.kind,
                       call.isMissed() ? QString() : call.content,
                       call.outcome}
        .join(QStringLiteral(" | "));
}

QString DayTest::lineOf(const Call &call)
{
    return QStringList{call.callerName,
                       call.callerNumber,
                       call.type == CallType::Missed ? QString() : CodeWords::text(call.field),
                       CodeWords::text(call.kind),
                       call.type == CallType::Missed ? QString() : call.content,
                       CodeWords::text(call.outcome)}
        .join(QStringLiteral(" | "));
}

void DayTest::worksTheWholeDay()
{
    QVERIFY(loadFonts().ok());
    applyAppearance(*qApp, {});
    WiringLanguage language;
    language.speak(QStringLiteral("vi"));
    std::vector<DayCall> day;
    for (const QStringList &row : csvRows(QStringLiteral("sample_calls.csv")))
        day.push_back(DayCall::of(row));
    QCOMPARE(day.size(), size_t{40});
    const DayCity city;
    DayDesk first(city, QStringLiteral("enrolment.json"));
    DayDesk second(city, QStringLiteral("enrolment-2.json"));
    const Moment begun = SystemClock().now();

    work(day, first, second);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(first.isSent() && second.isSent(), 60'000);

    // Both desks end with one and the same book, and it is the day's.
    QStringList expected;
    for (const DayCall &call : day)
        expected << lineOf(call);
    expected.sort();
    const auto bookOf = [begun](DayDesk &desk) {
        QStringList book;
        for (const Call &call : desk.callsSince(begun))
            book << lineOf(call);
        book.sort();
        return book;
    };
    QTRY_COMPARE_WITH_TIMEOUT(bookOf(first).size(), expected.size(), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(bookOf(second).size(), expected.size(), 60'000);
    QCOMPARE(bookOf(first), expected);
    QCOMPARE(bookOf(second), expected);
}

QTEST_MAIN(DayTest)
#include "tst_day.moc"
