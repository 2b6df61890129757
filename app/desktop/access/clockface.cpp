// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/clockface.h"

#include "look/appearance.h"
#include "look/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace tb {

namespace {
constexpr int kClockPx = 84;
constexpr int kDayPx = 18;
} // namespace

ClockFace::ClockFace(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ClockFace::setNow(Moment now)
{
    const bool sameMinute = wallMinute(now) == wallMinute(m_now) && wallDate(now) == wallDate(m_now);
    m_now = now;
    setAccessibleName(tr("%1, %2", "time, day").arg(wallTime(m_now).toString(QStringLiteral("HH:mm")), dayText()));
    if (!sameMinute)
        update();
}

QString ClockFace::dayText() const
{
    const QDate day = wallDate(m_now);
    const QString weekday = locale().standaloneDayName(day.dayOfWeek());
    return tr("%1, %2/%3/%4", "weekday, day, month, year")
        .arg(weekday.left(1).toUpper() + weekday.mid(1), day.toString(QStringLiteral("d")),
             day.toString(QStringLiteral("M")), day.toString(QStringLiteral("yyyy")));
}

QSize ClockFace::sizeHint() const
{
    const int height
        = QFontMetrics(uiFont(this, kClockPx)).height() + scaled(this, 8) + QFontMetrics(uiFont(this, kDayPx)).height();
    return {scaled(this, 360), height};
}

void ClockFace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont clock = uiFont(this, kClockPx);
    painter.setFont(clock);
    painter.setPen(themeOf(this).navText);
    const int height = QFontMetrics(clock).height();
    painter.drawText(QRect(0, 0, width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                     wallTime(m_now).toString(QStringLiteral("HH:mm")));
    painter.setFont(uiFont(this, kDayPx));
    painter.drawText(QRect(0, height + scaled(this, 8), width(), this->height() - height), Qt::AlignLeft | Qt::AlignTop,
                     dayText());
}

} // namespace tb
