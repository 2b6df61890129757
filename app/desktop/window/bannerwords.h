// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/chip.h"
#include "window/bannerfacts.h"

#include <QCoreApplication>

namespace tb {

/// The banner's sentences. Pure: the same facts give the same words.
class BannerWords {
    Q_DECLARE_TR_FUNCTIONS(tb::BannerWords)

public:
    /// Empty text for an overseer, who has no duty to show.
    static ChipContent chip(const BannerFacts &facts);
    static QString title(const BannerFacts &facts);
    static QString subtitle(const BannerFacts &facts);
    /// How much of the shift has gone, 0 to 1.
    static double progress(const BannerFacts &facts);

private:
    static QString beforeShift(const BannerFacts &facts);
    static QString onShift(const BannerFacts &facts);
    static QString noShift(const BannerFacts &facts);
    static QString away(const BannerFacts &facts);
    static QString covering(const BannerFacts &facts);
    static QString uncovered(const BannerFacts &facts);
};

} // namespace tb
