// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callmore.h"

#include "call/codewords.h"
#include "look/icon.h"

#include <QMenu>

namespace tb {

// One more choice, and seldom needed: nobody is asked for it.
void CallMore::addCallers(QMenu &menu, const QString &chosen)
{
    QMenu *callers = menu.addMenu(themedIcon(QStringLiteral("users")), tr("&Who calls", "menu"));
    callers->setObjectName(QStringLiteral("callerMenu"));
    callers->setAccessibleName(tr("Kind of caller", "menu"));
    int number = 0;
    for (const QString &kind : QStringList(QString()) + CodeWords::callers()) {
        const QString text = kind.isEmpty() ? tr("Not said", "kind of caller") : CodeWords::text(kind);
        QAction *choice = callers->addAction(QStringLiteral("&%1  %2").arg(number++).arg(text), this,
                                             [this, kind] { emit callerChosen(kind); });
        choice->setCheckable(true);
        choice->setChecked(kind == chosen);
    }
}

void CallMore::open(bool isSecret, bool isEmpty, const QString &caller)
{
    auto *menu = new QMenu(m_button);
    menu->setObjectName(QStringLiteral("moreMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("More for this call", "menu"));
    for (const EmptyCall &empty : EmptyCall::all())
        menu->addAction(themedIcon(QString::fromLatin1(empty.icon())), empty.title(), this,
                        [this, &empty] { emit emptyChosen(empty); });
    menu->addSeparator();
    menu->addAction(themedIcon(QStringLiteral("user-check")), tr("Same caller, &next matter (Alt+V)", "menu"), this,
                    &CallMore::nextMatterAsked);
    menu->addAction(themedIcon(QStringLiteral("circle-check")), tr("&Other outcome (Alt+Q)", "menu"), this,
                    &CallMore::outcomeAsked);
    menu->addAction(themedIcon(QStringLiteral("clock")), tr("Call was &earlier", "menu"), this, &CallMore::timeAsked);
    addCallers(*menu, caller);
    QAction *secret = menu->addAction(tr("Caller asks for &secrecy", "menu"), this, &CallMore::secrecyChosen);
    secret->setCheckable(true);
    secret->setChecked(isSecret);
    menu->addAction(themedIcon(QStringLiteral("trash")), tr("&Discard what is typed", "menu"), this,
                    &CallMore::discardAsked)
        ->setEnabled(!isEmpty);
    menu->popup(m_button->mapToGlobal(QPoint(m_button->width() - menu->sizeHint().width(), m_button->height())));
}

} // namespace tb
