// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/composerscroll.h"

#include "call/fieldinsight.h"
#include "look/appearance.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace tb {

namespace {
constexpr int kLeast = 150; ///< a field with its name, and the one below
}

ComposerScroll::ComposerScroll(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize ComposerScroll::sizeHint() const
{
    return widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
}

QSize ComposerScroll::minimumSizeHint() const
{
    if (!widget())
        return QScrollArea::minimumSizeHint();
    const QSize least = widget()->minimumSizeHint();
    return {least.width(), std::min(least.height(), scaled(this, kLeast))};
}

// Another composer, or other letters: another height.
bool ComposerScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void ComposerScroll::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (widget() && !std::exchange(m_follows, true))
        new FieldInSight(this);
}

} // namespace tb
