// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringroster.h"

#include "report/papertime.h"
#include "report/rosterlayout.h"
#include "roster/rostersheet.h"
#include "store/unittable.h"
#include "wiringagency.h"

#include <algorithm>

namespace tb {

namespace {

QString hours(const Moment from, const Moment to)
{
    const auto time = [](Moment moment) { return wallTime(moment).toString(QStringLiteral("HH:mm")); };
    return QStringLiteral("%1–%2").arg(time(from), time(to));
}

/// Who has the line then. The hours stand beside a name that does not have all of them.
QString cellText(const RosterSheet &sheet, const RosterCell &cell)
{
    QStringList names;
    for (const Shift &shift : cell.shifts) {
        const bool whole = shift.from <= cell.span.from && cell.span.to <= shift.to;
        const QString name = sheet.nameOf(shift.officer);
        names << (whole ? name
                        : QStringLiteral("%1 %2").arg(
                            name, hours(std::max(shift.from, cell.part.from), std::min(shift.to, cell.part.to))));
    }
    names.removeDuplicates();
    if (cell.published && cell.isGap())
        names << rosterwords::nobody();
    return names.join(QLatin1Char('\n'));
}

std::vector<RosterPaper::Row> rowsByLine(const RosterSheet &sheet, const QString &areaCode)
{
    std::vector<RosterPaper::Row> rows;
    for (const RosterRow &each : sheet.rows) {
        RosterPaper::Row row;
        row.head = lineOnPaper(sheet.lines.at(each.line), areaCode);
        row.part = rosterwords::partName(static_cast<int>(each.part));
        for (const RosterCell &cell : each.cells)
            row.days << cellText(sheet, cell);
        rows.push_back(row);
    }
    return rows;
}

QString lineNames(const RosterSheet &sheet, const Shift &shift)
{
    QStringList names;
    for (const Line &line : sheet.lines) {
        if (std::find(shift.lines.begin(), shift.lines.end(), line.id) != shift.lines.end())
            names << line.name;
    }
    return names.join(QStringLiteral(", "));
}

/// What an officer does on a day.
QString dayText(const RosterSheet &sheet, OfficerId officer, QDate date)
{
    const Moment from = momentAt(date, QTime(0, 0));
    const Moment to = momentAt(date.addDays(1), QTime(0, 0));
    QStringList lines;
    for (const Shift &shift : sheet.shifts) {
        if (shift.officer == officer && shift.from >= from && shift.from < to)
            lines << QStringLiteral("%1 %2").arg(hours(shift.from, shift.to), lineNames(sheet, shift));
    }
    for (const Absence &absence : sheet.absences) {
        if (absence.officer == officer && absence.from < to && from < absence.to
            && !lines.contains(rosterwords::away()))
            lines << rosterwords::away();
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<RosterPaper::Row> rowsByOfficer(const RosterSheet &sheet)
{
    std::vector<RosterPaper::Row> rows;
    for (const Officer &officer : sheet.officers) {
        RosterPaper::Row row;
        row.head = sheet.nameOf(officer.id);
        for (int day = 0; day < sheet.days; ++day)
            row.days << dayText(sheet, officer.id, sheet.first.addDays(day));
        const bool any
            = std::any_of(row.days.begin(), row.days.end(), [](const QString &day) { return !day.isEmpty(); });
        if (any)
            rows.push_back(row);
    }
    return rows;
}

int gapsIn(const RosterSheet &sheet)
{
    int gaps = 0;
    for (const RosterRow &row : sheet.rows)
        gaps += static_cast<int>(std::count_if(row.cells.begin(), row.cells.end(),
                                               [](const RosterCell &cell) { return cell.published && cell.isGap(); }));
    return gaps;
}

} // namespace

WiringRoster::WiringRoster(Database &database, const Clock &clock, QWidget *window)
    : QObject(window), m_database(database), m_clock(clock), m_outlet(window)
{
    connect(&m_outlet, &PaperOutlet::printFailed, this, &WiringRoster::failed);
    connect(&m_outlet, &PaperOutlet::pdfFailed, this, &WiringRoster::failed);
    connect(&m_outlet, &PaperOutlet::pdfWritten, this, &WiringRoster::pdfWritten);
}

Result<RosterPaper> WiringRoster::paperOf(UnitId id, const RosterPrint &asked)
{
    const auto unit = UnitTable(m_database).find(id);
    const auto sheet = readRosterSheet(m_database, id, asked.first, asked.days, m_clock.now());
    if (!unit.ok() || !sheet.ok())
        return unit.ok() ? sheet.error() : unit.error();
    if (!unit.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("unit")};
    RosterPaper paper;
    const Unit shown = onPaper(m_database, *unit.value());
    paper.agency = agencyOf(shown);
    paper.letter = letterOf(shown, QStringLiteral("LT"), wallDate(m_clock.now()));
    signBy(paper.letter, sheet.value().officers);
    signAsSet(m_database, id, QStringLiteral("roster"), paper.letter);
    paper.kind = asked.byOfficer ? RosterPaper::Rows::Officers : RosterPaper::Rows::Lines;
    paper.first = asked.first;
    paper.days = asked.days;
    // What was changed since is not what was published.
    if (sheet.value().published && sheet.value().changes == 0)
        paper.issue = sheet.value().published->version;
    paper.gaps = gapsIn(sheet.value());
    paper.rows = asked.byOfficer ? rowsByOfficer(sheet.value()) : rowsByLine(sheet.value(), unit.value()->areaCode);
    return paper;
}

void WiringRoster::print(UnitId unit, const RosterPrint &asked)
{
    const Result<RosterPaper> paper = paperOf(unit, asked);
    if (!paper.ok())
        emit failed(paper.error());
    else if (asked.toFile)
        m_outlet.exportPdf(layOutRoster(paper.value()), rosterwords::fileName(paper.value()));
    else
        m_outlet.print(layOutRoster(paper.value()));
}

} // namespace tb
