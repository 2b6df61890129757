// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/spantext.h"

#include <QRegularExpression>
#include <QStringList>

namespace tb {

namespace {

constexpr int kDay = 24 * 60;

QString clock(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString textOfSpans(const DaySpans &spans)
{
    QStringList parts;
    for (const WorkInterval &span : spans)
        parts.append(clock(span.from) + QLatin1Char('-') + clock(span.to));
    return parts.join(QStringLiteral(", "));
}

std::optional<DaySpans> spansOfText(const QString &text)
{
    static const QRegularExpression divider(QStringLiteral("[,;\\n]+"));
    static const QRegularExpression stretch(
        QStringLiteral("^(\\d{1,2})(?:[:hHgG.](\\d{2})?)?\\s*[-–—]\\s*(\\d{1,2})(?:[:hHgG.](\\d{2})?)?$"));
    DaySpans spans;
    for (const QString &part : text.split(divider, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const QRegularExpressionMatch match = stretch.match(part.trimmed());
        if (!match.hasMatch())
            return std::nullopt;
        const auto number = [&match](int group) { return match.captured(group).toInt(); };
        const bool proper = number(2) < 60 && number(4) < 60;
        const WorkInterval span{number(1) * 60 + number(2), number(3) * 60 + number(4)};
        if (!proper || span.to <= span.from || span.to > kDay)
            return std::nullopt;
        spans.push_back(span);
    }
    return areProper(spans) ? std::optional(joined(spans)) : std::nullopt;
}

} // namespace tb
