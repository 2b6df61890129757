// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"

#include <map>
#include <optional>
#include <utility>

namespace tb {

/// Wrong passwords make one wait, longer each time, but never lock anybody out: after five failures 1, 2, 4 … 300
/// seconds. Counts per unit and login, whether or not there is such an officer.
class SignInDelays {
public:
    static constexpr int kFree = 5;
    static constexpr seconds kLongest{300};

    struct Who {
        UnitId unit;
        QString login;

        friend bool operator<(const Who &a, const Who &b)
        {
            return a.unit == b.unit ? a.login < b.login : a.unit < b.unit;
        }
    };

    /// How long to wait still; nothing where one may try now.
    std::optional<seconds> wait(const Who &who, Moment now) const;
    void noteFailure(const Who &who, Moment now);
    void noteSuccess(const Who &who) { m_failures.erase(who); }

private:
    struct Failures {
        int count = 0;
        Moment last;
    };

    static seconds delay(int failures);

    std::map<Who, Failures> m_failures;
};

} // namespace tb
