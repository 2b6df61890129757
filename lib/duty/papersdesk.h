// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unitpapers.h"
#include "duty/entrypen.h"

namespace tb {

/// The door for what a unit sets for its papers: everybody prints with it, the head sets it.
class TB_API PapersDesk {
public:
    explicit PapersDesk(EntryPen &pen) : m_pen(pen) { }

    Result<UnitPapers> papers(const Seat &seat);
    /// Whether set() would be permitted.
    bool maySet(const Seat &seat);
    /// Takes the place of what was set before. Empty signers are left out. DraftIncomplete "lines" where a signer has a
    /// name and no title, or more than three lines; "long" where a text is longer than a name may be. NotPermitted, or
    /// what the store says.
    Done set(const Seat &seat, const UnitPapers &papers);

    static constexpr int kMostLines = 3;

private:
    EntryPen &m_pen;
};

} // namespace tb
