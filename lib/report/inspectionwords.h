// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "report/inspectionsheet.h"

namespace tb {

/// The sentences of the sheet for an inspection. Vietnamese whatever the screen speaks.
namespace inspectionwords {

inline constexpr std::size_t kMostOverdue = 5;
inline constexpr std::size_t kMostFailures = 6;

TB_API QString kind(); ///< "BIÊN BẢN"
TB_API QString subject();
TB_API QString opening(const InspectionSheet &sheet);
TB_API QString team(); ///< with dots for the pen
TB_API QString unitSide();
TB_API QString dutyTitle();
/// Who is on duty and who answers for the unit, one sentence each.
TB_API QStringList duty(const InspectionSheet &sheet);
TB_API QString linesTitle(const InspectionSheet &sheet);
TB_API QStringList linesHead();
TB_API QStringList lineRow(int ordinal, const InspectionLine &line);
/// "Còn 12 đầu số nữa …": empty where all were shown.
TB_API QString moreLines(const InspectionSheet &sheet, std::size_t shown);
TB_API QString callsTitle(const InspectionSheet &sheet);
TB_API QStringList calls(const InspectionSheet &sheet);
TB_API QString checksTitle();
TB_API QStringList checks(const InspectionSheet &sheet);
TB_API QString handoverTitle();
TB_API QString handover(const InspectionSheet &sheet);
TB_API QString findingsTitle();
TB_API QString remedyTitle();
TB_API QString closing(const InspectionSheet &sheet); ///< ends "./."
TB_API QString unitSigns();
TB_API QString teamSigns();
TB_API QString fileName(const InspectionSheet &sheet);

} // namespace inspectionwords
} // namespace tb
