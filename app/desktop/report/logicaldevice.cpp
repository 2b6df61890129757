// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/logicaldevice.h"

#include "report/papermeasure.h"

namespace tb {

int LogicalDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return qRound(paper::kWidth);
    case PdmHeight:
        return qRound(paper::kHeight);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return paper::kDotsPerInch;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace tb
