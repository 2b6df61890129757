// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "report/shiftreport.h"

namespace tb {

/// Blank slips as they are printed, to be filled in by hand while there is no power.
struct BlankSlips {
    ReportAgency agency;
    QString line; ///< name and number; empty: left to the pen
    QString issuedBy;
    Moment issuedAt{};
    QStringList serials; ///< one slip each

    friend bool operator==(const BlankSlips &, const BlankSlips &) = default;
};

/// The words of a blank slip. Vietnamese whatever the screen speaks.
namespace blankslipwords {

struct Field {
    QString label;
    int lines = 1; ///< of room to write
};

TB_API QString title();
TB_API QString occasion(); ///< "Ghi tay khi mất điện"
TB_API QString serial(const QString &serial); ///< "Số phiếu: K7QM-012"
TB_API std::vector<Field> fields(const BlankSlips &slips);
TB_API QString advice(); ///< what to do with it when the power is back
TB_API QString fileName(const BlankSlips &slips);

} // namespace blankslipwords
} // namespace tb
