// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"

#include <QByteArray>

#include <vector>

namespace tb {

/// Whether a caller may be rung back to hear how the call went: it was answered, there is a number, and the caller did
/// not ask for confidentiality, nor to be forgotten.
TB_API bool canBeReviewed(const Call &call);

/// The calls to be rung back for: of those that canBeReviewed() and that `reviewer` did not take, `perOfficer` of each
/// officer, each as likely as any other of that officer's; by officer, then in the order of the lot. Whoever knows the
/// seed can draw the same again and show that nobody chose; whoever does not cannot foresee them.
TB_API std::vector<Call> drawReviews(const QByteArray &seed, const std::vector<Call> &calls, OfficerId reviewer,
                                     int perOfficer);

} // namespace tb
