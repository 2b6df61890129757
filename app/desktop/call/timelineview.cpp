// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/timelineview.h"

#include "call/timelinerail.h"
#include "call/timewords.h"
#include "look/plainlabel.h"

#include <QHBoxLayout>

namespace tb {

namespace {

PlainLabel *readable(PlainLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QFrame *box(const QString &text)
{
    auto *frame = new QFrame;
    frame->setProperty("card", QStringLiteral("soft"));
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(10, 6, 10, 6);
    inside->addWidget(readable(new PlainLabel(text, "secondary", "", frame)));
    return frame;
}

QHBoxLayout *headLine(const TimelineItem &item, Moment now)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(readable(new PlainLabel(item.title, "strong", "")), 1);
    auto *time = new PlainLabel(TimeWords::brief(item.at, now), "caption", "text3");
    if (wallDate(item.at) != wallDate(now))
        time->setText(QStringLiteral("%1 %2").arg(TimeWords::clock(item.at), TimeWords::brief(item.at, now)));
    head->addWidget(time, 0, Qt::AlignTop);
    return head;
}

} // namespace

TimelineView::TimelineView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void TimelineView::setItems(const std::vector<TimelineItem> &items, Moment now)
{
    if (items == m_shown)
        return;
    m_shown = items;
    while (QLayoutItem *old = m_column->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (size_t i = 0; i < items.size(); ++i)
        m_column->addWidget(row(items[i], now, i + 1 == items.size()));
}

QWidget *TimelineView::row(const TimelineItem &item, Moment now, bool last)
{
    auto *row = new QWidget(this);
    row->setAccessibleName(
        QStringLiteral("%1, %2, %3. %4").arg(item.title, TimeWords::full(item.at, now), item.byline, item.text));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(new TimelineRail(item.icon, item.status, last, row));
    auto *body = new QVBoxLayout;
    body->setSpacing(3);
    body->setContentsMargins(0, 3, 0, 12);
    line->addLayout(body, 1);
    body->addLayout(headLine(item, now));
    body->addWidget(readable(new PlainLabel(item.byline, "caption", "text2")));
    for (const QString &change : item.changes)
        body->addWidget(readable(new PlainLabel(change, "secondary", "text2")));
    if (!item.text.isEmpty())
        body->addWidget(box(item.text));
    if (!item.marks.isEmpty())
        body->addWidget(readable(new PlainLabel(item.marks.join(QStringLiteral(" · ")), "caption", "warn")));
    return row;
}

} // namespace tb
