// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/calldeeds.h"

#include "call/stepwords.h"

#include <QAction>

namespace tb {

CallDeeds::CallDeeds(QObject *parent) : QObject(parent)
{
    const auto add = [this](const QString &text, const QKeySequence &keys = {}) {
        auto *made = new QAction(text, this);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_actions.append(made);
    };
    add(tr("Receive", "deed: take a matter over"));
    add(StepWords::deed(MatterStep::GiveBack));
    add(StepWords::deed(MatterStep::Extend), Qt::SHIFT | Qt::Key_F4);
    add(StepWords::deed(MatterStep::Wait), Qt::SHIFT | Qt::Key_F7);
    add(StepWords::deed(MatterStep::Escalate), Qt::SHIFT | Qt::Key_F8);
    add(tr("Open again", "deed"), Qt::SHIFT | Qt::Key_F9);
    add(tr("Ring this number", "deed"), Qt::ALT | Qt::Key_Return);
    add(tr("Log the call-back", "deed: opens the form"), Qt::SHIFT | Qt::Key_F3);
    add(StepWords::deed(MatterStep::Settle));
    add(StepWords::deed(MatterStep::Reveal));
    add(tr("Print the forwarding slip", "deed"), QKeySequence::Print);
    add(tr("Erase personal data…", "deed"));
    add(tr("Next call of this matter", "deed"), Qt::CTRL | Qt::Key_J);
    allow({}, {}, false);
}

void CallDeeds::allow(const std::optional<Call> &call, OfficerId officer, bool hidden)
{
    for (QAction *action : std::as_const(m_actions)) {
        action->setVisible(false);
        action->setEnabled(false);
    }
    if (!call)
        return;
    allowSteps(*call, officer);
    offer(Id::Reopen, !call->isOpen() && call->settledBy.isNull());
    offer(Id::Dial, !hidden && !call->callerNumber.isEmpty());
    offer(Id::LogOut, !hidden && !call->callerNumber.isEmpty());
    offer(Id::Reveal, hidden);
    action(Id::Chain)->setEnabled(true); // shown where there is another
    offer(Id::Slip, !call->forwardedBy.isNull());
}

void CallDeeds::allowSteps(const Call &call, OfficerId officer)
{
    const bool open = call.isOpen() && !call.erased;
    const bool asksMe = call.asks(officer);
    offer(Id::Accept, asksMe);
    offer(Id::GiveBack, asksMe && !call.erased);
    // A caller who reached nobody is called back; that has no other term.
    offer(Id::Extend, open && call.type != CallType::Missed && call.owedAt().has_value());
    offer(Id::Wait, open && call.type != CallType::Missed);
    offer(Id::Escalate, open);
    offer(Id::Settle, open && call.type == CallType::Missed);
}

void CallDeeds::offer(Id id, bool on)
{
    action(id)->setVisible(on);
    action(id)->setEnabled(on);
}

} // namespace tb
