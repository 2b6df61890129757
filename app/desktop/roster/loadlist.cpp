// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/loadlist.h"

#include "look/accessiblerole.h"
#include "look/appearance.h"
#include "look/avatar.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace tb {

namespace {

constexpr int kRow = 30;
constexpr int kBar = 34;
constexpr int kFar = 2; // more shifts than this above the mean are marked

} // namespace

LoadList::LoadList(QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LoadList::show(const RosterSheet &sheet)
{
    m_bars.clear();
    m_most = 0;
    QStringList spoken;
    for (const OfficerId &officer : sheet.ground(true).officers) {
        Bar bar{sheet.nameOf(officer), 0, sheet.away.contains(officer)};
        for (const Shift &shift : sheet.shifts)
            bar.shifts += shift.officer == officer ? 1 : 0;
        m_most = std::max(m_most, bar.shifts);
        spoken.append(tr("%1: %2", "officer, shifts").arg(bar.name).arg(bar.shifts));
        m_bars.push_back(bar);
    }
    setAccessibleName(tr("Shifts of each officer"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize LoadList::sizeHint() const
{
    return {scaled(this, 200), scaled(this, kRow) * static_cast<int>(m_bars.size())};
}

void LoadList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void LoadList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    int sum = 0;
    for (const Bar &bar : m_bars)
        sum += bar.shifts;
    const int mean = m_bars.empty() ? 0 : sum / static_cast<int>(m_bars.size());
    const int row = scaled(this, kRow);
    const int side = scaled(this, 22);
    const int bar = scaled(this, kBar);
    int top = 0;
    for (const Bar &each : m_bars) {
        Avatar::paint(painter, QRect(0, top + (row - side) / 2, side, side), each.name,
                      each.away ? Presence::Away : Presence::Unknown, theme.surface, this);
        const QRect words(side + scaled(this, 8), top, width() - side - bar - scaled(this, 46), row);
        painter.setFont(uiFont(this, 13));
        painter.setPen(theme.text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(each.name, Qt::ElideRight, words.width()));
        const QRectF ground(width() - bar - scaled(this, 28), top + row / 2.0 - 3, bar, 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.neutralSoft);
        painter.drawRoundedRect(ground, 3, 3);
        painter.setBrush(each.shifts > mean + kFar ? theme.warn : theme.accent);
        if (m_most > 0)
            painter.drawRoundedRect(QRectF(ground.topLeft(), QSizeF(bar * each.shifts / qreal(m_most), 6)), 3, 3);
        painter.setFont(uiFont(this, 13, true));
        painter.setPen(theme.text);
        painter.drawText(QRect(width() - scaled(this, 24), top, scaled(this, 24), row),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(each.shifts));
        top += row;
    }
}

} // namespace tb
