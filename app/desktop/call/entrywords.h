// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storedentry.h"

#include <QCoreApplication>
#include <QStringList>

namespace tb {

/// The words for what stands inside the entries of a call.
class EntryWords {
    Q_DECLARE_TR_FUNCTIONS(tb::EntryWords)

public:
    /// Names of the members that an entry can set or amend.
    static QStringList fields();
    static bool isPersonal(const QString &field);
    static QString fieldTitle(const QString &field);
    static QString value(const Json &body, const QString &field);

    static QString contact(const QString &by);
    /// Empty where nobody asked.
    static QString agreement(const QString &agreed);
    static QString callBackResult(const QString &result);
    /// Why nothing is owed to a missed caller any more: see CallBackDesk::reasons().
    static QString escalation(const Json &body);
    static QString closeReason(const QString &reason);
    /// What is unusual about an entry: late, a wrong clock, not yet sent, refused.
    static QStringList marks(const StoredEntry &stored);
};

} // namespace tb
