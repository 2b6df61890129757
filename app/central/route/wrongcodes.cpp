// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/wrongcodes.h"

namespace tb {

Result<std::optional<Moment>> WrongCodes::barredUntil(const QByteArray &peer, Moment now)
{
    const Result<std::optional<Moment>> tenth = m_trials.nthLatestCode(peer, kMost, now - kWindow);
    if (!tenth.ok() || !tenth.value())
        return tenth;
    return std::optional(*tenth.value() + kWindow);
}

} // namespace tb
