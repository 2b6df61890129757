// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/textblock.h"

#include <QHash>
#include <QStringList>

namespace tb {

class PageFlow;

struct TableColumn {
    QString head;
    qreal width = 0; ///< millimetres
    Qt::Alignment align = Qt::AlignLeft;
};

/// A ruled table that repeats its head on every sheet and never splits a row, unless the row alone is taller than a
/// sheet. Rows are laid out one after another, so that ten thousand of them need no more memory than their glyphs.
class TableBlock {
public:
    explicit TableBlock(std::vector<TableColumn> columns);

    /// 12 points unless told otherwise.
    void setPoints(qreal points) { m_points = points; }
    /// A row under the head, in italics and repeated with it: the numbers of the columns.
    void setSecondHead(const QStringList &cells) { m_secondHead = cells; }
    /// As many cells as columns.
    void addRow(const QStringList &cells) { m_rows.push_back(cells); }
    /// The height of the head and the first row: less room than that is no place to begin.
    qreal startHeight() const;
    void flowInto(PageFlow &flow) const;

private:
    using Cells = std::vector<TextBlock>;

    Cells headCells() const;
    Cells secondHeadCells() const;
    qreal headHeight() const;
    Cells rowCells(const QStringList &row) const;
    const TextBlock &shaped(const QString &text, std::size_t column) const;
    void placeHead(PageFlow &flow) const;
    void placeRow(PageFlow &flow, const Cells &cells) const;
    void placeTallRow(PageFlow &flow, const Cells &cells) const;
    void placeLines(PageFlow &flow, const Cells &cells, int first, int count, qreal height) const;
    void placeRules(PageFlow &flow, qreal top, qreal bottom) const;

    qreal m_points = 12;
    std::vector<TableColumn> m_columns;
    QStringList m_secondHead;
    std::vector<QStringList> m_rows;
    /// Cells of a column that were shaped already: names and states come again and again.
    mutable std::vector<QHash<QString, TextBlock>> m_shaped;
};

} // namespace tb
