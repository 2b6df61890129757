// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace tb {

/// Text stays text whatever it looks like; a number is one to count with.
using SheetCell = std::variant<QString, int>;

/// A table for spreadsheets. `title` names it and says what it is about.
struct Sheet {
    QString name; ///< of the tab: short
    QString title;
    QStringList head;
    std::vector<std::vector<SheetCell>> rows;

    friend bool operator==(const Sheet &, const Sheet &) = default;
};

} // namespace tb
