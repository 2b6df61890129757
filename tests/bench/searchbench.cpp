// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbench.h"

#include "base/vitext.h"
#include "likescan.h"
#include "must.h"
#include "outcome.h"
#include "stopwatch.h"
#include "store/calltable.h"

namespace tb {

namespace {
constexpr int kHits = 50;
constexpr int kKinds = 5;
constexpr int kMostTyped = 8;
constexpr int kCompared = 60;
} // namespace

SearchBench::SearchBench(BenchDesk &desk) : m_desk(desk) { }

void SearchBench::run(int strings)
{
    sample(strings);
    // Twice: the first pass warms the pages.
    for (int pass = 0; pass < 2; ++pass) {
        m_byLength.clear();
        m_cpu = {};
        m_shortOnes = {};
        for (const QString &text : m_strings)
            type(text);
        for (char16_t first = u'a'; first <= u'z'; ++first) {
            m_shortOnes.add(key(QString(QChar(first))));
            for (char16_t second = u'a'; second <= u'z'; ++second)
                m_shortOnes.add(key(QString(QChar(first)) + QChar(second)));
        }
    }
    compareWithScan();
    lookUpCallers();
}

// What the form shows while a number is typed: the caller's earlier calls.
void SearchBench::lookUpCallers()
{
    CallTable calls(m_desk.database());
    constexpr int kEarlier = 20;
    for (const Call &call : must(calls.open(1'000), "open calls")) {
        const Stopwatch watch;
        must(calls.ofNumber(call.callerNumber, kEarlier), "earlier calls");
        m_callers.add(watch.microseconds());
    }
}

void SearchBench::sample(int strings)
{
    CallTable calls(m_desk.database());
    const Moment last = m_desk.journal().clock().now();
    const Moment first = momentAt(QDate(2026, 1, 5), QTime(8, 0));
    const int span = static_cast<int>((toMs(last) - toMs(first)) / 60'000);
    while (m_strings.size() < static_cast<size_t>(strings)) {
        const Moment at = first + minutes(m_desk.journal().text().bounded(span));
        for (const Call &call : must(calls.between(at, at + minutes(2), 1), "a call"))
            m_strings.push_back(typedFor(call, static_cast<int>(m_strings.size()) % kKinds));
    }
}

QString SearchBench::typedFor(const Call &call, int kind)
{
    const QStringList words = call.content.split(u' ');
    const auto word = [&] { return words.at(m_desk.journal().text().bounded(static_cast<int>(words.size()))); };
    switch (kind) {
    case 0:
        return call.callerName;
    case 1:
        return QLatin1Char('0') + call.callerNumber.mid(3);
    case 2:
        return words.mid(0, 4).join(u' ');
    case 3:
        return word() + u' ' + word();
    default:
        return call.callerName.section(u' ', -1) + u' ' + word();
    }
}

void SearchBench::type(const QString &text)
{
    for (int length = 1; length <= kMostTyped && length <= text.size(); ++length)
        m_byLength[length].add(key(text.left(length), &m_cpu));
    m_byLength[0].add(key(text));
}

double SearchBench::key(const QString &typed, Series *cpu)
{
    const Stopwatch watch;
    const auto rows = must(SearchTable(m_desk.database()).find(fold(typed), kHits), "a search");
    const auto calls = must(CallTable(m_desk.database()).byRows(rows), "the hits");
    const double took = watch.microseconds();
    if (cpu)
        cpu->add(watch.cpuMicroseconds());
    must(calls.size() == rows.size(), "every hit has its row");
    return took;
}

void SearchBench::compareWithScan()
{
    LikeScan scan(m_desk.path());
    for (int i = 0; i < kCompared; ++i) {
        const QString &text = m_strings.at(static_cast<size_t>(i) % m_strings.size());
        const QString folded = fold(i % 2 == 0 ? text : text.left(1 + i % kMostTyped));
        ++m_compared;
        if (must(SearchTable(m_desk.database()).find(folded, kHits), "a search") != scan.find(folded, kHits))
            ++m_different;
    }
    must(m_different == 0, "search and LIKE find the same calls");
}

void SearchBench::print(qint64 callsInFile, const QString &state) const
{
    Series keys;
    for (const auto &[length, series] : m_byLength) {
        if (length > 0)
            keys.add(series);
        Outcome line(QStringLiteral("search"), callsInFile);
        line.with(QStringLiteral("index"), state).with(QStringLiteral("typed"), double(length));
        line.with(QStringLiteral("keys"), double(series.count())).with(QStringLiteral("key"), series).print();
    }
    Outcome line(QStringLiteral("search"), callsInFile);
    line.with(QStringLiteral("index"), state).with(QStringLiteral("typed"), QStringLiteral("1-8"));
    line.with(QStringLiteral("keys"), double(keys.count())).with(QStringLiteral("key"), keys);
    line.with(QStringLiteral("cpu"), m_cpu)
        .with(QStringLiteral("short"), m_shortOnes)
        .with(QStringLiteral("compared"), double(m_compared));
    line.with(QStringLiteral("different"), double(m_different)).print();
    Outcome(QStringLiteral("earlier-calls"), callsInFile)
        .with(QStringLiteral("callers"), double(m_callers.count()))
        .with(QStringLiteral("look_up"), m_callers)
        .print();
}

} // namespace tb
