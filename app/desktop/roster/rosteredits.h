// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/seat.h"
#include "roster/rosterroom.h"
#include "roster/rostersheet.h"

#include <QObject>
#include <QUndoStack>

namespace tb {

/// Everything that the head does to the cells of the roster, each as one step that can be undone: undoing writes
/// entries of its own, nothing is taken out of the journal.
class RosterEdits : public QObject {
    Q_OBJECT

public:
    explicit RosterEdits(const RosterRoom &room, QObject *parent = nullptr);

    /// Of whom; forgets what could be undone.
    void setSeat(const Seat &seat);
    QUndoStack &stack() { return m_stack; }

    /// Row and column of a cell in the sheet.
    struct Place {
        int row = 0;
        int column = 0;
    };
    using Places = std::vector<Place>;

    /// Puts the officer into the cell for those hours of it.
    void assign(const RosterSheet &sheet, const Place &place, OfficerId officer, const Span &hours);
    void clear(const RosterSheet &sheet, const Places &places);
    void copy(const RosterSheet &sheet, const Places &places);
    /// What was copied, with its corner at `place`. Cells in which the line need not be attended stay as they are.
    void paste(const RosterSheet &sheet, const Place &place);
    /// The shifts of the week before, on the days of this one; nobody who is away is taken along.
    void copyLastWeek(const RosterSheet &sheet);
    void applyPattern(const RosterSheet &sheet);
    void accept(const RosterSheet &sheet, const std::vector<RosterProposal> &proposals);

    /// The week of the sheet becomes the usual one.
    void keepPattern(const RosterSheet &sheet);
    void importFrom(const QString &path);

signals:
    void told(const QString &sentence);
    void failed(const tb::Error &error);

private:
    struct Copied {
        Place offset;
        std::vector<OfficerId> officers;
    };

    bool push(const RosterPlan &plan, const QString &text);
    void take(const RosterSheet &sheet, const std::vector<Shift> &shifts, const QString &text);

    RosterRoom m_room;
    Seat m_seat;
    QUndoStack m_stack;
    std::vector<Copied> m_copied;
};

} // namespace tb
