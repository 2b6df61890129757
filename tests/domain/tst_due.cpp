// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/due.h"

#include <QFile>
#include <QtTest>

using namespace tb;

namespace {

WorkCalendar calendar()
{
    QFile file(QStringLiteral(TRUCBAN_SOURCE_DIR "/resources/calendar/holidays.csv"));
    return WorkCalendar::fromCsv(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).take();
}

Moment at(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
    return momentAt(time.date(), time.time());
}

QString written(std::optional<Moment> moment)
{
    if (!moment)
        return QStringLiteral("never");
    return QDateTime(wallDate(*moment), wallTime(*moment)).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

struct Row {
    const char *name;
    const char *kind;
    const char *field;
    const char *urgency;
    const char *outcome;
    const char *received;
    const char *due;
};

constexpr char kForwarded[] = "outcome.forwarded";
constexpr Row kRows[] = {
    {"report over the holiday of 24/11", "kind.reflect", "cat.noise", "urgency.normal", kForwarded, "2026-11-20 09:00",
     "2026-11-30 17:00"},
    {"report before Tet", "kind.reflect", "cat.noise", "urgency.normal", kForwarded, "2026-02-13 16:00",
     "2026-02-27 17:00"},
    {"proposal", "kind.propose", "cat.tree", "urgency.normal", kForwarded, "2026-11-25 09:00", "2026-12-02 17:00"},
    {"question", "kind.question", "cat.land", "urgency.normal", kForwarded, "2026-11-23 09:00", "2026-11-25 17:00"},
    {"attitude", "kind.reflect", "cat.attitude", "urgency.normal", kForwarded, "2026-11-16 15:01", "2026-11-18 17:00"},
    {"urgent", "kind.reflect", "cat.water", "urgency.urgent", kForwarded, "2026-11-25 09:00", "2026-11-26 17:00"},
    {"urgent with a made-up Saturday", "kind.reflect", "cat.water", "urgency.urgent", kForwarded, "2026-08-21 09:00",
     "2026-08-22 17:00"},
    {"very urgent over lunch", "kind.reflect", "cat.water", "urgency.very_urgent", kForwarded, "2026-11-25 10:30",
     "2026-11-25 16:00"},
    {"very urgent at night", "kind.reflect", "cat.water", "urgency.very_urgent", kForwarded, "2026-11-25 20:00",
     "2026-11-26 11:30"},
    {"flash", "kind.reflect", "cat.fire", "urgency.flash", kForwarded, "2026-11-25 09:00", "2026-11-25 17:00"},
    {"emergency", "kind.emergency", "cat.fire", "urgency.normal", kForwarded, "2026-11-25 09:00", "2026-11-25 17:00"},
    {"promised", "kind.reflect", "cat.land", "urgency.normal", "outcome.callback", "2026-11-25 09:00",
     "2026-11-26 17:00"},
    {"received at night", "kind.question", "cat.land", "urgency.normal", kForwarded, "2026-11-25 18:00",
     "2026-11-27 17:00"},
    {"missed", "kind.unknown", "", "urgency.normal", "outcome.missed", "2026-11-25 09:00", "2026-11-25 09:30"},
    {"missed at lunch", "kind.unknown", "", "urgency.normal", "outcome.missed", "2026-11-25 12:18", "2026-11-25 13:30"},
    {"missed before lunch", "kind.unknown", "", "urgency.normal", "outcome.missed", "2026-11-25 11:20",
     "2026-11-25 13:20"},
    {"missed on a holiday", "kind.unknown", "", "urgency.normal", "outcome.missed", "2026-11-24 09:00",
     "2026-11-25 08:00"},
};

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

class DueTest : public QObject {
    Q_OBJECT
private slots:
    void followsTheTable_data();
    void followsTheTable();
    void owesNothingWhenSettledOrUnanswered_data();
    void owesNothingWhenSettledOrUnanswered();
    void owesACallBackWhateverTheKind();
    void takesTheShortestTermThatFits();
    void readsNoUrgencyAsNormal();
};

void DueTest::followsTheTable_data()
{
    for (const char *column : {"kind", "field", "urgency", "outcome", "received", "due"})
        QTest::addColumn<QString>(column);
    for (const Row &row : kRows) {
        QTest::newRow(row.name) << text(row.kind) << text(row.field) << text(row.urgency) << text(row.outcome)
                                << text(row.received) << text(row.due);
    }
}

void DueTest::followsTheTable()
{
    QFETCH(QString, kind);
    QFETCH(QString, field);
    QFETCH(QString, urgency);
    QFETCH(QString, outcome);
    QFETCH(QString, received);
    QFETCH(QString, due);

    QCOMPARE(written(dueFor({kind, field, urgency, outcome}, at(received), calendar())), due);
}

void DueTest::owesNothingWhenSettledOrUnanswered_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("outcome");
    for (const char *outcome : {"answered", "guided", "to_1022", "emergency", "noted", "refused", "dropped"})
        QTest::newRow(outcome) << QStringLiteral("kind.question")
                               << QStringLiteral("outcome.") + QLatin1String(outcome);
    for (const char *kind : {"complaint", "denounce", "thanks", "wrong_number", "nuisance", "internal"})
        QTest::newRow(kind) << QStringLiteral("kind.") + QLatin1String(kind) << QStringLiteral("outcome.forwarded");
}

void DueTest::owesNothingWhenSettledOrUnanswered()
{
    QFETCH(QString, kind);
    QFETCH(QString, outcome);
    const DueCase about{kind, QStringLiteral("cat.land"), QStringLiteral("urgency.urgent"), outcome};

    QCOMPARE(written(dueFor(about, at(QStringLiteral("2026-11-25 09:00")), calendar())), QStringLiteral("never"));
}

void DueTest::owesACallBackWhateverTheKind()
{
    const DueCase promised{QStringLiteral("kind.internal"), {}, {}, QStringLiteral("outcome.callback")};
    const DueCase missed{QStringLiteral("kind.nuisance"), {}, {}, QStringLiteral("outcome.missed")};
    const Moment morning = at(QStringLiteral("2026-11-25 09:00"));

    QCOMPARE(written(dueFor(promised, morning, calendar())), QStringLiteral("2026-11-26 17:00"));
    QCOMPARE(written(dueFor(missed, morning, calendar())), QStringLiteral("2026-11-25 09:30"));
}

void DueTest::takesTheShortestTermThatFits()
{
    DueCase about{QStringLiteral("kind.reflect"), QStringLiteral("cat.attitude"), QStringLiteral("urgency.urgent"),
                  QStringLiteral("outcome.forwarded")};
    const Moment morning = at(QStringLiteral("2026-11-25 09:00"));
    QCOMPARE(written(dueFor(about, morning, calendar())), QStringLiteral("2026-11-26 17:00"));

    about.urgency = QStringLiteral("urgency.very_urgent");
    QCOMPARE(written(dueFor(about, morning, calendar())), QStringLiteral("2026-11-25 14:30"));
}

void DueTest::readsNoUrgencyAsNormal()
{
    const DueCase about{QStringLiteral("kind.reflect"), {}, {}, QStringLiteral("outcome.forwarded")};

    QCOMPARE(written(dueFor(about, at(QStringLiteral("2026-11-25 09:00")), calendar())),
             QStringLiteral("2026-12-02 17:00"));
}

QTEST_APPLESS_MAIN(DueTest)
#include "tst_due.moc"
