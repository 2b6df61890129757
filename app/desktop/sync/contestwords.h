// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/contestdesk.h"

#include <QCoreApplication>

namespace tb {

/// What is said about fields that two people changed.
class ContestWords {
    Q_DECLARE_TR_FUNCTIONS(tb::ContestWords)

public:
    static QString mine();
    static QString theirs();
    static QString earlier();
    static QString later();
    static QString keep(const QString &title);
    static QString takeThis();
    static QString asProposed();
    /// For who hears it: field, whose version, value.
    static QString choice(const QString &field, const QString &title, const QString &value);
    static QString afterwards();
    static QString merged(const QString &value, FieldContest::Merge merge);
    static QString acceptMerged();
    static QString acceptChosen();
};

} // namespace tb
