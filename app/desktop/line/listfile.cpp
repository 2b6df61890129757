// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/listfile.h"

#include "base/xlsxtext.h"

#include <QFile>

#include <algorithm>

namespace tb {

namespace {

bool isWorkbook(const QString &path, const QByteArray &bytes)
{
    return bytes.startsWith("PK") || bytes.startsWith(QByteArray::fromHex("d0cf11e0"))
        || path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".xls"), Qt::CaseInsensitive);
}

// Every row as wide as the widest and at least two: the first line shows what parts the cells. A quote would hold
// cells together.
QString tabText(std::vector<QStringList> rows)
{
    qsizetype width = 2;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    QStringList lines;
    for (QStringList &row : rows) {
        for (QString &cell : row)
            cell = cell.simplified().replace(u'"', u'”');
        row.resize(width);
        lines.append(row.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace

Result<QString> ListFile::textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::BadFile, file.errorString()};
    if (file.size() > kMostBytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("file")};
    const QByteArray bytes = file.readAll();
    if (!isWorkbook(path, bytes))
        return QString::fromUtf8(bytes);
    Result<std::vector<QStringList>> rows = readXlsx(bytes);
    return rows.ok() ? Result<QString>(tabText(rows.take())) : Result<QString>(rows.error());
}

QString ListFile::explain(const Error &error)
{
    if (error.code == ErrorCode::TooLarge)
        return tr(
            "The file is too large for a list of telephone numbers. Keep only the sheet with the list and save it "
            "again.");
    if (error.detail == QLatin1String("old-format"))
        return tr("This is a workbook of an old Excel (.xls). Open it there and save it as .xlsx or as CSV.");
    if (error.detail == QLatin1String("encrypted"))
        return tr("This workbook is locked with a password. Save it without a password and open it again.");
    if (error.detail == QLatin1String("no-workbook"))
        return tr("This file is no Excel workbook, whatever its name says. Save the list as .xlsx or as CSV.");
    if (error.detail == QLatin1String("broken"))
        return tr("This workbook is damaged. Save it anew in Excel, or ask for another copy.");
    return {};
}

} // namespace tb
