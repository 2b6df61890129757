// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/chartview.h"

#include "look/accessiblerole.h"
#include "look/appearance.h"
#include "look/plainlabel.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace tb {

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleRole(this, QAccessible::Chart);
}

void ChartView::setPoints(std::vector<ChartPoint> points)
{
    m_points = std::move(points);
    m_current = m_current < count() ? m_current : -1;
    updateGeometry();
    update();
}

void ChartView::setSummary(const QString &sentence)
{
    m_summary = sentence;
    setAccessibleDescription(sentence);
}

void ChartView::goTo(int index)
{
    if (count() == 0)
        return;
    m_current = qBound(0, index, count() - 1);
    setAccessibleDescription(point(m_current).spoken);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Right || key == Qt::Key_Down)
        goTo(m_current + 1);
    else if (key == Qt::Key_Left || key == Qt::Key_Up)
        goTo(m_current - 1);
    else if (key == Qt::Key_Home)
        goTo(0);
    else if (key == Qt::Key_End)
        goTo(count() - 1);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && m_current >= 0)
        emit pointChosen(m_current);
    else if (key == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        emit tableAsked();
    else
        QWidget::keyPressEvent(event);
}

int ChartView::pointAt(const QPoint &position) const
{
    for (int i = 0; i < count(); ++i) {
        if (areaOf(i).contains(position))
            return i;
    }
    return -1;
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int index = pointAt(event->pos());
    if (event->button() != Qt::LeftButton || index < 0)
        return QWidget::mousePressEvent(event);
    goTo(index);
    emit pointChosen(index);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setAccessibleDescription(m_summary);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = pointAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : plainToolTip(point(index).spoken), this);
        return true;
    }
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QWidget::event(event);
}

void ChartView::paintHatched(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = themeOf(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.dangerSoft);
    painter.drawRect(area);
    painter.setBrush(QBrush(theme.danger, Qt::BDiagPattern));
    painter.setPen(QPen(theme.danger, 1));
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(Qt::NoPen);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeOf(this).accent, 2));
    const QRect around = m_current >= 0 ? areaOf(m_current) : rect();
    painter.drawRoundedRect(QRectF(around).adjusted(1, 1, -1, -1), 4, 4);
}

// 1, 2 or 5 times a power of ten, so that there are no more than five rules.
std::vector<int> ChartView::ticksUpTo(int highest)
{
    int step = 1;
    for (int round = 0; highest / step > 4; ++round)
        step = round % 3 == 1 ? step / 2 * 5 : step * 2;
    std::vector<int> ticks;
    for (int tick = 0; tick <= highest; tick += step)
        ticks.push_back(tick);
    return ticks;
}

} // namespace tb
