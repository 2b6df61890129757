// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace tb {

/// What the command line says.
struct WiringOptions {
    QString data; ///< the folder of this desk
    QString enrolFrom; ///< a JSON file that enrols and signs in; empty: the officer does it
    int codeIndex = 0; ///< which of the file's codes
    QString language; ///< "vi", "en"; empty: as in the settings
    QString tour; ///< folder for the pictures of the tour; empty: no tour
    bool version = false;
    bool help = false;
    QString helpText;

    /// BadArguments with what is wrong, in words.
    static Result<WiringOptions> read(const QStringList &arguments);
    friend bool operator==(const WiringOptions &, const WiringOptions &) = default;
};

} // namespace tb
