// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tb {

/// A piece of C++ between braces, found by counting them.
struct Block {
    enum Kind { Function, Class, Other };
    Kind kind = Other;
    QString head; ///< what stands before the brace
    qsizetype begin = 0; ///< offset of '{'
    qsizetype end = 0; ///< offset of '}'
    int bodyLines = 0; ///< lines between the braces; 1 where all stands in one line
};

/// Functions and classes of a file, outermost first; lambdas and what else stands inside a function belong to it.
QList<Block> blocksOf(const QString &cpp);

/// Names of the public member functions, without constructors, destructors, operators and signals; overloads once.
QStringList publicFunctions(const QString &cpp, const Block &ofClass);

} // namespace tb
