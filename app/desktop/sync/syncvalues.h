// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"

#include <QCoreApplication>
#include <QString>

namespace tb {

/// Times and values on the page about the server. Pure.
class SyncValues {
    Q_DECLARE_TR_FUNCTIONS(tb::SyncValues)

public:
    /// "09:14", or with the day where it is another one.
    static QString time(Moment at, Moment now);
    /// "14:30 today", "08:00 on 26/11".
    static QString moment(Moment at, Moment now);
    /// Who, and when.
    static QString author(const QString &who, Moment at, Moment now);
    static QString flag(bool holds);
    static QString nothing();
};

} // namespace tb
