// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QCoreApplication>
#include <QString>

namespace tb {

/// What an officer reads where something did not go as it should, in the language of the screen.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(tb::ErrorText)

public:
    static QString what(ErrorCode code); ///< what happened
    static QString meaning(ErrorCode code); ///< what it means for the officer
    static QString advice(ErrorCode code); ///< what to do
    static QString rest(ErrorCode code); ///< meaning and advice, with the code for whoever is asked for help
    static QString full(ErrorCode code); ///< all of it
    static QString full(const Error &error); ///< all of it, with the number that the detail tells

    /// Why the server refused or holds an entry.
    static QString reason(const QString &code);
    /// What the server noted about an entry, "late": for the middle of a line.
    static QString flag(const QString &code);
};

} // namespace tb
