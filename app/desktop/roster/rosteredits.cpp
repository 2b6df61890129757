// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/rosteredits.h"

#include "store/patterntable.h"
#include "store/shifttable.h"

#include <QFile>
#include <QUndoCommand>

#include <algorithm>

namespace tb {

namespace {

constexpr int kWeek = 7;

/// One change of the roster. It is made before the command is put on the stack: what failed cannot be undone.
class ChangeCommand : public QUndoCommand {
public:
    using Deed = std::function<bool(const RosterChange &)>;

    ChangeCommand(RosterChange change, Deed deed, const QString &text)
        : QUndoCommand(text), m_change(std::move(change)), m_deed(std::move(deed))
    {
    }

    void redo() override
    {
        if (m_made && !m_deed(m_change))
            setObsolete(true);
        m_made = true;
    }
    void undo() override
    {
        if (!m_deed(m_change.inverse()))
            setObsolete(true);
    }

private:
    RosterChange m_change;
    Deed m_deed;
    bool m_made = false;
};

const RosterCell &cellAt(const RosterSheet &sheet, const RosterEdits::Place &place)
{
    return sheet.rows.at(static_cast<size_t>(place.row)).cells.at(static_cast<size_t>(place.column));
}

const Line &lineAt(const RosterSheet &sheet, const RosterEdits::Place &place)
{
    return sheet.lines.at(sheet.rows.at(static_cast<size_t>(place.row)).line);
}

bool isAway(const RosterSheet &sheet, const Shift &shift)
{
    const Officer *officer = sheet.find(shift.officer);
    const auto away = sheet.away.find(shift.officer);
    return !officer || officer->retired
        || (away != sheet.away.end() && !commonOf(away->second, {{shift.from, shift.to}}).empty());
}

} // namespace

RosterEdits::RosterEdits(const RosterRoom &room, QObject *parent) : QObject(parent), m_room(room) { }

void RosterEdits::setSeat(const Seat &seat)
{
    m_seat = seat;
    m_stack.clear();
    m_copied.clear();
}

bool RosterEdits::push(const RosterPlan &plan, const QString &text)
{
    const RosterChange change = plan.change();
    if (change.isEmpty())
        return false;
    const auto deed = [this](const RosterChange &what) {
        const Done done = m_room.roster.change(m_seat, what);
        if (!done.ok())
            emit failed(done.error());
        return done.ok();
    };
    if (!deed(change))
        return false;
    m_stack.push(new ChangeCommand(change, deed, text));
    return true;
}

void RosterEdits::assign(const RosterSheet &sheet, const Place &place, OfficerId officer, const Span &hours)
{
    RosterPlan plan(sheet.shifts);
    const RosterRow &row = sheet.rows.at(static_cast<size_t>(place.row));
    plan.assign(lineAt(sheet, place).id, hours, officer, shiftNameOf(row.part));
    push(plan, tr("Assign %1", "undo, officer").arg(sheet.nameOf(officer)));
}

void RosterEdits::clear(const RosterSheet &sheet, const Places &places)
{
    RosterPlan plan(sheet.shifts);
    for (const Place &place : places)
        plan.clear(lineAt(sheet, place).id, cellAt(sheet, place).part);
    push(plan, tr("Clear cells", "undo"));
}

void RosterEdits::copy(const RosterSheet &sheet, const Places &places)
{
    m_copied.clear();
    if (places.empty())
        return;
    const Place corner = places.front();
    for (const Place &place : places) {
        Copied copied{{place.row - corner.row, place.column - corner.column}, {}};
        for (const Shift &shift : cellAt(sheet, place).shifts)
            copied.officers.push_back(shift.officer);
        m_copied.push_back(copied);
    }
    emit told(tr("%n cell(s) copied", nullptr, static_cast<int>(m_copied.size())));
}

void RosterEdits::paste(const RosterSheet &sheet, const Place &corner)
{
    RosterPlan plan(sheet.shifts);
    for (const Copied &copied : m_copied) {
        const Place place{corner.row + copied.offset.row, corner.column + copied.offset.column};
        if (place.row >= static_cast<int>(sheet.rows.size()) || place.column >= sheet.days)
            continue;
        const RosterCell &cell = cellAt(sheet, place);
        if (!cell.published)
            continue;
        plan.clear(lineAt(sheet, place).id, cell.part);
        const RosterRow &row = sheet.rows.at(static_cast<size_t>(place.row));
        for (const OfficerId &officer : copied.officers)
            plan.assign(lineAt(sheet, place).id, cell.span, officer, shiftNameOf(row.part));
    }
    push(plan, tr("Paste cells", "undo"));
}

void RosterEdits::take(const RosterSheet &sheet, const std::vector<Shift> &shifts, const QString &text)
{
    RosterPlan plan(sheet.shifts);
    int left = 0;
    for (const Shift &shift : shifts) {
        if (isAway(sheet, shift))
            ++left;
        else
            plan.assign(shift);
    }
    const int added = static_cast<int>(plan.change().add.size());
    if (plan.change().isEmpty())
        return emit told(tr("Nothing to take over"));
    if (push(plan, text))
        emit told(
            left > 0
                ? tr("%1 shifts taken over; %2 left out because the officer is away", "numbers").arg(added).arg(left)
                : tr("%n shift(s) taken over", nullptr, added));
}

void RosterEdits::copyLastWeek(const RosterSheet &sheet)
{
    const Span week = sheet.period();
    const auto before = ShiftTable(m_room.database).between(m_seat.unit, week.from - minutes(kWeek * 1440), week.from);
    if (!before.ok())
        return emit failed(before.error());
    std::vector<Shift> shifts;
    for (Shift shift : before.value()) {
        shift.from += minutes(kWeek * 1440);
        shift.to += minutes(kWeek * 1440);
        shift.id = {};
        shift.state = ShiftState::Planned;
        if (shift.from >= week.from)
            shifts.push_back(shift);
    }
    take(sheet, shifts, tr("Copy last week", "undo"));
}

void RosterEdits::applyPattern(const RosterSheet &sheet)
{
    const auto pattern = PatternTable(m_room.database).ofUnit(m_seat.unit);
    if (!pattern.ok())
        return emit failed(pattern.error());
    if (pattern.value().empty())
        return emit told(tr("No usual week is kept yet"));
    take(sheet, shiftsOf(pattern.value(), m_seat.unit, sheet.first), tr("Fill in the usual week", "undo"));
}

void RosterEdits::keepPattern(const RosterSheet &sheet)
{
    const Done done = m_room.roster.setPattern(m_seat, patternOf(sheet.shifts));
    if (!done.ok())
        return emit failed(done.error());
    emit told(tr("This is the usual week now"));
}

void RosterEdits::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return emit failed({ErrorCode::BadFile, file.errorString()});
    const auto count = m_room.roster.importCsv(m_seat, file.readAll());
    if (!count.ok())
        return emit failed(count.error());
    emit told(tr("%n shift(s) imported", nullptr, count.value()));
}

void RosterEdits::accept(const RosterSheet &sheet, const std::vector<RosterProposal> &proposals)
{
    RosterPlan plan(sheet.shifts);
    for (const RosterProposal &proposal : proposals) {
        const Span &span = proposal.vacancy.span;
        if (proposal.chosen)
            plan.assign(proposal.vacancy.line, span, proposal.chosen->officer, shiftNameOf(dayPartOf(span.from)));
    }
    push(plan, tr("Fill the gaps", "undo"));
}

} // namespace tb
