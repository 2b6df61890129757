// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tb {

/// A paper or a table on its way out of the program, as it is remembered: what it is, never what it says.
struct ExportedList {
    QString what; ///< its title, with the time it is about: "Sổ theo dõi cuộc gọi"; no name and no number of a citizen
    QString form; ///< "pdf", "print", "xlsx", "csv"
    int rows = 0; ///< rows of a table, pages of a paper

    friend bool operator==(const ExportedList &, const ExportedList &) = default;
};

} // namespace tb
