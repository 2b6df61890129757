// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/letterfit.h"

namespace tb {

PageFlow fitted(const std::function<PageFlow(qreal points)> &layOut)
{
    PageFlow smallest = layOut(13);
    for (const qreal points : {14.0, 13.5}) {
        PageFlow larger = layOut(points);
        if (larger.pageCount() <= smallest.pageCount())
            return larger;
    }
    return smallest;
}

} // namespace tb
