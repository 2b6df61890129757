// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/trucbanstyle.h"

#include "look/appearance.h"
#include "look/icon.h"
#include "look/plainlabel.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolTip>

namespace tb {

namespace {

constexpr int kComboEdge = 11;
constexpr int kComboArrow = 30;

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// Ground and edge of every field: 1 px, 2 px in the accent with focus, 2 px red when wrong.
void paintField(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = widget ? widget->hasFocus() : bool(option->state & QStyle::State_HasFocus);
    const bool wrong = widget && widget->property("err").toBool();
    const qreal pen = focused || wrong ? 2 : 1;
    const QColor edge = wrong ? theme.danger : focused ? theme.accent : enabled ? theme.borderStrong : theme.border;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, pen));
    painter->setBrush(enabled ? theme.surface : theme.surfaceAlt);
    const qreal radius = scaled(widget, 6);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRectF &rect, const QWidget *widget)
{
    painter->setPen(QPen(themeOf(widget).accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), scaled(widget, 4), scaled(widget, 4));
}

void paintCheckBox(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    const bool marked = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option->state & QStyle::State_Enabled;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor fill = enabled ? theme.accent : theme.text3;
    painter->setPen(QPen(marked ? fill : theme.borderStrong, 1.5));
    painter->setBrush(marked ? fill : theme.surface);
    painter->drawRoundedRect(box, scaled(widget, 4), scaled(widget, 4));
    if (option->state & QStyle::State_On)
        paintIcon(*painter, box.adjusted(1, 1, -1, -1), QStringLiteral("check"), theme.onAccent);
    else if (marked)
        painter->fillRect(QRectF(box.left() + box.width() / 4, box.center().y() - 1, box.width() / 2, 2),
                          theme.onAccent);
    painter->restore();
}

void paintRadioButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    const bool on = option->state & QStyle::State_On;
    const QColor fill = option->state & QStyle::State_Enabled ? theme.accent : theme.text3;
    const QRectF disc = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? fill : theme.borderStrong, 1.5));
    painter->setBrush(on ? fill : theme.surface);
    painter->drawEllipse(disc);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.onAccent);
    if (on)
        painter->drawEllipse(disc.center(), disc.width() * 0.2, disc.width() * 0.2);
    painter->restore();
}

void paintArrow(QPainter *painter, const QRect &area, const QString &name, const QStyleOption *option,
                const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    const int side = scaled(widget, area.height() > area.width() ? 16 : 12);
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(area).center());
    paintIcon(*painter, square, name, option->state & QStyle::State_Enabled ? theme.text2 : theme.text3);
}

} // namespace

TrucBanStyle::TrucBanStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

void TrucBanStyle::polish(QWidget *widget)
{
    if (!widget->property("ground").isNull())
        widget->setAttribute(Qt::WA_StyledBackground);
    if (qobject_cast<QComboBox *>(widget))
        widget->installEventFilter(this);
    QProxyStyle::polish(widget);
}

bool TrucBanStyle::eventFilter(QObject *watched, QEvent *event)
{
    const auto *combo = event->type() == QEvent::ToolTip ? qobject_cast<QComboBox *>(watched) : nullptr;
    if (!combo || !combo->toolTip().isEmpty())
        return QProxyStyle::eventFilter(watched, event);
    const int room = combo->width() - scaled(combo, kComboEdge + kComboArrow);
    if (combo->fontMetrics().horizontalAdvance(combo->currentText()) > room)
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(combo->currentText()), nullptr);
    return true;
}

void TrucBanStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *combo = element == CE_ComboBoxLabel ? qstyleoption_cast<const QStyleOptionComboBox *>(option) : nullptr;
    if (!combo || combo->editable)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionComboBox shown = *combo;
    const int room = option->rect.width() - scaled(widget, kComboEdge + kComboArrow)
        - (combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4);
    shown.currentText = option->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(element, &shown, painter, widget);
}

void TrucBanStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    switch (element) {
    case PE_PanelLineEdit:
        if (frame && frame->lineWidth > 0)
            paintField(painter, option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isTextEdit(widget))
            return paintField(painter, option, widget);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(painter, option, widget);
    case PE_IndicatorRadioButton:
        return paintRadioButton(painter, option, widget);
    case PE_FrameFocusRect:
        return paintFocusRing(painter, option->rect, widget);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void TrucBanStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        paintField(painter, option, widget);
        const QRect arrow = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
        return paintArrow(painter, arrow, QStringLiteral("chevron-down"), option, widget);
    }
    if (control == CC_SpinBox) {
        paintField(painter, option, widget);
        const QRect up = proxy()->subControlRect(control, option, SC_SpinBoxUp, widget);
        const QRect down = proxy()->subControlRect(control, option, SC_SpinBoxDown, widget);
        paintArrow(painter, up, QStringLiteral("chevron-up"), option, widget);
        return paintArrow(painter, down, QStringLiteral("chevron-down"), option, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect TrucBanStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    const QRect whole = option->rect;
    const int arrow = scaled(widget, kComboArrow);
    const int padding = scaled(widget, kComboEdge);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, whole, QRect(whole.right() - arrow + 1, 0, arrow, whole.height()));
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, whole, whole.adjusted(padding, 2, -arrow, -2));
    if (control == CC_SpinBox) {
        const int half = whole.height() / 2;
        const QRect up(whole.right() - arrow + 1, 2, arrow - 2, half - 2);
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, whole, up);
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, whole, up.translated(0, half - 2));
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, whole, whole.adjusted(padding - 2, 2, -arrow, -2));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect TrucBanStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return option->rect.adjusted(scaled(widget, 10), 2, -scaled(widget, 10), -2);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize TrucBanStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const int field = scaled(widget, 34);
    if (type == CT_LineEdit && frame && frame->lineWidth > 0)
        return {size.width() + scaled(widget, 22), qMax(field, size.height() + scaled(widget, 10))};
    if (type == CT_ComboBox)
        return {size.width() + scaled(widget, 42), field};
    if (type == CT_SpinBox)
        result.setHeight(field);
    if (type == CT_CheckBox || type == CT_RadioButton)
        result.setHeight(qMax(result.height(), scaled(widget, 28)));
    return result;
}

int TrucBanStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(widget, 20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return scaled(widget, 8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return scaled(widget, 18);
    case PM_DefaultFrameWidth:
        return isTextEdit(widget) ? scaled(widget, 6) : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TrucBanStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_Widget_Animate:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace tb
