// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duty/doorwatch.h"
#include "look/status.h"
#include "sync/syncitem.h"
#include "sync/syncstatus.h"

#include <QCoreApplication>

namespace tb {

/// The sentences of the page about the server. Pure: the same facts give the same words.
class SyncWords {
    Q_DECLARE_TR_FUNCTIONS(tb::SyncWords)

public:
    /// How it stands, in one sentence, with its icon and how urgent it is.
    struct Sentence {
        QString text;
        QString icon;
        Status status = Status::Neutral;
    };
    static Sentence state(const SyncStatus &status, int waiting);
    static QString contact(const SyncStatus &status, const std::optional<Moment> &oldestWaiting, Moment now);

    /// "Call", "Answer to the caller": what an entry is.
    static QString kindName(const QString &kind);
    static QString memberName(const QString &member);
    static QString section(SyncItem::Kind kind, int count);
    static QString title(const SyncItem &item);
    static QString underline(const SyncItem &item, Moment now);
    static QString explanation(const SyncItem &item);

    /// What people wrote in an entry, readable and plain: a line for each member.
    static QString content(const Entry &entry);
    /// What was typed wrong at a door, and what to do about it.
    static QString door(const FailedSignIn &failed);
    static QString version(const StampedEntry &stamped, const QString &who);
};

} // namespace tb
