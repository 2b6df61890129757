// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sliplayout.h"

#include "report/letterend.h"
#include "report/letterfit.h"
#include "report/letterhead.h"
#include "report/lettertext.h"
#include "report/pageflow.h"
#include "report/papermeasure.h"
#include "report/reportwords.h"
#include "report/slipwords.h"

namespace tb {
namespace {

PageFlow slipIn(qreal points, const ForwardSlip &slip)
{
    PageFlow flow;
    placeLetterHead(flow,
                    {slip.agency, reportwords::numberLine(slip.letter),
                     reportwords::placeAndDate(slip.agency, slip.letter.date), slipwords::kind(),
                     slipwords::subject(slip), reportwords::addresseeLines(slip.letter)},
                    points);
    flow.advance(paper::mm(2));
    LetterText text(flow, points);
    text.paragraph(slipwords::opening(slip));
    for (const QString &fact : slipwords::facts(slip))
        text.paragraph(fact);
    placeLetterEnd(flow, slip.letter, slipwords::closing(slip), points);
    return flow;
}

} // namespace

PaperDocument layOutSlip(const ForwardSlip &slip)
{
    PageFlow flow = fitted([&](qreal points) { return slipIn(points, slip); });
    PaperDocument document;
    document.title = slipwords::title(slip);
    document.letterPages = flow.pageCount();
    document.pages = flow.take();
    return document;
}

} // namespace tb
