// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportlayout.h"

#include "report/callappendix.h"
#include "report/letterbody.h"
#include "report/letterend.h"
#include "report/letterhead.h"
#include "report/pageflow.h"
#include "report/reportwords.h"

namespace tb {
namespace {

PageFlow letterIn(qreal points, const ShiftReport &report)
{
    PageFlow flow;
    placeLetterHead(flow, report, points);
    LetterBody(flow, report, points).place();
    placeLetterEnd(flow, report, points);
    return flow;
}

/// The largest letters of the rule that need no more sheets than the smallest.
PageFlow letterOf(const ShiftReport &report)
{
    PageFlow smallest = letterIn(13, report);
    for (const qreal points : {14.0, 13.5}) {
        PageFlow larger = letterIn(points, report);
        if (larger.pageCount() <= smallest.pageCount())
            return larger;
    }
    return smallest;
}

} // namespace

PaperDocument layOutReport(const ShiftReport &report)
{
    PageFlow flow = letterOf(report);
    PaperDocument document;
    document.title = reportwords::subject(report);
    document.letterPages = flow.pageCount();
    if (report.sections.callList && !report.calls.empty())
        placeCallAppendix(flow, report);
    document.pages = flow.take();
    return document;
}

} // namespace tb
