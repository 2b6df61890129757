// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/namesakes.h"

#include "base/vitext.h"
#include "store/calltable.h"
#include "store/searchtable.h"

namespace tb {

namespace {

constexpr int kMostCandidates = 200;
constexpr size_t kMostShown = 20;

// "Chu" without its mark is a family name.
const QStringList &titles()
{
    static const QStringList all{QStringLiteral("anh"), QStringLiteral("chị"), QStringLiteral("chi"),
                                 QStringLiteral("ông"), QStringLiteral("ong"), QStringLiteral("bà"),
                                 QStringLiteral("ba"),  QStringLiteral("cô"),  QStringLiteral("co"),
                                 QStringLiteral("chú"), QStringLiteral("bác"), QStringLiteral("bac"),
                                 QStringLiteral("em")};
    return all;
}

bool isTitle(const QString &word)
{
    return titles().contains(word.toLower().normalized(QString::NormalizationForm_C));
}

} // namespace

QString Namesakes::keyOf(const QString &name)
{
    QStringList words = fold(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() > 2 && isTitle(name.trimmed().section(QLatin1Char(' '), 0, 0)))
        words.removeFirst();
    return words.size() >= 2 ? words.join(QLatin1Char(' ')) : QString();
}

Result<std::vector<Call>> Namesakes::of(const QString &key)
{
    if (key.isEmpty())
        return std::vector<Call>();
    const Result<std::vector<qint64>> rows = SearchTable(m_database).find(key, kMostCandidates);
    if (!rows.ok())
        return rows.error();
    Result<std::vector<Call>> calls = CallTable(m_database).byRows(rows.value());
    if (!calls.ok())
        return calls;
    std::vector<Call> same;
    for (Call &call : calls.take()) {
        if (same.size() < kMostShown && !m_names.hides(call) && keyOf(call.callerName) == key)
            same.push_back(std::move(call));
    }
    return same;
}

} // namespace tb
