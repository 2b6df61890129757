// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/kpitile.h"

#include "look/appearance.h"
#include "look/icon.h"
#include "look/plainlabel.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tb {

namespace {

constexpr int kPadding = 16;
constexpr int kHeight = 98;
constexpr int kCourse = 72;
constexpr int kIcon = 18;

} // namespace

KpiTile::KpiTile(QString iconName, const QString &caption, QWidget *parent)
    : QAbstractButton(parent), m_iconName(std::move(iconName))
{
    setText(caption);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFace({});
}

void KpiTile::setFace(const KpiFace &face)
{
    m_face = face;
    setAccessibleName(QStringLiteral("%1: %2").arg(text(), face.number));
    setAccessibleDescription(face.note);
    setToolTip(plainToolTip(face.note));
    updateGeometry();
    update();
}

QSize KpiTile::minimumSizeHint() const
{
    const int number
        = QFontMetrics(uiFont(this, 26, true)).horizontalAdvance(m_face.number) + scaled(this, kCourse + 8);
    const int caption = QFontMetrics(uiFont(this, 13)).horizontalAdvance(text()) + scaled(this, kIcon + 6);
    return {std::max(number, caption) + scaled(this, 2 * kPadding), scaled(this, kHeight)};
}

QSize KpiTile::sizeHint() const
{
    return minimumSizeHint();
}

bool KpiTile::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

void KpiTile::paintGround(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const qreal radius = scaled(this, 10);
    painter.setBrush(underMouse() ? theme.surfaceAlt : theme.surface);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.border, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

void KpiTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const int pad = scaled(this, kPadding);
    const int icon = scaled(this, kIcon);
    const int line = scaled(this, 22);
    const QRect first(pad, scaled(this, 12), width() - 2 * pad, line);
    paintIcon(painter, QRect(first.left(), first.center().y() - icon / 2, icon, icon), m_iconName, theme.*m_face.line);
    painter.setFont(uiFont(this, 13));
    painter.setPen(theme.text2);
    painter.drawText(first.adjusted(icon + scaled(this, 6), 0, 0, 0), Qt::AlignVCenter, text());
    const QRect second(pad, first.bottom() + 1, first.width(), scaled(this, 36));
    painter.setFont(uiFont(this, 26, true));
    painter.setPen(theme.text);
    painter.drawText(second, Qt::AlignVCenter, m_face.number);
    paintCourse(painter,
                QRectF(width() - pad - scaled(this, kCourse), second.top() + scaled(this, 4), scaled(this, kCourse),
                       second.height() - scaled(this, 10)));
    painter.setFont(uiFont(this, 12));
    painter.setPen(m_face.status == Status::Neutral ? theme.text2 : theme.*textTone(m_face.status));
    const QRect third(pad, second.bottom(), first.width(), line);
    painter.drawText(third, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_face.note, Qt::ElideRight, third.width()));
}

void KpiTile::paintCourse(QPainter &painter, const QRectF &area) const
{
    const auto known = [](const std::optional<int> &value) { return value.has_value(); };
    if (std::count_if(m_face.course.begin(), m_face.course.end(), known) < 2)
        return;
    int low = 0;
    int high = 0;
    bool begun = false;
    for (const std::optional<int> &value : m_face.course) {
        low = value ? (begun ? std::min(low, *value) : *value) : low;
        high = value ? (begun ? std::max(high, *value) : *value) : high;
        begun = begun || value;
    }
    QPainterPath path;
    QPointF last;
    const qreal step = area.width() / (static_cast<qreal>(m_face.course.size()) - 1);
    bool drawn = false;
    for (std::size_t i = 0; i < m_face.course.size(); ++i) {
        if (!m_face.course[i])
            continue;
        const qreal share = high > low ? (*m_face.course[i] - low) / static_cast<qreal>(high - low) : 0.5;
        last = QPointF(area.left() + static_cast<qreal>(i) * step, area.bottom() - share * area.height());
        drawn ? path.lineTo(last) : path.moveTo(last);
        drawn = true;
    }
    const Theme &theme = themeOf(this);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.*m_face.line, scaled(this, 2)));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.*m_face.line);
    painter.drawEllipse(last, scaled(this, 3), scaled(this, 3));
}

} // namespace tb
