// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/weeklist.h"

#include "look/accessiblerole.h"
#include "look/appearance.h"
#include "look/shiftwords.h"

#include <QPainter>

namespace tb {

namespace {

constexpr int kDays = 7;
constexpr int kRow = 58;
constexpr int kText = 56;

} // namespace

WeekList::WeekList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleRole(this, QAccessible::StaticText);
}

void WeekList::show(const std::vector<Shift> &shifts, QDate today)
{
    m_shifts = shifts;
    m_today = today;
    QStringList spoken;
    for (int day = 1; day <= kDays; ++day) {
        const QDate date = today.addDays(day - today.dayOfWeek());
        spoken.append(ShiftWords::weekday(date) + QStringLiteral(": ") + wordsOf(date).join(QStringLiteral(", ")));
    }
    setAccessibleName(tr("My week"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

QStringList WeekList::wordsOf(QDate date) const
{
    QStringList words;
    for (const Shift &shift : m_shifts) {
        if (wallDate(shift.from) == date)
            words.append(
                QStringLiteral("%1 · %2").arg(ShiftWords::name(shift.name), ShiftWords::range(shift.from, shift.to)));
    }
    return words.isEmpty() ? QStringList{tr("No shift")} : words;
}

QSize WeekList::sizeHint() const
{
    return {scaled(this, 230), scaled(this, kRow) * kDays};
}

QSize WeekList::minimumSizeHint() const
{
    return {scaled(this, 190), scaled(this, kRow - 10) * kDays};
}

void WeekList::paintEvent(QPaintEvent *)
{
    if (!m_today.isValid())
        return;
    QPainter painter(this);
    const int row = std::min(height() / kDays, scaled(this, kRow));
    for (int day = 0; day < kDays; ++day)
        paintDay(painter, QRect(0, day * row, width(), row), m_today.addDays(day + 1 - m_today.dayOfWeek()));
}

void WeekList::paintDay(QPainter &painter, const QRect &area, QDate date) const
{
    const Theme &theme = themeOf(this);
    const bool today = date == m_today;
    if (today) {
        painter.fillRect(area, theme.accentSoft);
        painter.fillRect(QRect(area.left(), area.top(), scaled(this, 3), area.height()), theme.accent);
    }
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.border);
    const int half = area.height() / 2;
    const int left = scaled(this, 14);
    painter.setPen(today ? theme.accentText : theme.text3);
    painter.setFont(uiFont(this, 12, true));
    painter.drawText(QRect(left, area.top(), kText, half), static_cast<int>(Qt::AlignLeft | Qt::AlignBottom),
                     ShiftWords::shortWeekday(date));
    painter.setPen(today ? theme.text : theme.text2);
    painter.setFont(uiFont(this, 16, today));
    painter.drawText(QRect(left, area.top() + half, kText, half), static_cast<int>(Qt::AlignLeft | Qt::AlignTop),
                     QString::number(date.day()));
    const QStringList words = wordsOf(date);
    const int line = area.height() / std::max(2, static_cast<int>(words.size()));
    int top = area.top() + (words.size() == 1 ? line / 2 : 0);
    const bool free = m_shifts.empty() || !words.constFirst().contains(u'·');
    painter.setPen(free ? theme.text3 : theme.text);
    painter.setFont(uiFont(this, 13, !free));
    for (const QString &text : words) {
        const QRect where(scaled(this, kText), top, area.width() - scaled(this, kText + 8), line);
        painter.drawText(where, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
        top += line;
    }
}

} // namespace tb
