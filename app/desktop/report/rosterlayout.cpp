// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rosterlayout.h"

#include "report/blockstack.h"
#include "report/pageflow.h"
#include "report/papermeasure.h"
#include "report/papertime.h"
#include "report/recordwords.h"
#include "report/reportwords.h"
#include "report/rosterpaper.h"
#include "report/tableblock.h"

#include <algorithm>

namespace tb {
namespace {

using paper::mm;

constexpr qreal kPoints = 11;
constexpr qreal kAgencyWidth = mm(90);
constexpr qreal kStateWidth = mm(110);
constexpr qreal kSignatureWidth = mm(90);
constexpr qreal kFreeForSignature = mm(25);
constexpr qreal kTableWidth = 252; // millimetres, of a lying sheet
constexpr qreal kLineColumn = 40;
constexpr qreal kPartColumn = 15;

TextStyle centred(qreal points, bool bold, bool italic = false)
{
    return {.points = points, .bold = bold, .italic = italic, .align = Qt::AlignHCenter};
}

/// A column of centred lines. Returns where it ends.
qreal placeColumn(PaperPage &page, qreal left, qreal width, const std::vector<std::pair<QString, TextStyle>> &lines)
{
    qreal y = paper::kLandscape.top;
    for (const auto &[text, style] : lines) {
        const TextBlock block(text, style, width);
        block.place(page, QPointF(left, y));
        y += block.height();
    }
    return y;
}

void placeRule(PaperPage &page, qreal left, qreal width, qreal y, qreal length)
{
    const qreal middle = left + width / 2;
    page.rules.push_back({QLineF(middle - length / 2, y, middle + length / 2, y), paper::kHeadRule});
}

void placeHead(PageFlow &flow, const RosterPaper &roster)
{
    const qreal stateLeft = flow.frame().right - kStateWidth;
    std::vector<std::pair<QString, TextStyle>> agency;
    for (const QString &line : roster.agency.superiorLines)
        agency.emplace_back(line, centred(13, false));
    for (const QString &line : roster.agency.agencyLines)
        agency.emplace_back(line, centred(13, true));
    PaperPage &page = flow.page();
    const TextBlock motto(reportwords::motto(), centred(14, true), kStateWidth);
    const qreal left = placeColumn(page, flow.frame().left, kAgencyWidth, agency) + mm(1.1);
    const qreal right
        = placeColumn(page, stateLeft, kStateWidth,
                      {{reportwords::stateName(), centred(13, true)}, {reportwords::motto(), centred(14, true)}})
        + mm(1.1);
    placeRule(page, flow.frame().left, kAgencyWidth, left, mm(28));
    placeRule(page, stateLeft, kStateWidth, right, motto.lastLineWidth());
    flow.advance(std::max(left, right) + mm(2) - flow.y());
    const TextBlock date(reportwords::placeAndDate(roster.agency, roster.letter.date), centred(13, false, true),
                         kStateWidth);
    date.place(page, QPointF(stateLeft, flow.y()));
    flow.advance(date.height() + mm(3));
    for (const auto &[text, style] :
         std::vector<std::pair<QString, TextStyle>>{{rosterwords::title(roster), centred(14, true)},
                                                    {rosterwords::subject(roster), centred(14, true)},
                                                    {rosterwords::reference(roster), centred(12, false, true)}})
        flow.add(TextBlock(text, style, flow.frame().width()), flow.frame().left);
}

TableBlock tableOf(const RosterPaper &roster, QDate first, int days)
{
    const bool lines = roster.kind == RosterPaper::Rows::Lines;
    const qreal fixed = lines ? kLineColumn + kPartColumn : kLineColumn;
    // A short week is not drawn wider than a whole one: the days stand under each other.
    const qreal day = (kTableWidth - fixed) / rosterwords::kWeek;
    const QStringList heads = rosterwords::head(roster, first, days);
    std::vector<TableColumn> columns;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const qreal width = i == 0 ? kLineColumn : (i == 1 && lines ? kPartColumn : day);
        columns.push_back({heads[i], width, i == 0 ? Qt::AlignLeft : Qt::AlignHCenter});
    }
    TableBlock table(std::move(columns));
    table.setPoints(kPoints);
    for (const RosterPaper::Row &row : roster.rows)
        table.addRow(paperCells(rosterwords::cells(roster, row, first, days)));
    return table;
}

BlockStack signatureOf(const ReportLetter &letter)
{
    BlockStack stack;
    const QStringList lines = letter.signerLines.isEmpty() ? QStringList{QString()} : letter.signerLines;
    for (const QString &line : lines)
        stack.add(0, TextBlock(line, centred(13, true), kSignatureWidth));
    stack.add(0, TextBlock(recordwords::signHint(), centred(12, false, true), kSignatureWidth));
    stack.add(kFreeForSignature, TextBlock(letter.signerName, centred(13, true), kSignatureWidth));
    return stack;
}

} // namespace

PaperDocument layOutRoster(const RosterPaper &roster)
{
    PageFlow flow(paper::kLandscape);
    placeHead(flow, roster);
    if (roster.rows.empty()) {
        flow.skip(mm(6));
        flow.add(TextBlock(rosterwords::empty(), centred(13, false), flow.frame().width()), flow.frame().left);
    }
    for (const auto &[first, days] : rosterwords::weeks(roster)) {
        if (roster.rows.empty())
            break;
        const TableBlock table = tableOf(roster, first, days);
        flow.ensure(mm(4) + table.startHeight());
        flow.skip(mm(4));
        table.flowInto(flow);
    }
    const BlockStack signature = signatureOf(roster.letter);
    flow.ensure(mm(4) + signature.height());
    flow.skip(mm(4));
    signature.place(flow.page(), QPointF(flow.frame().right - kSignatureWidth, flow.y()));
    PaperDocument document;
    document.title = rosterwords::subject(roster);
    document.landscape = true;
    document.letterPages = flow.pageCount();
    document.pages = flow.take();
    return document;
}

} // namespace tb
