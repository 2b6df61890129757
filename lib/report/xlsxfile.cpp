// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheetfile.h"

#include <QFile>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>

namespace tb {

namespace {

constexpr int kHeadRow = 2;
constexpr int kWidest = 60;
constexpr int kNarrowest = 8;
constexpr qsizetype kMostLetters = 32'000; ///< Excel holds 32,767 in a cell

/// Excel allows 31 letters in the name of a tab, and none of these.
QByteArray tabName(QString name)
{
    for (const QChar forbidden : {u'[', u']', u':', u'*', u'?', u'/', u'\\', u'\''})
        name.replace(forbidden, u' ');
    return name.left(31).toUtf8();
}

qsizetype lettersIn(const SheetCell &cell)
{
    const QString *text = std::get_if<QString>(&cell);
    return text ? text->size() : 6;
}

class Tab {
public:
    Tab(lxw_workbook *book, const Sheet &sheet) : m_sheet(sheet)
    {
        m_tab = workbook_add_worksheet(book, tabName(sheet.name).constData());
        m_strong = workbook_add_format(book);
        format_set_bold(m_strong);
        format_set_text_wrap(m_strong);
        m_text = workbook_add_format(book);
        format_set_num_format(m_text, "@");
        format_set_text_wrap(m_text);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
    }

    bool write()
    {
        if (!m_tab)
            return false;
        bool good = put(0, 0, m_sheet.title, m_strong);
        std::vector<qsizetype> widths;
        for (const QString &head : m_sheet.head) {
            good = good && put(kHeadRow, static_cast<int>(widths.size()), head, m_strong);
            widths.push_back(head.size());
        }
        int row = kHeadRow;
        for (const auto &cells : m_sheet.rows) {
            ++row;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                good = good && put(row, static_cast<int>(i), cells[i], m_text);
                if (i < widths.size())
                    widths[i] = std::max(widths[i], lettersIn(cells[i]));
            }
        }
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            const auto wide = static_cast<double>(std::clamp<qsizetype>(widths[i] + 2, kNarrowest, kWidest));
            worksheet_set_column(m_tab, column, column, wide, nullptr);
        }
        worksheet_freeze_panes(m_tab, kHeadRow + 1, 0);
        worksheet_set_paper(m_tab, 9); // A4
        worksheet_set_landscape(m_tab);
        return good;
    }

private:
    bool put(int row, int column, const SheetCell &cell, lxw_format *format)
    {
        const auto at = static_cast<lxw_row_t>(row);
        const auto across = static_cast<lxw_col_t>(column);
        if (const int *number = std::get_if<int>(&cell))
            return worksheet_write_number(m_tab, at, across, *number, nullptr) == LXW_NO_ERROR;
        const QByteArray text = std::get<QString>(cell).left(kMostLetters).toUtf8();
        return worksheet_write_string(m_tab, at, across, text.constData(), format) == LXW_NO_ERROR;
    }

    const Sheet &m_sheet;
    lxw_worksheet *m_tab = nullptr;
    lxw_format *m_strong = nullptr;
    lxw_format *m_text = nullptr;
};

Error cannotWrite(const QString &path)
{
    return Error{ErrorCode::BadFile, path.section(QLatin1Char('/'), -1)};
}

} // namespace

Done writeXlsx(const std::vector<Sheet> &sheets, const QString &path)
{
    // Beside the target, so that a file of that name is either the old one or the whole new one.
    QTemporaryFile beside(path + QStringLiteral(".XXXXXX"));
    if (!beside.open())
        return cannotWrite(path);
    lxw_workbook *book = workbook_new(QFile::encodeName(beside.fileName()).constData());
    if (!book)
        return cannotWrite(path);
    bool good = true;
    for (const Sheet &sheet : sheets)
        good = Tab(book, sheet).write() && good;
    if (workbook_close(book) != LXW_NO_ERROR || !good)
        return cannotWrite(path);
    if (QFile::exists(path) && !QFile::remove(path))
        return cannotWrite(path);
    if (!beside.rename(path))
        return cannotWrite(path);
    beside.setAutoRemove(false);
    return {};
}

} // namespace tb
