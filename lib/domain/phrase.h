// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tb {

/// A sentence that is written often, and what it says about the call it stands in.
struct Phrase {
    QString code; ///< short, as it is typed: "den"
    QString title;
    QString text; ///< "…" where something is to be filled in
    QString kind; ///< "kind.reflect"; empty where the phrase says nothing about it
    QString field;
    QString outcome;
    /// Where it is offered: empty for the note of a call, "reply" while an answer is written, "reply.forwarded",
    /// "reply.waiting" and "reply.callback" only where the matter stands so.
    QString use = {};

    friend bool operator==(const Phrase &, const Phrase &) = default;
};

} // namespace tb
