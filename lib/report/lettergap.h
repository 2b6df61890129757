// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "report/handoverrecord.h"
#include "report/inspectionsheet.h"
#include "report/periodreport.h"

#include <vector>

namespace tb {

/// A part that Decree 30/2020/NĐ-CP asks of a report and that nobody has filled in. Number and day are no gaps: the
/// registry writes them after the signature.
enum class LetterGap { Agency, Place, Symbol, SignerTitle, SignerName };

/// In the order of the sheet; empty where the letter is complete.
TB_API std::vector<LetterGap> gapsOf(const ShiftReport &report);
TB_API std::vector<LetterGap> gapsOf(const HandoverRecord &record);
TB_API std::vector<LetterGap> gapsOf(const PeriodReport &report);
TB_API std::vector<LetterGap> gapsOf(const InspectionSheet &sheet);

} // namespace tb
