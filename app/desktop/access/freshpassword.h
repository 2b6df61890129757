// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tb {

class MessageBar;

/// What somebody typed twice to be their password from now on.
class FreshPassword {
    Q_DECLARE_TR_FUNCTIONS(tb::FreshPassword)

public:
    QString typed;
    QString again;
    QString old = {}; ///< which it must not be; empty where the server alone knows

    /// Whether it may go to the server; the bar says what has to be done where it may not, and hides where it may.
    bool isFit(MessageBar &bar) const;
};

} // namespace tb
