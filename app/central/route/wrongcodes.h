// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace tb {

/// Ten wrong enrolment codes from one address within an hour are enough: a code of 60 bits cannot be guessed so.
class WrongCodes {
public:
    static constexpr int kMost = 10;
    static constexpr std::chrono::hours kWindow{1};

    /// Until when the address has to wait; nothing where it may try.
    std::optional<Moment> barredUntil(const QByteArray &peer, Moment now);
    void note(const QByteArray &peer, Moment now);

private:
    void forgetOld(Moment now);

    std::map<QByteArray, std::vector<Moment>> m_tries;
};

} // namespace tb
