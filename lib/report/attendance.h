// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"
#include "base/moment.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace tb {

/// How long a line was to be attended, as far as that time is over, and how long nobody was there.
struct LineAttendance {
    QString name; ///< as printed
    minutes open{0};
    minutes unattended{0};

    friend bool operator==(const LineAttendance &, const LineAttendance &) = default;
};

/// How long callers waited until somebody took the call: up to ten, twenty and thirty seconds, and longer. Only of the
/// calls whose ring somebody measured.
struct RingBands {
    static constexpr std::array<seconds, 3> kUpTo{seconds(10), seconds(20), seconds(30)};

    std::array<int, 4> calls{};

    TB_API void add(seconds rang);
    TB_API int total() const;
    friend bool operator==(const RingBands &, const RingBands &) = default;
};

/// The sentence of a paper; empty where no ring was measured.
TB_API QString ringBandWords(const RingBands &bands);
/// "Không có người trực: …" of the lines that stood empty; that there was none where there was time to be there; empty
/// where nothing of the time is over.
TB_API QString unattendedWords(const std::vector<LineAttendance> &lines);

} // namespace tb
