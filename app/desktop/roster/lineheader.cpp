// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/lineheader.h"

#include "base/phonenumber.h"
#include "look/appearance.h"
#include "roster/rostermodel.h"

#include <QPainter>

#include <algorithm>

namespace tb {

LineHeader::LineHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(false);
}

/// The area of all rows of the section's line.
QRect LineHeader::blockOf(int section, int &first) const
{
    const auto *roster = qobject_cast<const RosterModel *>(model());
    const auto lineOf = [roster](int row) { return roster->sheet().rows.at(static_cast<size_t>(row)).line; };
    first = section;
    int last = section;
    while (first > 0 && lineOf(first - 1) == lineOf(section))
        --first;
    while (last + 1 < count() && lineOf(last + 1) == lineOf(section))
        ++last;
    const int top = sectionViewportPosition(first);
    return {0, top, width(), sectionViewportPosition(last) + sectionSize(last) - top};
}

void LineHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto *roster = qobject_cast<const RosterModel *>(model());
    if (!roster || section >= roster->rowCount())
        return;
    const Theme &theme = themeOf(this);
    int first = section;
    const QRect block = blockOf(section, first);
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, theme.surface);
    painter->setPen(section + 1 == count() || sectionViewportPosition(section) + sectionSize(section) > block.bottom()
                        ? theme.borderStrong
                        : theme.surface);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setFont(uiFont(this, 12));
    painter->setPen(theme.text3);
    const QString part = roster->headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
    // The widest of the line's parts, so that each of them leaves the name the same room.
    int partWidth = 0;
    for (int row = first; row < count() && roster->line(roster->index(row, 0)) == roster->line(roster->index(first, 0));
         ++row)
        partWidth = std::max(partWidth,
                             painter->fontMetrics().horizontalAdvance(
                                 roster->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()));
    painter->drawText(rect.adjusted(0, 0, -scaled(this, 10), 0), Qt::AlignRight | Qt::AlignVCenter, part);
    paintName(*painter, block.adjusted(scaled(this, 14), 0, -partWidth - scaled(this, 16), 0),
              *roster->line(roster->index(section, 0)));
    painter->restore();
}

/// The name on one line or two, the number below it, in the middle of the block.
void LineHeader::paintName(QPainter &painter, const QRect &area, const Line &line) const
{
    const Theme &theme = themeOf(this);
    painter.setFont(uiFont(this, 14, true));
    const int lineHeight = painter.fontMetrics().height();
    const QRect measured
        = painter.fontMetrics().boundingRect(QRect(0, 0, area.width(), area.height()), Qt::TextWordWrap, line.name);
    const int height = std::min(measured.height(), 2 * lineHeight);
    const int top = area.center().y() - (height + lineHeight) / 2;
    painter.setPen(theme.text);
    painter.drawText(QRect(area.left(), top, area.width(), height), Qt::AlignLeft | Qt::TextWordWrap, line.name);
    painter.setFont(uiFont(this, 12));
    painter.setPen(theme.text2);
    painter.drawText(QRect(area.left(), top + height, area.width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     parsePhone(line.number, {}).display);
}

} // namespace tb
