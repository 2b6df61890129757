// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/shiftreport.h"

namespace tb {

/// Everything the slip shows that goes with a matter to whoever has to act on it. Plain text only.
struct ForwardSlip {
    ReportAgency agency;
    ReportLetter letter; ///< one addressee: to whom it was passed on
    QString reference; ///< "TB-2411-1008"
    ReportTime receivedAt;
    QString line; ///< name and number
    QString officer; ///< who noted the call
    bool confidential = false; ///< then neither name nor number is here
    QString caller;
    QString number; ///< in display form
    QString place;
    QString content;
    QString note; ///< what the one who passed it on wrote
    std::optional<Moment> dueAt;

    friend bool operator==(const ForwardSlip &, const ForwardSlip &) = default;
};

} // namespace tb
