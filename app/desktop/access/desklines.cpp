// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/desklines.h"

#include "store/linetable.h"
#include "store/settingtable.h"
#include "store/unittable.h"

#include <algorithm>
#include <iterator>

namespace tb {

namespace {
const QLatin1String kName("desk/lines");
const QByteArray kNone("-"); // chosen: none
} // namespace

Result<UnitId> DeskLines::unit()
{
    const Result<QByteArray> unit = SettingTable(m_database).get(QStringLiteral("desk/unit"));
    return unit.ok() ? Result<UnitId>(UnitId::fromText(QString::fromLatin1(unit.value())))
                     : Result<UnitId>(unit.error());
}

Result<std::vector<Line>> DeskLines::all()
{
    const Result<UnitId> unit = this->unit();
    if (!unit.ok())
        return unit.error();
    const Result<std::vector<Line>> lines = LineTable(m_database).ofUnit(unit.value());
    if (!lines.ok())
        return lines.error();
    std::vector<Line> inUse;
    std::copy_if(lines.value().begin(), lines.value().end(), std::back_inserter(inUse),
                 [](const Line &line) { return !line.retired; });
    return inUse;
}

Result<std::optional<std::vector<LineId>>> DeskLines::chosen()
{
    const Result<QByteArray> value = SettingTable(m_database).get(kName);
    if (!value.ok())
        return value.error();
    if (value.value().isEmpty())
        return std::optional<std::vector<LineId>>();
    std::vector<LineId> lines;
    for (const QByteArray &text : value.value().split(',')) {
        const LineId line = LineId::fromText(QString::fromLatin1(text));
        if (!line.isNull())
            lines.push_back(line);
    }
    return std::optional(lines);
}

Done DeskLines::choose(const std::vector<LineId> &lines)
{
    QByteArrayList texts;
    for (const LineId line : lines)
        texts.append(line.text().toLatin1());
    return SettingTable(m_database).put(kName, texts.isEmpty() ? kNone : texts.join(','));
}

Result<QString> DeskLines::unitName()
{
    const Result<UnitId> id = unit();
    if (!id.ok())
        return id.error();
    const Result<std::optional<Unit>> unit = UnitTable(m_database).find(id.value());
    if (!unit.ok())
        return unit.error();
    return unit.value() ? unit.value()->name : QString();
}

} // namespace tb
