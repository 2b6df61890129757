// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>

namespace tb {

/// A published list as somebody saved it: a workbook of Excel, a table with commas, or text.
class ListFile {
    Q_DECLARE_TR_FUNCTIONS(tb::ListFile)

public:
    static constexpr qint64 kMostBytes = 4 * 1024 * 1024;

    /// The text in which numbers are looked for; the rows of a workbook with a tab between cells. Errors: BadFile,
    /// TooLarge, or what readXlsx() says.
    static Result<QString> textOf(const QString &path);
    /// What to do about such an error; empty where the code says enough.
    static QString explain(const Error &error);
};

} // namespace tb
