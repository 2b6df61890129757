// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vitext.h"

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <vector>

namespace tb {

/// What a caller left behind, in every form in which a program might have written it: as typed, folded for the search,
/// as UTF-8 and as UTF-16.
inline std::vector<QByteArray> formsOf(const QStringList &words)
{
    std::vector<QByteArray> forms;
    for (const QString &word : words) {
        for (const QString &text : {word, fold(word)}) {
            forms.push_back(text.toUtf8());
            forms.emplace_back(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        }
    }
    return forms;
}

/// The files under the folder whose bytes hold one of the words, each with the word. `skip`: names that end so.
inline QStringList filesWith(const QString &folder, const QStringList &words, const QStringList &skip = {})
{
    const std::vector<QByteArray> forms = formsOf(words);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const bool skipped = std::any_of(skip.begin(), skip.end(),
                                         [&file](const QString &end) { return file.fileName().endsWith(end); });
        if (skipped || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &form : forms) {
            if (bytes.contains(form))
                found << QStringLiteral("%1: %2").arg(file.fileName(), QString::fromUtf8(form));
        }
    }
    return found;
}

} // namespace tb
