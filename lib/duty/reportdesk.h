// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callmeasure.h"
#include "domain/closedreport.h"
#include "duty/entrypen.h"

namespace tb {

/// What is to be signed off.
struct ReportClosing {
    QString kind; ///< "week", "month" …
    Moment from{};
    Moment to{};
    QString number; ///< of the registry; may be empty
};

/// What became of a digest that was typed in.
struct ReportProof {
    ClosedReport report;
    bool digestHolds = false; ///< the journal gives the same digits
    bool evidenceHolds = false; ///< every entry that was counted is still there, and no other has slipped in
    int late = 0; ///< entries about the period that came afterwards
};

/// The door for reports that are signed off. Figures are counted here, in the moment of closing; they are kept with the
/// place up to which the journal was read and a check sum of the entries, so that any desk can prove a paper. Errors:
/// NotPermitted, UnknownSubject, WrongState, or what the store says.
class TB_API ReportDesk {
public:
    explicit ReportDesk(EntryPen &pen) : m_pen(pen) { }

    /// Whether close() would be permitted.
    bool mayClose(const Seat &seat);
    /// WrongState where the time is not over, where it was closed already ("closed"), or where too much of it has not
    /// reached the server ("pending").
    Result<ClosedReport> close(const Seat &seat, const ReportClosing &closing);
    /// The report over exactly this time; nothing where none was closed.
    Result<std::optional<ClosedReport>> closedOver(UnitId unit, Moment from, Moment to);
    /// The entries that came after the closing.
    Result<QStringList> lateEntries(const ClosedReport &report);
    /// Lists them as an addendum. WrongState where the list is as it was.
    Done amend(const Seat &seat, const ClosedReport &report);
    /// `typed` as a person types it: small letters, blanks and missing hyphens do not matter. UnknownSubject where no
    /// report here has this digest.
    Result<ReportProof> prove(const QString &typed);

    static constexpr int kMostPending = 100;
    static constexpr int kMostLate = 150; ///< named one by one in an addendum

private:
    struct Counted {
        qint64 upTo = 0;
        QStringList pending;
        int entries = 0;
        QString evidence;
    };
    Result<Counted> count(UnitId unit, Moment from, Moment to, std::optional<qint64> upTo, const QStringList &pending);
    Result<Json::List> figures(UnitId unit, Moment from, Moment to);

    EntryPen &m_pen;
};

} // namespace tb
