// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/entry.h"

#include <QString>

#include <functional>
#include <vector>

namespace tb {

/// Writers that write at once, each in a thread and with a connection of its own, as processes of a server would.
namespace writers {

/// Seconds until the last is through.
double race(int count, const std::function<void(int writer)> &work);
void inBatches(const std::vector<EntryBytes> &entries, int batch,
               const std::function<void(const std::vector<EntryBytes> &)> &deed);
/// What the database at this place does at best: each writer's list into a bare table, a commit after each batch.
/// Entries a second.
double bareInserts(const QString &place, const std::vector<std::vector<EntryBytes>> &lists, int batch);

} // namespace writers

} // namespace tb
