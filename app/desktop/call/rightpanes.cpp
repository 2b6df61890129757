// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/rightpanes.h"

#include "call/bulkoutcome.h"
#include "call/calldetail.h"
#include "call/earliercalls.h"
#include "call/missedlistpage.h"
#include "look/emptystate.h"

namespace tb {

RightPanes::RightPanes(CallDetail *detail, EarlierCalls *earlier, MissedListPage *missed, BulkOutcome *bulk,
                       QWidget *parent)
    : QStackedWidget(parent), m_detail(detail), m_missed(missed), m_bulk(bulk)
{
    auto *nothing = new EmptyState(QStringLiteral("phone"), tr("No call chosen", "empty pane"),
                                   tr("Choose a call in the list to see what was said and done.", "empty pane"));
    nothing->setProperty("ground", QStringLiteral("surface"));
    nothing->setAttribute(Qt::WA_StyledBackground);
    for (QWidget *pane :
         {static_cast<QWidget *>(nothing), static_cast<QWidget *>(detail), static_cast<QWidget *>(earlier),
          static_cast<QWidget *>(missed), static_cast<QWidget *>(bulk)})
        addWidget(pane);
}

void RightPanes::showDetail()
{
    showPane(m_detail->shown().isNull() ? Nothing : Detail);
}

bool RightPanes::saveMany()
{
    const bool many = isOnMany(); // what was saved may be left at once
    if (currentIndex() == MissedList)
        m_missed->save();
    else if (currentIndex() == Bulk)
        m_bulk->save();
    return many;
}

bool RightPanes::closeMany()
{
    if (currentIndex() == MissedList)
        emit m_missed->closeAsked();
    else if (currentIndex() == Bulk)
        emit m_bulk->closeAsked();
    else
        return false;
    return true;
}

} // namespace tb
