// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tableblock.h"

#include "report/pageflow.h"
#include "report/papermeasure.h"

#include <algorithm>

namespace tb {
namespace {

constexpr qsizetype kMostShaped = 500; ///< in each column
constexpr qreal kSecondHeadPoints = 10;
constexpr qreal kSidePadding = paper::mm(1.2);
constexpr qreal kVerticalPadding = paper::mm(0.8);

qreal columnWidth(const TableColumn &column)
{
    return paper::mm(column.width);
}

TextBlock cellBlock(const QString &text, const TableColumn &column, bool head, qreal points)
{
    const TextStyle style{.points = points, .bold = head, .align = head ? Qt::AlignHCenter : column.align};
    // A head may use its padding: it is better narrow than broken inside a word.
    const qreal padding = head ? paper::mm(0.3) : kSidePadding;
    return TextBlock(text, style, columnWidth(column) - 2 * padding);
}

int tallestLineCount(const std::vector<TextBlock> &cells)
{
    int lines = 0;
    for (const TextBlock &cell : cells)
        lines = std::max(lines, cell.lineCount());
    return lines;
}

qreal rowHeight(const std::vector<TextBlock> &cells)
{
    qreal height = 0;
    for (const TextBlock &cell : cells)
        height = std::max(height, cell.height());
    return height + 2 * kVerticalPadding;
}

} // namespace

TableBlock::TableBlock(std::vector<TableColumn> columns) : m_columns(std::move(columns)) { }

TableBlock::Cells TableBlock::headCells() const
{
    Cells cells;
    for (const TableColumn &column : m_columns)
        cells.push_back(cellBlock(column.head, column, true, m_points));
    return cells;
}

const TextBlock &TableBlock::shaped(const QString &text, std::size_t column) const
{
    m_shaped.resize(m_columns.size());
    QHash<QString, TextBlock> &known = m_shaped[column];
    const auto found = known.constFind(text);
    if (found != known.constEnd())
        return *found;
    if (known.size() >= kMostShaped)
        known.clear();
    return *known.insert(text, cellBlock(text, m_columns[column], false, m_points));
}

TableBlock::Cells TableBlock::rowCells(const QStringList &row) const
{
    Q_ASSERT(static_cast<std::size_t>(row.size()) == m_columns.size());
    Cells cells;
    cells.reserve(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        cells.push_back(shaped(row[static_cast<qsizetype>(i)], i));
    return cells;
}

TableBlock::Cells TableBlock::secondHeadCells() const
{
    Cells cells;
    for (qsizetype i = 0; i < m_secondHead.size(); ++i) {
        const TextStyle style{.points = kSecondHeadPoints, .italic = true, .align = Qt::AlignHCenter};
        cells.emplace_back(m_secondHead[i], style, columnWidth(m_columns[static_cast<std::size_t>(i)]));
    }
    return cells;
}

qreal TableBlock::headHeight() const
{
    return rowHeight(headCells()) + (m_secondHead.isEmpty() ? 0 : rowHeight(secondHeadCells()));
}

qreal TableBlock::startHeight() const
{
    const qreal head = headHeight();
    return m_rows.empty() ? head : head + rowHeight(rowCells(m_rows.front()));
}

void TableBlock::flowInto(PageFlow &flow) const
{
    flow.ensure(startHeight());
    placeHead(flow);
    for (const QStringList &row : m_rows)
        placeRow(flow, rowCells(row));
}

void TableBlock::placeHead(PageFlow &flow) const
{
    const Cells cells = headCells();
    placeLines(flow, cells, 0, tallestLineCount(cells), rowHeight(cells));
    const Cells second = secondHeadCells();
    if (!second.empty())
        placeLines(flow, second, 0, tallestLineCount(second), rowHeight(second));
}

void TableBlock::placeRow(PageFlow &flow, const Cells &cells) const
{
    const qreal height = rowHeight(cells);
    if (height > flow.room()) {
        flow.newPage();
        placeHead(flow);
    }
    if (height > flow.room())
        placeTallRow(flow, cells);
    else
        placeLines(flow, cells, 0, tallestLineCount(cells), height);
}

void TableBlock::placeTallRow(PageFlow &flow, const Cells &cells) const
{
    const int lines = tallestLineCount(cells);
    int first = 0;
    while (first < lines) {
        int count = 0;
        qreal height = 2 * kVerticalPadding;
        while (first + count < lines) {
            qreal next = 0;
            for (const TextBlock &cell : cells)
                next = first + count < cell.lineCount() ? std::max(next, cell.heightOf(first + count, 1)) : next;
            if (count > 0 && height + next > flow.room())
                break;
            height += next;
            ++count;
        }
        placeLines(flow, cells, first, count, height);
        first += count;
        if (first < lines) {
            flow.newPage();
            placeHead(flow);
        }
    }
}

void TableBlock::placeLines(PageFlow &flow, const Cells &cells, int first, int count, qreal height) const
{
    qreal x = flow.frame().left;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const int shown = std::clamp(cells[i].lineCount() - first, 0, count);
        const qreal width = columnWidth(m_columns[i]);
        if (shown > 0) {
            const qreal free = height - cells[i].heightOf(first, shown);
            const qreal padding = (width - cells[i].width()) / 2;
            cells[i].place(flow.page(), QPointF(x + padding, flow.y() + free / 2), first, shown);
        }
        x += width;
    }
    placeRules(flow, flow.y(), flow.y() + height);
    flow.advance(height);
}

void TableBlock::placeRules(PageFlow &flow, qreal top, qreal bottom) const
{
    std::vector<PaperRule> &rules = flow.page().rules;
    const qreal left = flow.frame().left;
    qreal x = left;
    rules.push_back({QLineF(x, top, x, bottom), paper::kThinRule});
    for (const TableColumn &column : m_columns) {
        x += columnWidth(column);
        rules.push_back({QLineF(x, top, x, bottom), paper::kThinRule});
    }
    rules.push_back({QLineF(left, top, x, top), paper::kThinRule});
    rules.push_back({QLineF(left, bottom, x, bottom), paper::kThinRule});
}

} // namespace tb
