// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"

#include <array>

namespace tb {

namespace {

struct Value {
    const char *name;
    Tone tone;
    QRgb light;
    QRgb dark;
};

constexpr std::array kValues{
    Value{"window", &Theme::window, 0xEDF1F6, 0x10151C},
    Value{"surface", &Theme::surface, 0xFFFFFF, 0x18202A},
    Value{"surfaceAlt", &Theme::surfaceAlt, 0xF6F8FB, 0x1E2733},
    Value{"sunken", &Theme::sunken, 0xE6EBF2, 0x0C1117},
    Value{"border", &Theme::border, 0xD8DFE8, 0x2D3847},
    Value{"borderStrong", &Theme::borderStrong, 0x7C8A9E, 0x6C7C92},
    Value{"text", &Theme::text, 0x16202E, 0xE9EEF5},
    Value{"text2", &Theme::text2, 0x435166, 0xB7C3D2},
    Value{"text3", &Theme::text3, 0x5C6A7E, 0x95A4B7},
    Value{"accent", &Theme::accent, 0x0B5CAD, 0x5AA7F0},
    Value{"accentHover", &Theme::accentHover, 0x084A8D, 0x7BBAF4},
    Value{"accentSoft", &Theme::accentSoft, 0xE4EFFB, 0x17344F},
    Value{"accentText", &Theme::accentText, 0x0A4E94, 0x8FC5F8},
    Value{"onAccent", &Theme::onAccent, 0xFFFFFF, 0x06182B},
    Value{"nav", &Theme::nav, 0x0F2B48, 0x0B1017},
    Value{"navActive", &Theme::navActive, 0x1F4469, 0x1B2C40},
    Value{"navText", &Theme::navText, 0xFFFFFF, 0xFFFFFF},
    Value{"navText2", &Theme::navText2, 0xC3D2E3, 0xA9B9CB},
    Value{"gold", &Theme::gold, 0xF6B93B, 0xF6B93B},
    Value{"success", &Theme::success, 0x1B7F47, 0x46C285},
    Value{"successSoft", &Theme::successSoft, 0xE1F3E8, 0x12352A},
    Value{"successText", &Theme::successText, 0x11623A, 0x7FDDAD},
    Value{"warn", &Theme::warn, 0xB45A05, 0xF0A640},
    Value{"warnSoft", &Theme::warnSoft, 0xFDF0DA, 0x3B2A10},
    Value{"warnText", &Theme::warnText, 0x874303, 0xF6C677},
    Value{"danger", &Theme::danger, 0xC42B2B, 0xFF7B76},
    Value{"dangerSoft", &Theme::dangerSoft, 0xFCE7E6, 0x451B1E},
    Value{"dangerText", &Theme::dangerText, 0xA01F1F, 0xFFA6A1},
    Value{"violet", &Theme::violet, 0x6941B8, 0xB697F2},
    Value{"violetSoft", &Theme::violetSoft, 0xEEE8FA, 0x2D2247},
    Value{"violetText", &Theme::violetText, 0x54309C, 0xD0BCF9},
    Value{"neutralSoft", &Theme::neutralSoft, 0xE8ECF2, 0x2A3442},
    Value{"neutralText", &Theme::neutralText, 0x435166, 0xB7C3D2},
    Value{"onStatus", &Theme::onStatus, 0xFFFFFF, 0x08131F},
};

Theme themeFrom(bool dark)
{
    Theme theme;
    theme.dark = dark;
    for (const Value &value : kValues)
        theme.*value.tone = QColor(dark ? value.dark : value.light);
    return theme;
}

std::array<NamedTone, kValues.size()> namesOfValues()
{
    std::array<NamedTone, kValues.size()> names{};
    for (std::size_t i = 0; i < kValues.size(); ++i)
        names[i] = {kValues[i].name, kValues[i].tone};
    return names;
}

} // namespace

const Theme &lightTheme()
{
    static const Theme theme = themeFrom(false);
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme = themeFrom(true);
    return theme;
}

std::span<const NamedTone> namedTones()
{
    static const auto names = namesOfValues();
    return names;
}

} // namespace tb
