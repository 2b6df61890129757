// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tb {

/// Statements for many values at once. Their number of places comes in few sizes, so that few texts are ever prepared.
namespace manyrows {

/// "?,?,?"
QString marks(int places);
/// "(?,?),(?,?)"
QString rowsOfMarks(int rows, int columns);
/// How many of the rows that are left the next statement writes.
size_t nextPortion(size_t left);

/// How many values one list of a question holds at most.
constexpr size_t kMostAsked = 64;
/// Places that such a list has for so many values; what is left over is bound to NULL, which equals nothing.
int placesFor(size_t values);

} // namespace manyrows

} // namespace tb
