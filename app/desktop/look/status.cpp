// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/status.h"

#include <array>

namespace tb {

namespace {

struct Tones {
    Tone soft;
    Tone text;
    Tone solid;
};

const Tones &tonesOf(Status status)
{
    static const std::array<Tones, 6> tones{{
        {&Theme::neutralSoft, &Theme::neutralText, &Theme::text3},
        {&Theme::accentSoft, &Theme::accentText, &Theme::accent},
        {&Theme::successSoft, &Theme::successText, &Theme::success},
        {&Theme::warnSoft, &Theme::warnText, &Theme::warn},
        {&Theme::dangerSoft, &Theme::dangerText, &Theme::danger},
        {&Theme::violetSoft, &Theme::violetText, &Theme::violet},
    }};
    return tones[static_cast<std::size_t>(status)];
}

} // namespace

Tone softTone(Status status)
{
    return tonesOf(status).soft;
}

Tone textTone(Status status)
{
    return tonesOf(status).text;
}

Tone solidTone(Status status)
{
    return tonesOf(status).solid;
}

} // namespace tb
