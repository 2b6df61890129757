// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tb::paper {

/// Paper is laid out in dots of 1/1200 inch, once, and replayed on every device: at the resolution of a screen the
/// lines would break elsewhere than on paper.
inline constexpr int kDotsPerInch = 1200;

constexpr qreal mm(qreal millimetres)
{
    return millimetres * kDotsPerInch / 25.4;
}
constexpr qreal pt(qreal points)
{
    return points * kDotsPerInch / 72.0;
}

/// A4 and margins inside the ranges of Decree 30/2020/NĐ-CP, Appendix I.
inline constexpr qreal kWidth = mm(210);
inline constexpr qreal kHeight = mm(297);
inline constexpr qreal kLeft = mm(30);
inline constexpr qreal kRight = mm(192);
inline constexpr qreal kTop = mm(20);
inline constexpr qreal kBottom = mm(277);
inline constexpr qreal kTextWidth = kRight - kLeft;

/// The margins of a sheet. The same on both ways of laying A4: 30 mm at the left, where it is bound.
struct Frame {
    qreal left = kLeft;
    qreal right = kRight;
    qreal top = kTop;
    qreal bottom = kBottom;

    constexpr qreal width() const { return right - left; }
};
inline constexpr Frame kPortrait{};
inline constexpr Frame kLandscape{mm(30), mm(282), mm(20), mm(190)};

inline constexpr qreal kThinRule = pt(0.5);
inline constexpr qreal kHeadRule = pt(0.75);

} // namespace tb::paper
