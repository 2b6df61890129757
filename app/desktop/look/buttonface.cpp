// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/buttonface.h"

namespace tb {

namespace {

QColor withAlpha(QColor colour, qreal alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

ButtonFace filled(const QColor &ground, const QColor &hover, const QColor &ink, bool hovered)
{
    return {hovered ? hover : ground, Qt::transparent, ink, ink, withAlpha(ink, 0.6), withAlpha(ink, 0.16)};
}

ButtonFace outlined(const ButtonMoment &moment, const Theme &theme)
{
    return {moment.hovered ? theme.surfaceAlt : theme.surface,
            theme.borderStrong,
            theme.text,
            theme.text2,
            theme.borderStrong,
            theme.surfaceAlt};
}

ButtonFace outcome(const ButtonMoment &moment, const Theme &theme)
{
    if (!moment.checked)
        return outlined(moment, theme);
    return {
        theme.successSoft, theme.success, theme.successText, theme.successText, Qt::transparent, Qt::transparent, 2};
}

QColor stronger(const QColor &colour, const Theme &theme)
{
    return theme.dark ? colour.lighter(112) : colour.darker(115);
}

} // namespace

ButtonFace faceOf(TbButton::Kind kind, const ButtonMoment &moment, const Theme &theme)
{
    if (!moment.enabled)
        return {kind == TbButton::Kind::Ghost ? QColor(Qt::transparent) : theme.sunken,
                Qt::transparent,
                theme.text3,
                theme.text3,
                theme.border,
                Qt::transparent};
    switch (kind) {
    case TbButton::Kind::Primary:
        return filled(theme.accent, theme.accentHover, theme.onAccent, moment.hovered);
    case TbButton::Kind::Danger:
        return filled(theme.danger, stronger(theme.danger, theme), theme.onStatus, moment.hovered);
    case TbButton::Kind::Success:
        return filled(theme.success, stronger(theme.success, theme), theme.onStatus, moment.hovered);
    case TbButton::Kind::Ghost:
        return {moment.hovered || moment.checked ? theme.accentSoft : QColor(Qt::transparent),
                Qt::transparent,
                theme.accentText,
                theme.text2,
                theme.borderStrong,
                Qt::transparent};
    case TbButton::Kind::OnDark: {
        const Theme &dark = darkTheme();
        return {moment.hovered ? dark.accentSoft : QColor(Qt::transparent),
                Qt::transparent,
                dark.accentText,
                dark.text2,
                dark.text3,
                Qt::transparent};
    }
    case TbButton::Kind::Outcome:
        return outcome(moment, theme);
    case TbButton::Kind::Secondary:
        break;
    }
    return outlined(moment, theme);
}

} // namespace tb
