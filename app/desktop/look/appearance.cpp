// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/appearance.h"

#include "look/stylesheet.h"
#include "look/trucbanstyle.h"

#include <QApplication>
#include <QVariant>

namespace tb {

namespace {

constexpr auto kDark = "trucbanDark";
constexpr auto kZoom = "trucbanZoom";
constexpr qreal kBodyPx = 14;

QFont fontOfSize(qreal px)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(qRound(px));
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

void setDisabled(QPalette &palette, const Theme &theme)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.text3);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.surfaceAlt);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.neutralSoft);
}

} // namespace

void applyAppearance(QApplication &app, const Appearance &appearance)
{
    const Theme &theme = appearance.dark ? darkTheme() : lightTheme();
    const qreal zoom = qBound(0.9, appearance.zoom, 2.0);
    app.setProperty(kDark, appearance.dark);
    app.setProperty(kZoom, zoom);
    if (app.property("trucbanStyled").isNull()) {
        QApplication::setStyle(new TrucBanStyle);
        app.setProperty("trucbanStyled", true);
    }
    QApplication::setFont(fontOfSize(kBodyPx * zoom));
    QApplication::setPalette(paletteFor(theme));
    app.setStyleSheet(styleSheetFor(theme, zoom));
}

const Theme &themeOf(const QWidget *)
{
    return qApp->property(kDark).toBool() ? darkTheme() : lightTheme();
}

qreal zoomOf(const QWidget *)
{
    const QVariant zoom = qApp->property(kZoom);
    return zoom.isNull() ? 1 : zoom.toReal();
}

int scaled(const QWidget *widget, qreal px)
{
    return qRound(px * zoomOf(widget));
}

QFont uiFont(const QWidget *widget, qreal px, bool bold)
{
    QFont font = fontOfSize(px * zoomOf(widget));
    font.setBold(bold);
    return font;
}

QPalette paletteFor(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.surfaceAlt);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.text3);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.onAccent);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accentText);
    palette.setColor(QPalette::LinkVisited, theme.violetText);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.surfaceAlt);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Dark, theme.borderStrong);
    palette.setColor(QPalette::Shadow, theme.borderStrong);
    setDisabled(palette, theme);
    return palette;
}

} // namespace tb
