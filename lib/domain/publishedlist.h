// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "domain/line.h"

#include <vector>

namespace tb {

/// One number of a list that citizens read.
struct PublishedNumber {
    QString typed; ///< as it stands there
    PhoneNumber number;
    QString name; ///< whose it is, as the list says; may be empty
    QString source; ///< where it is published, where the list says so

    /// Can be read in one way only. An old prefix that was renumbered is; an old landline that might be a mobile is
    /// not.
    TB_API bool isSure() const;
    friend bool operator==(const PublishedNumber &, const PublishedNumber &) = default;
};

/// Reads a table (commas, semicolons or tabs, with or without a head line) or text pasted from a web page, which may
/// hold several numbers in a line. `areaCode` is the unit's. What has no number is passed over.
TB_API std::vector<PublishedNumber> readPublishedList(const QString &text, const QString &areaCode);

enum class ListChange : int {
    New = 1, ///< published, not registered
    Unsure = 2, ///< published, but nobody can say which number is meant
    Renamed = 3, ///< registered under another name
    Missing = 4, ///< registered, not published
    Same = 5,
};

/// One number on either side.
struct ListDifference {
    ListChange change = ListChange::Same;
    PublishedNumber published; ///< without number where nothing is published
    Line line; ///< without id where nothing is registered

    friend bool operator==(const ListDifference &, const ListDifference &) = default;
};

/// What a list and the register say differently, in the order of the list; what is missing there comes last. Retired
/// lines count as not registered, and a number that stands twice in the list is compared once.
TB_API std::vector<ListDifference> compareList(const std::vector<PublishedNumber> &published,
                                               const std::vector<Line> &lines);

} // namespace tb
