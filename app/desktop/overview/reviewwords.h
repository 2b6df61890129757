// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/reviewrows.h"

#include <QCoreApplication>

namespace tb {

/// What is to be done about a caller's treatment, in words.
class ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(tb::ReviewWords)

public:
    /// As it is asked on the telephone.
    static QString question(std::size_t index);
    static QString task(const ReviewRow &row);
    /// Empty where nothing is owed by then.
    static QString due(const ReviewRow &row, Moment now);
    /// Who is to be rung back, and about what; or what the caller said.
    static QString facts(const ReviewRow &row);
    static QString time(Moment moment);
    static QString span(const Shift &shift);
};

} // namespace tb
