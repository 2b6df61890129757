// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "report/forwardslip.h"

namespace tb {

/// The sentences of a "Phiếu chuyển". Vietnamese whatever the screen speaks. Decree 30/2020/NĐ-CP, Appendix III: "PC".
namespace slipwords {

TB_API QString kind(); ///< "PHIẾU CHUYỂN"
/// Names the print job, which others read: no name, no number of a caller.
TB_API QString title(const ForwardSlip &slip);
TB_API QString subject(const ForwardSlip &slip);
TB_API QString opening(const ForwardSlip &slip);
/// One paragraph for each fact that is known, the content among them.
TB_API QStringList facts(const ForwardSlip &slip);
TB_API QString closing(const ForwardSlip &slip); ///< ends "./."

} // namespace slipwords
} // namespace tb
