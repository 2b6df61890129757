// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "journal/stampedentry.h"

#include <QStringList>

namespace tb {

/// What was decided about the personal data of a caller.
struct Erasure {
    EntryId entry;
    Moment at; ///< effective
    OfficerId by;
    QString basis; ///< code, one of erasureBases()
    QString paper; ///< number and day of the paper that asks for it
    QString where; ///< the unit that decided it, where that was another one; empty where it was ours
    /// The server numbered it: only then is anything erased. Before that it may still be refused.
    bool numbered = false;
};

/// Law 91/2025/QH15, article 14: asked for by the person, the purpose reached, the term over, a competent authority.
TB_API const QStringList &erasureBases();

/// The erasure of a call, out of its history: the first that was numbered, else the first at all.
TB_API std::optional<Erasure> erasureIn(const History &history);

/// Whose caller an entry about something else tells of: a ring that was counted, a refused entry that was passed to
/// the head, a review. Null where there is none.
TB_API CallId callSpokenOf(const Entry &entry);

/// Takes personal part and salt away. Header and body, and with them every sum, stay as they are.
TB_API void forgetPersonal(Entry &entry);

} // namespace tb
