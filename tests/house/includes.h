// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetree.h"

#include <QList>

namespace tb {

/// One #include line.
struct Include {
    QString name;
    bool ours = false; ///< in quotes
    qsizetype offset = 0;
};

QList<Include> includesOf(const QString &text);

/// The file that `from` gets when it includes this in quotes, empty where the tree has none.
/// "report/figures.h" may stand in lib/report or in app/desktop/report: the nearer one counts, as for the compiler.
QString resolve(const SourceTree &tree, const QString &from, const QString &include);

} // namespace tb
