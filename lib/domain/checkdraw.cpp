// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkdraw.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace tb {

namespace {

/// 64 bits that follow from the seed, the line, the beginning of the period and the number of the draw.
quint64 chance(const QByteArray &seed, LineId line, Moment begin, int index)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(seed);
    hash.addData(line.bytes());
    hash.addData(QByteArray::number(toMs(begin)) + '/' + QByteArray::number(index));
    return qFromBigEndian<quint64>(hash.result().constData());
}

qint64 minutesOf(const Span &span)
{
    return std::chrono::duration_cast<minutes>(span.length()).count();
}

} // namespace

std::vector<Moment> drawChecks(const QByteArray &seed, LineId line, const Spans &open, int count)
{
    qint64 total = 0;
    for (const Span &span : open)
        total += minutesOf(span);
    std::vector<Moment> drawn;
    for (int index = 0; total > 0 && index < count; ++index) {
        // A period has far fewer than 2³² minutes: the bias of the remainder is below 2⁻³².
        auto minute = static_cast<qint64>(chance(seed, line, open.front().from, index) % static_cast<quint64>(total));
        auto span = open.begin();
        for (; minute >= minutesOf(*span); ++span)
            minute -= minutesOf(*span);
        drawn.push_back(span->from + minutes(minute));
    }
    std::sort(drawn.begin(), drawn.end());
    return drawn;
}

} // namespace tb
