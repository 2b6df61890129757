// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace tb {

/// The words for the codes that the journal carries.
class CodeWords {
    Q_DECLARE_TR_FUNCTIONS(tb::CodeWords)

public:
    /// A code this version does not know comes back as it is.
    static QString text(const QString &code);
    /// An outcome in one or two short words, for a button.
    static QString brief(const QString &outcome);
    /// "kind.question" … and "cat.admin" …, as they are offered.
    static QStringList kinds();
    static QStringList callers();
    static QStringList fields();
    /// What the officer can do about a call on the line: not "missed".
    static QStringList outcomes();
};

} // namespace tb
