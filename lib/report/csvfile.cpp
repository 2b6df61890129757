// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheetfile.h"

#include <QSaveFile>

#include <algorithm>

namespace tb {

namespace {

using namespace Qt::StringLiterals;

bool isNumberWithNought(const QString &text)
{
    return text.size() > 1 && text.front() == u'0'
        && std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

// A spreadsheet takes "=…", "+…", "-…" and "@…" for formulas, also behind a blank or a tab and in full width, and
// "0950214768" for a number without its nought. An apostrophe or a blank that does not break keeps both what they are.
QString harmless(QString text)
{
    const QString trimmed = text.trimmed();
    if (text.startsWith(u'\t') || text.startsWith(QChar::Null))
        text.prepend(u'\'');
    else if (!trimmed.isEmpty() && u"=+-@|%＝＋－＠"_s.contains(trimmed.front()))
        text.prepend(u'\'');
    else if (isNumberWithNought(text))
        text.append(QChar::Nbsp);
    return text;
}

QString quoted(const SheetCell &cell)
{
    if (const int *number = std::get_if<int>(&cell))
        return QString::number(*number);
    QString text = harmless(std::get<QString>(cell));
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const bool needs
        = std::any_of(text.begin(), text.end(), [](QChar letter) { return u",\";\n\t"_s.contains(letter); });
    return needs ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString lineOf(const std::vector<SheetCell> &cells)
{
    QStringList parts;
    for (const SheetCell &cell : cells)
        parts << quoted(cell);
    return parts.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray csvOf(const std::vector<Sheet> &sheets)
{
    QString text(QChar(u'\ufeff'));
    for (const Sheet &sheet : sheets) {
        text += lineOf({sheet.title});
        text += lineOf({sheet.head.begin(), sheet.head.end()});
        for (const auto &row : sheet.rows)
            text += lineOf(row);
        text += u"\r\n"_s;
    }
    return text.toUtf8();
}

Done writeCsv(const std::vector<Sheet> &sheets, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = csvOf(sheets);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::BadFile, file.errorString()};
    return {};
}

} // namespace tb
