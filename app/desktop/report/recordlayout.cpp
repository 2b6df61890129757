// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/recordlayout.h"

#include "report/blockstack.h"
#include "report/letterfit.h"
#include "report/letterhead.h"
#include "report/lettertext.h"
#include "report/papermeasure.h"
#include "report/recordwords.h"
#include "report/reportwords.h"
#include "report/tableblock.h"

namespace tb {
namespace {

using paper::mm;

constexpr qreal kGapAbove = mm(4);
constexpr qreal kFreeForSignature = mm(25);
constexpr qreal kMostKept = mm(150);
constexpr qreal kSignatureWidth = mm(76);
constexpr qreal kReceiverLeft = paper::kRight - kSignatureWidth;

std::vector<TableColumn> columnsOf(const QStringList &heads, const std::vector<qreal> &widths)
{
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < widths.size(); ++i)
        columns.push_back({heads[static_cast<qsizetype>(i)], widths[i], i == 0 ? Qt::AlignHCenter : Qt::AlignLeft});
    return columns;
}

TableBlock mattersTable(const HandoverRecord &record)
{
    TableBlock table(columnsOf(recordwords::mattersHead(), {9, 53, 35, 37, 28}));
    int ordinal = 0;
    for (const RecordMatter &matter : record.matters)
        table.addRow(recordwords::matterRow(++ordinal, matter, record.madeAt));
    return table;
}

void placeSections(LetterText &text, const HandoverRecord &record)
{
    text.title(recordwords::shiftTitle(), mm(12));
    text.paragraph(recordwords::shiftSentence(record));
    text.title(recordwords::linesTitle(), mm(12));
    text.paragraph(recordwords::linesSentence(record.lines));
    if (record.matters.empty()) {
        text.title(recordwords::mattersTitle(), mm(6));
        text.paragraph(recordwords::none());
    } else {
        text.table(recordwords::mattersTitle(), mattersTable(record));
    }
    text.title(recordwords::noteTitle(), mm(12));
    text.paragraph(recordwords::note(record));
}

BlockStack signatureOf(const QString &heading, const QString &name, qreal points)
{
    const TextStyle bold{.points = points, .bold = true, .align = Qt::AlignHCenter};
    BlockStack stack;
    stack.add(0, TextBlock(heading, bold, kSignatureWidth));
    stack.add(0,
              TextBlock(recordwords::signHint(), {.points = points, .italic = true, .align = Qt::AlignHCenter},
                        kSignatureWidth));
    stack.add(kFreeForSignature, TextBlock(name, bold, kSignatureWidth));
    return stack;
}

/// What the receiver confirms stands above the signatures on the same sheet, unless it is very long.
void placeEnd(PageFlow &flow, LetterText &text, const HandoverRecord &record, qreal points)
{
    const TextStyle style{.points = points};
    const BlockStack giver = signatureOf(recordwords::giverSigns(), record.giver.name, points);
    const BlockStack receiver = signatureOf(recordwords::receiverSigns(), record.receiver.name, points);
    const qreal signatures = std::max(giver.height(), receiver.height());
    const qreal closing = TextBlock(recordwords::closing(record), style, paper::kTextWidth).height();
    const qreal end = paper::pt(6) + closing + kGapAbove + signatures;
    const qreal acceptance = TextBlock(recordwords::acceptance(record), style, paper::kTextWidth).height();
    text.title(recordwords::acceptanceTitle(), std::min(acceptance + paper::pt(12) + end, kMostKept));
    text.paragraph(recordwords::acceptance(record));
    const QString notYet = recordwords::notYetOnServer(record);
    if (!notYet.isEmpty())
        text.paragraph(notYet);
    flow.ensure(end);
    text.paragraph(recordwords::closing(record));
    flow.advance(kGapAbove);
    giver.place(flow.page(), QPointF(paper::kLeft, flow.y()));
    receiver.place(flow.page(), QPointF(kReceiverLeft, flow.y()));
    flow.advance(signatures);
}

PageFlow recordIn(qreal points, const HandoverRecord &record)
{
    PageFlow flow;
    placeLetterHead(flow,
                    {record.agency,
                     reportwords::numberLine(record.letter),
                     reportwords::placeAndDate(record.agency, record.letter.date),
                     recordwords::kind(),
                     recordwords::subject(record),
                     {}},
                    points);
    flow.advance(mm(2));
    LetterText text(flow, points);
    for (const QString &paragraph :
         {recordwords::opening(record), recordwords::giver(record), recordwords::receiver(record)})
        text.paragraph(paragraph);
    placeSections(text, record);
    placeEnd(flow, text, record, points);
    return flow;
}

} // namespace

PaperDocument layOutRecord(const HandoverRecord &record)
{
    PageFlow flow = fitted([&](qreal points) { return recordIn(points, record); });
    PaperDocument document;
    document.title = recordwords::subject(record);
    document.letterPages = flow.pageCount();
    document.pages = flow.take();
    return document;
}

} // namespace tb
