// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace tb {

class PageFlow;
class TableBlock;

/// The running text of a paper: numbered sections, justified paragraphs with a first line indent of 10 mm and 6 points
/// above each, tables with their title.
class LetterText {
public:
    LetterText(PageFlow &flow, qreal points) : m_flow(flow), m_points(points) { }

    void paragraph(const QString &text);
    /// A numbered title, never the last line of a sheet: `roomBelow` stays with it.
    void title(const QString &text, qreal roomBelow);
    /// A title as it is given: "II. KẾT QUẢ …".
    void heading(const QString &text, qreal roomBelow);
    /// A numbered title and its table. A table without rows is not placed: say instead what there is not.
    void table(const QString &title, const TableBlock &table);
    /// "3. text", numbered like a title, for a section that is one paragraph.
    QString numbered(const QString &text);

private:
    PageFlow &m_flow;
    const qreal m_points;
    int m_section = 0;
};

} // namespace tb
