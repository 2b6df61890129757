// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include <QJsonDocument>

#include <cmath>
#include <cstdio>

namespace tb {

Outcome::Outcome(const QString &test, qint64 size)
{
    m_line.insert(QStringLiteral("test"), test);
    m_line.insert(QStringLiteral("n"), size);
}

Outcome &Outcome::with(const QString &name, double value)
{
    // Three digits after the point: more would be noise.
    m_line.insert(name, std::round(value * 1000) / 1000);
    return *this;
}

Outcome &Outcome::with(const QString &name, const QString &value)
{
    m_line.insert(name, value);
    return *this;
}

Outcome &Outcome::with(const QString &name, const Series &series)
{
    with(name + QStringLiteral("_p50_us"), std::round(series.median()));
    with(name + QStringLiteral("_p99_us"), std::round(series.p99()));
    return with(name + QStringLiteral("_max_us"), std::round(series.most()));
}

void Outcome::print() const
{
    std::puts(QJsonDocument(m_line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace tb
