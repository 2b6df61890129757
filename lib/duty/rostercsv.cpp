// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/rostercsv.h"

#include "base/csvtext.h"
#include "base/phonenumber.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/unittable.h"

#include <algorithm>

namespace tb {

namespace {
Error badRow(int row, const char *what)
{
    return {ErrorCode::DraftIncomplete, QStringLiteral("row %1: %2").arg(row).arg(QLatin1String(what))};
}

constexpr int kColumns = 6;
constexpr int kMaxRows = 5000;
} // namespace

Result<std::vector<Shift>> RosterCsv::read(const QByteArray &csv)
{
    Result<std::vector<Officer>> officers = OfficerTable(m_database).ofUnit(m_unit);
    Result<std::vector<Line>> lines = LineTable(m_database).ofUnit(m_unit);
    const Result<std::optional<Unit>> unit = UnitTable(m_database).find(m_unit);
    if (!officers.ok() || !lines.ok())
        return officers.ok() ? lines.error() : officers.error();
    if (!unit.ok())
        return unit.error();
    m_areaCode = unit.value() ? unit.value()->areaCode : QString();
    m_officers = officers.take();
    m_lines = lines.take();
    std::vector<Shift> shifts;
    const Result<std::vector<QStringList>> rows = readCsv(csv);
    if (!rows.ok())
        return rows.error();
    if (rows.value().size() > kMaxRows)
        return badRow(kMaxRows, "too many rows");
    for (std::size_t row = 1; row < rows.value().size(); ++row) {
        Result<Shift> shift = readRow(rows.value()[row], static_cast<int>(row) + 1);
        if (!shift.ok())
            return shift.error();
        shifts.push_back(shift.take());
    }
    return shifts;
}

Result<Shift> RosterCsv::readRow(const QStringList &cells, int row) const
{
    if (cells.size() != kColumns)
        return badRow(row, "columns");
    const QDate date = QDate::fromString(cells.at(0), Qt::ISODate);
    const QTime from = QTime::fromString(cells.at(1), QStringLiteral("HH:mm"));
    const QTime to = QTime::fromString(cells.at(2), QStringLiteral("HH:mm"));
    if (!date.isValid() || !from.isValid() || !to.isValid())
        return badRow(row, "date or time");
    const auto officer = std::find_if(m_officers.begin(), m_officers.end(), [&](const Officer &candidate) {
        return candidate.login == cells.at(4).trimmed() && !candidate.retired;
    });
    if (officer == m_officers.end())
        return badRow(row, "officer");
    Shift shift;
    shift.unit = m_unit;
    shift.officer = officer->id;
    shift.lines = linesOf(cells.at(5));
    if (shift.lines.empty())
        return badRow(row, "line");
    shift.from = momentAt(date, from);
    shift.to = momentAt(to <= from ? date.addDays(1) : date, to);
    shift.name = cells.at(3).trimmed();
    return shift;
}

std::vector<LineId> RosterCsv::linesOf(const QString &numbers) const
{
    std::vector<LineId> found;
    for (const QString &number : numbers.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString canonical = parsePhone(number.trimmed(), m_areaCode).canonical;
        for (const Line &line : m_lines) {
            if (line.number == canonical && !line.retired)
                found.push_back(line.id);
        }
    }
    return found;
}

} // namespace tb
