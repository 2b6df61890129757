// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybuilder.h"
#include "journal/kinds.h"
#include "journal/pausefold.h"

#include <QtTest>

using namespace tb;

class PauseFoldTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void tellsWhyUntilWhenAndWhoCovers();
    void endsWithTheReturn();
    void endsWithTheShift();
    void countsTheFirstOfTwoDesks();
    void knowsNoPauseBeforeTheShiftOrAfterIt();

private:
    void pause(const QString &reason, const StreamId &desk = {})
    {
        m_builder->add(kind::kShiftPaused, {{QStringLiteral("reason"), reason}}, {}, {}, desk);
    }
    std::vector<ShiftPause> pauses() const { return foldPauses(m_builder->history); }

    std::unique_ptr<HistoryBuilder> m_builder;
};

void PauseFoldTest::init()
{
    m_builder = std::make_unique<HistoryBuilder>(SubjectType::Shift);
    m_builder->add(kind::kShiftAssigned,
                   {{QStringLiteral("officer"), m_builder->officer.text()},
                    {QStringLiteral("lines"), QStringList{m_builder->unit.text()}},
                    {QStringLiteral("from"), toMs(m_builder->clock.now())},
                    {QStringLiteral("to"), toMs(m_builder->clock.now() + minutes(240))}});
}

void PauseFoldTest::tellsWhyUntilWhenAndWhoCovers()
{
    m_builder->add(kind::kShiftStarted);
    const Moment since = m_builder->clock.now();
    m_builder->add(kind::kShiftPaused,
                   {{QStringLiteral("reason"), QStringLiteral("lunch")},
                    {QStringLiteral("until"), toMs(since + minutes(30))},
                    {QStringLiteral("cover"), m_builder->officer.text()}});
    QCOMPARE(pauses(),
             (std::vector<ShiftPause>{
                 {since, std::nullopt, QStringLiteral("lunch"), since + minutes(30), m_builder->officer}}));
    QVERIFY(!pauses().front().cover.isNull());
}

void PauseFoldTest::endsWithTheReturn()
{
    m_builder->add(kind::kShiftStarted);
    pause(QStringLiteral("work"));
    const Moment till = m_builder->clock.now();
    m_builder->add(kind::kShiftResumed);
    pause(QStringLiteral("lunch"));
    QCOMPARE(pauses().size(), size_t{2});
    QCOMPARE(pauses()[0].till, std::optional(till));
    QCOMPARE(pauses()[1].reason, QStringLiteral("lunch"));
    QVERIFY(!pauses()[1].till);
    QVERIFY(pauses()[1].cover.isNull());
}

void PauseFoldTest::endsWithTheShift()
{
    m_builder->add(kind::kShiftStarted);
    pause(QStringLiteral("work"));
    const Moment till = m_builder->clock.now();
    m_builder->add(kind::kShiftHandedOver);
    pause(QStringLiteral("lunch"));
    QCOMPARE(pauses().size(), size_t{1});
    QCOMPARE(pauses()[0].till, std::optional(till));
}

void PauseFoldTest::countsTheFirstOfTwoDesks()
{
    m_builder->add(kind::kShiftStarted);
    pause(QStringLiteral("lunch"));
    pause(QStringLiteral("absent"), m_builder->otherDesk);
    QCOMPARE(pauses().size(), size_t{1});
    QCOMPARE(pauses()[0].reason, QStringLiteral("lunch"));
}

void PauseFoldTest::knowsNoPauseBeforeTheShiftOrAfterIt()
{
    QVERIFY(foldPauses({}).empty());
    pause(QStringLiteral("lunch"));
    m_builder->add(kind::kShiftResumed);
    QVERIFY(pauses().empty());
}

QTEST_GUILESS_MAIN(PauseFoldTest)
#include "tst_pausefold.moc"
