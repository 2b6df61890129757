// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tb {

/// The files of a source tree, as text. All paths are relative to its root and use '/'.
class SourceTree {
public:
    explicit SourceTree(QString root) : m_root(std::move(root)) { }

    /// Files below the folders with one of the endings (".cpp"), sorted. Folders that do not exist hold none.
    QStringList files(const QStringList &folders, const QStringList &endings) const;
    /// C++ of the programs and of the library, without the tests.
    QStringList code() const;
    bool has(const QString &path) const;
    QString text(const QString &path) const;
    const QString &root() const { return m_root; }

private:
    QString m_root;
};

/// The same text, each line and column in its place, with comments turned into blanks.
QString withoutComments(const QString &cpp);
/// As above, and what stands between quotes is blank as well.
QString codeOnly(const QString &cpp);

/// "path:line: what", the line counted from the offset.
QString complaint(const QString &path, const QString &text, qsizetype offset, const QString &what);

} // namespace tb
