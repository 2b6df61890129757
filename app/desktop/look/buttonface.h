// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/tbbutton.h"
#include "look/theme.h"

namespace tb {

/// The colours of one button in one moment.
struct ButtonFace {
    QColor ground;
    QColor edge;
    QColor ink;
    QColor capInk;
    QColor capEdge;
    QColor capGround;
    qreal edgeWidth = 1;
};

struct ButtonMoment {
    bool enabled = true;
    bool hovered = false; ///< or pressed
    bool checked = false;
};

ButtonFace faceOf(TbButton::Kind kind, const ButtonMoment &moment, const Theme &theme);

} // namespace tb
