// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportlayout.h"

#include "report/callappendix.h"
#include "report/letterbody.h"
#include "report/letterend.h"
#include "report/letterfit.h"
#include "report/letterhead.h"
#include "report/reportwords.h"

namespace tb {
namespace {

PageFlow letterIn(qreal points, const ShiftReport &report)
{
    PageFlow flow;
    placeLetterHead(flow,
                    {report.agency, reportwords::numberLine(report.letter),
                     reportwords::placeAndDate(report.agency, report.letter.date), reportwords::kind(),
                     reportwords::subject(report), reportwords::addresseeLines(report.letter)},
                    points);
    LetterBody(flow, report, points).place();
    placeLetterEnd(flow, report.letter, reportwords::closing(report), points);
    return flow;
}

} // namespace

PaperDocument layOutReport(const ShiftReport &report)
{
    PageFlow flow = fitted([&](qreal points) { return letterIn(points, report); });
    PaperDocument document;
    document.title = reportwords::subject(report);
    document.letterPages = flow.pageCount();
    if (report.sections.callList && !report.calls.empty())
        placeCallAppendix(flow, report);
    document.pages = flow.take();
    return document;
}

} // namespace tb
