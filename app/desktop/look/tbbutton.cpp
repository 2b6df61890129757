// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/tbbutton.h"

#include "look/appearance.h"
#include "look/buttonface.h"
#include "look/icon.h"
#include "look/keycap.h"
#include "look/plainlabel.h"

#include <QEvent>
#include <QMetaEnum>
#include <QPainter>

namespace tb {

namespace {

constexpr int kIcon = 18;
constexpr int kGap = 8;
constexpr int kOutcomeHeight = 48;

template <class T> QString nameOf(T value)
{
    return QString::fromLatin1(QMetaEnum::fromType<T>().valueToKey(static_cast<int>(value))).toLower();
}

/// The enumerator of that name in lower case, else `otherwise`.
template <class T> T named(const QString &name, T otherwise)
{
    const QMetaEnum names = QMetaEnum::fromType<T>();
    for (int i = 0; i < names.keyCount(); ++i) {
        if (name.compare(QLatin1String(names.key(i)), Qt::CaseInsensitive) == 0)
            return static_cast<T>(names.value(i));
    }
    return otherwise;
}

} // namespace

TbButton::TbButton(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

TbButton::TbButton(Kind kind, const QString &text, const QString &iconName, const QString &keyText, QWidget *parent)
    : TbButton(parent)
{
    m_iconName = iconName;
    m_keyText = keyText;
    setText(text);
    setKind(kind);
}

void TbButton::setKind(Kind kind)
{
    m_kind = kind;
    if (kind == Kind::Outcome) {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    relayout();
}

void TbButton::setSize(Size size)
{
    m_size = size;
    relayout();
}

void TbButton::setIconName(const QString &name)
{
    m_iconName = name;
    relayout();
}

void TbButton::setKeyText(const QString &key)
{
    m_keyText = key;
    relayout();
}

void TbButton::setIconOnly(bool on)
{
    m_iconOnly = on;
    if (on) {
        QString words = text();
        words.remove(QLatin1Char('&'));
        setAccessibleName(words);
        setToolTip(plainToolTip(m_keyText.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, m_keyText)));
    }
    relayout();
}

QString TbButton::kindName() const
{
    return nameOf(m_kind);
}

void TbButton::setKindName(const QString &name)
{
    setKind(named(name, Kind::Secondary));
}

QString TbButton::sizeName() const
{
    return nameOf(m_size);
}

void TbButton::setSizeName(const QString &name)
{
    setSize(named(name, Size::Regular));
}

QFont TbButton::labelFont() const
{
    return uiFont(this, m_size == Size::Compact || m_kind == Kind::Outcome ? 13 : 14, true);
}

/// Icon, words and cap side by side, without padding.
int TbButton::rowWidth() const
{
    const int icon = m_iconName.isEmpty() ? 0 : scaled(this, kIcon);
    if (m_iconOnly)
        return icon;
    const int words = QFontMetrics(labelFont()).size(Qt::TextShowMnemonic | Qt::TextSingleLine, text()).width();
    const bool capBeside = !m_keyText.isEmpty() && m_kind != Kind::Outcome;
    const int gap = scaled(this, m_kind == Kind::Outcome ? kGap - 3 : kGap);
    return words + (icon ? icon + gap : 0) + (capBeside ? KeyCap::sizeFor(this, m_keyText).width() + gap : 0);
}

QSize TbButton::sizeHint() const
{
    const bool narrow = m_size == Size::Compact || m_kind == Kind::Ghost || m_kind == Kind::Outcome;
    const int heights[] = {28, 34, 42};
    const int height = scaled(this, m_kind == Kind::Outcome ? kOutcomeHeight : heights[static_cast<int>(m_size)]);
    if (m_iconOnly)
        return {height, height};
    const int below = m_kind == Kind::Outcome ? QFontMetrics(uiFont(this, 11, true)).horizontalAdvance(m_keyText) : 0;
    return {qMax(rowWidth(), below) + 2 * scaled(this, narrow ? 10 : 14), height};
}

// The icon of an outcome gives way before its words do.
QSize TbButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const bool gives = m_kind == Kind::Outcome && !m_iconName.isEmpty();
    return gives ? whole - QSize(scaled(this, kIcon + kGap - 3), 0) : whole;
}

bool TbButton::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QPushButton::event(event);
}

void TbButton::relayout()
{
    updateGeometry();
    update();
}

/// With focus the body shrinks to leave a ring and a gap, so that the words stay where they are.
void TbButton::paintBody(QPainter &painter, const ButtonFace &face) const
{
    const qreal radius = scaled(this, 6);
    QRectF body = rect();
    if (hasFocus()) {
        painter.setPen(QPen(themeOf(this).accent, 2));
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), radius + 1, radius + 1);
        body.adjust(4, 4, -4, -4);
    }
    const qreal inset = face.edgeWidth / 2;
    painter.setPen(face.edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(face.edge, face.edgeWidth));
    painter.setBrush(face.ground);
    painter.drawRoundedRect(body.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void TbButton::paintRow(QPainter &painter, const QRect &line, const ButtonFace &face) const
{
    const int gap = scaled(this, m_kind == Kind::Outcome ? kGap - 3 : kGap);
    const int icon = m_iconName.isEmpty() ? 0 : scaled(this, kIcon);
    const bool bare = m_kind == Kind::Outcome && rowWidth() > line.width();
    const int taken = rowWidth() - (bare ? icon + gap : 0);
    int left = line.left() + (line.width() - taken) / 2;
    const QRect iconArea(left, line.top(), icon, line.height());
    if (!bare)
        paintIcon(painter, iconArea, m_iconName, face.ink);
    if (m_iconOnly)
        return;
    left += icon && !bare ? icon + gap : 0;
    painter.setFont(labelFont());
    painter.setPen(face.ink);
    const int flags = Qt::TextShowMnemonic | Qt::TextSingleLine;
    const int words = QFontMetrics(labelFont()).size(flags, text()).width();
    painter.drawText(QRect(left, line.top(), words + 1, line.height()), flags | Qt::AlignVCenter | Qt::AlignLeft,
                     text());
    if (m_kind == Kind::Outcome)
        return;
    const QRect cap(left + words + gap, line.top(), KeyCap::sizeFor(this, m_keyText).width(), line.height());
    KeyCap::paint(painter, cap, m_keyText, face.capInk, face.capEdge, face.capGround, this);
}

void TbButton::paintEvent(QPaintEvent *)
{
    const ButtonFace face = faceOf(m_kind, {isEnabled(), underMouse() || isDown(), isChecked()}, themeOf(this));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBody(painter, face);
    QRect line = rect();
    if (m_kind == Kind::Outcome && !m_keyText.isEmpty()) {
        line.setBottom(rect().center().y() + scaled(this, 5));
        painter.setFont(uiFont(this, 11, true));
        painter.setPen(isChecked() ? face.ink : themeOf(this).text2);
        const QRect below(0, line.bottom() - scaled(this, 3), width(), scaled(this, 16));
        painter.drawText(below, Qt::AlignCenter | Qt::TextSingleLine, m_keyText);
    }
    paintRow(painter, line, face);
}

} // namespace tb
