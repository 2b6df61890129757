// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/shiftreport.h"

namespace tb {

/// One line of the shift, and whether it works.
struct RecordLine {
    ReportLine line;
    bool faulty = false;

    friend bool operator==(const RecordLine &, const RecordLine &) = default;
};

/// A matter that the shift left, and who goes on with it.
struct RecordMatter {
    QString content;
    QString caller;
    QString taker;
    std::optional<Moment> dueAt;
    bool done = false; ///< settled since

    friend bool operator==(const RecordMatter &, const RecordMatter &) = default;
};

struct RecordPerson {
    QString name; ///< empty: nobody
    QString title;

    friend bool operator==(const RecordPerson &, const RecordPerson &) = default;
};

/// Everything the record of a handover shows. Plain text only; long, empty and foreign texts are allowed everywhere.
struct HandoverRecord {
    ReportAgency agency;
    ReportLetter letter; ///< number, symbol and date; a record has no addressee and no signer of the unit
    ReportShift shift; ///< name, hours, officer, check-in, leader
    RecordPerson giver;
    RecordPerson receiver;
    ReportTime handedOverAt;
    std::vector<RecordLine> lines;
    LineFigures figures; ///< of all lines together
    std::vector<RecordMatter> matters;
    QString note;
    RecordPerson acceptedBy; ///< nobody: not accepted yet
    ReportTime acceptedAt;
    QString acceptanceNote;
    Moment madeAt{};
    int notYetOnServer = 0; ///< entries of this shift that the server has not confirmed

    friend bool operator==(const HandoverRecord &, const HandoverRecord &) = default;
};

} // namespace tb
