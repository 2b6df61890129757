// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace tb {

/// Fusion with our own fields, check boxes and radio buttons, drawn from the theme in use. A field whose dynamic
/// property `err` is true gets the red edge.
class TrucBanStyle : public QProxyStyle {
    Q_OBJECT

public:
    TrucBanStyle();

    using QProxyStyle::polish;
    /// Lets widgets of our own classes have the `ground` that the style sheet gives them.
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    /// What has no room in a list ends in "…".
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

    /// The tooltip of a list shows the whole of what it cuts.
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tb
