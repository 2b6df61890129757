// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/rightpanes.h"

#include "call/calldetail.h"
#include "call/earliercalls.h"
#include "call/missedlistpage.h"
#include "look/emptystate.h"

namespace tb {

RightPanes::RightPanes(CallDetail *detail, EarlierCalls *earlier, MissedListPage *missed, QWidget *parent)
    : QStackedWidget(parent), m_detail(detail)
{
    auto *nothing = new EmptyState(QStringLiteral("phone"), tr("No call chosen", "empty pane"),
                                   tr("Choose a call in the list to see what was said and done.", "empty pane"));
    nothing->setProperty("ground", QStringLiteral("surface"));
    nothing->setAttribute(Qt::WA_StyledBackground);
    for (QWidget *pane : {static_cast<QWidget *>(nothing), static_cast<QWidget *>(detail),
                          static_cast<QWidget *>(earlier), static_cast<QWidget *>(missed)})
        addWidget(pane);
}

void RightPanes::showDetail()
{
    showPane(m_detail->shown().isNull() ? Nothing : Detail);
}

} // namespace tb
