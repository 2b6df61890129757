// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/steplist.h"

#include "look/appearance.h"
#include "look/icon.h"
#include "look/theme.h"

#include <QPainter>

namespace tb {

namespace {
constexpr int kStep = 54;
constexpr int kDisc = 30;
} // namespace

StepList::StepList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepList::setSteps(const QStringList &steps)
{
    m_steps = steps;
    setCurrent(m_current);
    updateGeometry();
}

void StepList::setCurrent(int step)
{
    m_current = step;
    if (step >= 0 && step < m_steps.size())
        setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps[step]));
    update();
}

QSize StepList::sizeHint() const
{
    return {scaled(this, 260), scaled(this, kStep) * static_cast<int>(m_steps.size())};
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const int disc = scaled(this, kDisc);
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRect row(0, scaled(this, kStep) * i, width(), scaled(this, kStep));
        paintDisc(painter, QRect(1, row.center().y() - disc / 2, disc, disc), i);
        painter.setFont(uiFont(this, 15, i == m_current));
        painter.setPen(i <= m_current ? theme.navText : theme.navText2);
        painter.drawText(row.adjusted(disc + scaled(this, 16), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_steps[i]);
    }
}

void StepList::paintDisc(QPainter &painter, const QRect &disc, int step) const
{
    const Theme &theme = themeOf(this);
    const bool done = step < m_current;
    const QColor filled = done ? darkTheme().success : theme.gold;
    painter.setPen(step > m_current ? QPen(theme.navText2, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(step > m_current ? QBrush(Qt::NoBrush) : QBrush(filled));
    painter.drawEllipse(disc);
    if (done) {
        paintIcon(painter, QRectF(disc).adjusted(6, 6, -6, -6), QStringLiteral("check"), theme.nav);
        return;
    }
    painter.setFont(uiFont(this, 13, true));
    painter.setPen(step == m_current ? theme.nav : theme.navText2);
    painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
}

} // namespace tb
