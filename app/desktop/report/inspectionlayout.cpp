// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/inspectionlayout.h"

#include "report/blockstack.h"
#include "report/inspectionwords.h"
#include "report/letterhead.h"
#include "report/lettertext.h"
#include "report/pageflow.h"
#include "report/papermeasure.h"
#include "report/recordwords.h"
#include "report/reportwords.h"
#include "report/tableblock.h"

#include <algorithm>

namespace tb {
namespace {

using paper::mm;

constexpr qreal kPoints = 13; // the smallest that the rule allows: everything on two pages
constexpr int kMostPages = 2;
constexpr qreal kGapAbove = mm(4);
constexpr qreal kFreeForSignature = mm(25);
constexpr qreal kSignatureWidth = mm(76);
constexpr qreal kWritingLine = mm(8);
constexpr int kFewestFindings = 4;
constexpr int kRemedies = 2;

TableBlock linesTable(const InspectionSheet &sheet, std::size_t shown)
{
    const std::vector<qreal> widths{9, 45, 32, 26, 26, 24};
    const QStringList heads = inspectionwords::linesHead();
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < widths.size(); ++i)
        columns.push_back({heads[static_cast<qsizetype>(i)], widths[i], i == 0 ? Qt::AlignHCenter : Qt::AlignLeft});
    TableBlock table(std::move(columns));
    table.setPoints(11);
    for (std::size_t i = 0; i < shown; ++i)
        table.addRow(inspectionwords::lineRow(static_cast<int>(i) + 1, sheet.lines[i]));
    return table;
}

void placeParagraphs(LetterText &text, const QStringList &paragraphs)
{
    for (const QString &paragraph : paragraphs)
        text.paragraph(paragraph);
}

void placeLines(LetterText &text, const InspectionSheet &sheet, std::size_t shown)
{
    const QString title = inspectionwords::linesTitle(sheet);
    if (shown > 0) {
        text.table(title, linesTable(sheet, shown));
    } else {
        text.title(title, mm(6));
        if (sheet.lines.empty())
            text.paragraph(recordwords::none());
    }
    const QString more = inspectionwords::moreLines(sheet, shown);
    if (!more.isEmpty())
        text.paragraph(more);
}

/// Rules to write on.
void placeWritingLines(PageFlow &flow, int count)
{
    for (int i = 0; i < count; ++i) {
        flow.advance(kWritingLine);
        flow.page().rules.push_back({QLineF(paper::kLeft, flow.y(), paper::kRight, flow.y()), paper::kThinRule});
    }
}

BlockStack signatureOf(const QString &heading)
{
    const TextStyle bold{.points = kPoints, .bold = true, .align = Qt::AlignHCenter};
    BlockStack stack;
    stack.add(0, TextBlock(heading, bold, kSignatureWidth));
    stack.add(0,
              TextBlock(recordwords::signHint(), {.points = kPoints, .italic = true, .align = Qt::AlignHCenter},
                        kSignatureWidth));
    stack.add(kFreeForSignature, TextBlock(QStringLiteral(" "), bold, kSignatureWidth));
    return stack;
}

/// The place for findings is never parted from its title, nor the signatures from the last sentence.
void placeEnd(PageFlow &flow, LetterText &text, const InspectionSheet &sheet)
{
    const BlockStack unit = signatureOf(inspectionwords::unitSigns());
    const BlockStack team = signatureOf(inspectionwords::teamSigns());
    const qreal sentence
        = TextBlock(inspectionwords::closing(sheet), {.points = kPoints}, paper::kTextWidth).height() + paper::pt(6);
    const qreal title = TextBlock(QStringLiteral("Ẩ"), {.points = kPoints}, paper::kTextWidth).height() + paper::pt(6);
    const qreal end = sentence + kGapAbove + unit.height();
    const qreal fewest = (kFewestFindings + kRemedies) * kWritingLine + 2 * title;
    flow.ensure(fewest + end);
    const int spare = static_cast<int>((flow.room() - fewest - end - mm(2)) / kWritingLine);
    text.title(inspectionwords::findingsTitle(), 0);
    placeWritingLines(flow, kFewestFindings + std::clamp(spare, 0, 8));
    text.title(inspectionwords::remedyTitle(), 0);
    placeWritingLines(flow, kRemedies);
    text.paragraph(inspectionwords::closing(sheet));
    flow.advance(kGapAbove);
    unit.place(flow.page(), QPointF(paper::kLeft, flow.y()));
    team.place(flow.page(), QPointF(paper::kRight - kSignatureWidth, flow.y()));
    flow.advance(unit.height());
}

PageFlow sheetWith(const InspectionSheet &sheet, std::size_t shown)
{
    PageFlow flow;
    placeLetterHead(flow,
                    {sheet.agency,
                     reportwords::numberLine(sheet.letter),
                     reportwords::placeAndDate(sheet.agency, sheet.letter.date),
                     inspectionwords::kind(),
                     inspectionwords::subject(),
                     {}},
                    kPoints);
    flow.advance(mm(2));
    LetterText text(flow, kPoints);
    placeParagraphs(text, {inspectionwords::opening(sheet), inspectionwords::team(), inspectionwords::unitSide()});
    text.title(inspectionwords::dutyTitle(), mm(12));
    placeParagraphs(text, inspectionwords::duty(sheet));
    placeLines(text, sheet, shown);
    text.title(inspectionwords::callsTitle(sheet), mm(12));
    placeParagraphs(text, inspectionwords::calls(sheet));
    text.title(inspectionwords::checksTitle(), mm(12));
    placeParagraphs(text, inspectionwords::checks(sheet));
    text.title(inspectionwords::handoverTitle(), mm(12));
    text.paragraph(inspectionwords::handover(sheet));
    placeEnd(flow, text, sheet);
    return flow;
}

/// The most lines with which the sheet keeps to its pages. More lines never need fewer pages.
PageFlow fittedSheet(const InspectionSheet &sheet)
{
    std::size_t fits = 0;
    std::size_t tooMany = sheet.lines.size() + 1;
    PageFlow best = sheetWith(sheet, 0);
    while (tooMany - fits > 1) {
        const std::size_t tried = tooMany == sheet.lines.size() + 1 ? sheet.lines.size() : (fits + tooMany) / 2;
        PageFlow flow = sheetWith(sheet, tried);
        if (flow.pageCount() > kMostPages) {
            tooMany = tried;
            continue;
        }
        fits = tried;
        best = std::move(flow);
    }
    return best;
}

} // namespace

PaperDocument layOutInspection(const InspectionSheet &sheet)
{
    PageFlow flow = fittedSheet(sheet);
    PaperDocument document;
    document.title = inspectionwords::subject();
    document.letterPages = flow.pageCount();
    document.pages = flow.take();
    return document;
}

} // namespace tb
