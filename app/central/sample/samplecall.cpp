// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplecall.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace tb {

namespace {

constexpr qsizetype kColumns = 15;
constexpr minutes kPromise{150};

CallType typeOf(const QString &name)
{
    return name == u"missed" ? CallType::Missed : CallType::Answered;
}

// "3 08:15": three weekdays before, on the wall clock. "48": minutes before now.
Moment momentOf(const QString &text, Moment now)
{
    const QStringList parts = text.split(QLatin1Char(' '));
    if (parts.size() == 1)
        return now - minutes(text.toInt());
    return momentAt(weekdayBefore(wallDate(now), parts[0].toInt()),
                    QTime::fromString(parts[1], QStringLiteral("hh:mm")));
}

SampleCall callOf(const QStringList &cells, Moment now)
{
    SampleCall call;
    call.draft.startedAt = momentOf(cells[0], now);
    call.line = cells[1];
    call.login = cells[2];
    call.draft.type = typeOf(cells[3]);
    call.draft.name = cells[4];
    call.draft.number = cells[5];
    call.draft.place = cells[6];
    call.draft.kind = cells[7];
    call.draft.field = cells[8];
    call.draft.urgency = cells[9];
    call.draft.outcome = cells[10];
    call.draft.content = cells[11];
    call.step = cells[12];
    call.later = minutes(cells[13].toInt());
    call.text = cells[14];
    if (call.draft.type == CallType::Answered)
        call.draft.endedAt = call.draft.startedAt + minutes(2 + call.draft.content.size() / 40);
    if (call.draft.outcome == u"outcome.callback")
        call.draft.callBackAt = call.draft.startedAt + kPromise;
    return call;
}

} // namespace

QDate weekdayBefore(QDate date, int count)
{
    while (count > 0) {
        date = date.addDays(-1);
        if (date.dayOfWeek() <= 5)
            --count;
    }
    return date;
}

std::vector<SampleCall> SampleCall::readAll(Moment now)
{
    QFile file(QStringLiteral(":/sample/calls.csv"));
    std::vector<SampleCall> calls;
    if (!file.open(QIODevice::ReadOnly))
        return calls;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QStringList cells = line.split(QLatin1Char('|'));
        if (!line.startsWith(QLatin1Char('#')) && cells.size() == kColumns)
            calls.push_back(callOf(cells, now));
    }
    std::stable_sort(calls.begin(), calls.end(),
                     [](const SampleCall &a, const SampleCall &b) { return a.draft.startedAt < b.draft.startedAt; });
    return calls;
}

} // namespace tb
