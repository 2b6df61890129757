// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/absence.h"
#include "domain/rosterpublication.h"
#include "domain/rosterseen.h"
#include "domain/shift.h"
#include "domain/swap.h"
#include "journal/stampedentry.h"

namespace tb {

/// What the entries of one absence or one swap tell. Pure and total, as foldCall().
TB_API std::optional<Absence> foldAbsence(const History &history);
/// Each step counts only where it can: the other officer answers what was asked of them, the head decides what is open,
/// whoever had part in it takes it back.
TB_API std::optional<Swap> foldSwap(const History &history);
/// From a unit's entries: every roster that was made known, in order; versions are counted for each stretch.
TB_API std::vector<RosterPublication> foldPublications(const History &history);

/// From an officer's entries: what they saw of the roster last.
TB_API std::optional<RosterSeen> foldRosterSeen(const History &history);

/// A shift that the head wrote down afterwards, from its shift.recorded entry: worked from end to end, and marked late.
TB_API Shift recordedShift(const Entry &entry);
/// Who checked in to the shift first; null: nobody.
TB_API OfficerId starterOf(const History &history);

/// The body of the entry that makes a roster known.
TB_API Json::Object publicationBody(const RosterPublication &publication);
/// The body of the entry with which an officer says to have seen these.
TB_API Json::Object rosterSeenBody(const std::vector<ShiftId> &shifts);

/// The mark in Shift::flags of what was written down afterwards.
inline constexpr QStringView kRecordedLate = u"recorded-late";

} // namespace tb
