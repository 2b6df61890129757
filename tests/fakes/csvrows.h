// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>

#include <vector>

namespace tb {

inline QStringList csvFields(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (const QChar unit : line) {
        if (unit == u'"')
            quoted = !quoted;
        else if (unit == u',' && !quoted)
            fields.append(QString());
        else
            fields.last().append(unit);
    }
    return fields;
}

/// The rows below the header of a file in tests/data; fields may be quoted, never over several lines.
inline std::vector<QStringList> csvRows(const QString &fileName)
{
    QFile file(QStringLiteral(TRUCBAN_SOURCE_DIR "/tests/data/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1))
        rows.push_back(csvFields(line));
    return rows;
}

} // namespace tb
