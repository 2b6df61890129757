// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/outcomemenu.h"

#include "call/codewords.h"

#include <QMenu>

namespace tb {

namespace {

const char *const kOutcomes[]
    = {"outcome.guided", "outcome.noted", "outcome.to_1022", "outcome.emergency", "outcome.refused", "outcome.dropped"};

} // namespace

void OutcomeMenu::open()
{
    auto *menu = new QMenu(m_button);
    menu->setObjectName(QStringLiteral("outcomeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Other outcome", "menu"));
    int number = 0;
    for (const char *outcome : kOutcomes) {
        const QString code = QString::fromLatin1(outcome);
        menu->addAction(QStringLiteral("&%1  %2").arg(++number).arg(CodeWords::text(code)), this,
                        [this, code] { emit chosen(code); });
    }
    menu->popup(m_button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace tb
