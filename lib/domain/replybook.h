// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "domain/call.h"
#include "domain/phrase.h"

#include <QStringList>

#include <vector>

namespace tb {

/// What a reply can say about its matter; empty where it is not known.
struct ReplyFacts {
    QString name; ///< of the caller
    QString reference;
    QString calledAt;
    QString unit;
    QString due;
    QString handler; ///< who has the matter
};

/// The replies of a unit, chosen for one call and filled in for it.
class TB_API ReplyBook {
public:
    /// What may stand in a reply, in the words of those who write them: "{tên}" …
    static const QStringList &fields();
    /// Those that fit the kind and the state of the call, the nearest first; each field filled in, "…" where nothing is
    /// known of it.
    static std::vector<Phrase> repliesTo(const Call &call, const std::vector<Phrase> &phrases, const ReplyFacts &facts);
};

} // namespace tb
