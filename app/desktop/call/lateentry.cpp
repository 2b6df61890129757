// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/lateentry.h"

#include "call/callmore.h"
#include "ui_callform.h"

#include <QSignalBlocker>

namespace tb {

namespace {

void setTime(Ui::CallForm &ui, Moment at)
{
    const QSignalBlocker quiet(ui.startedEdit);
    ui.startedEdit->setDateTime(QDateTime(wallDate(at), wallTime(at)));
}

} // namespace

LateEntry::LateEntry(Ui::CallForm &ui, CallMore &more, const Clock &clock)
    : QObject(ui.lateFrame), m_ui(ui), m_clock(clock)
{
    m_ui.startedLabel->setBuddy(m_ui.startedEdit);
    m_ui.lateReasonLabel->setBuddy(m_ui.lateReasonEdit);
    connect(&more, &CallMore::timeAsked, this, &LateEntry::begin);
    connect(m_ui.startedEdit, &QDateTimeEdit::dateTimeChanged, this, &LateEntry::edited);
    connect(m_ui.lateReasonEdit, &ComposedEdit::edited, this, &LateEntry::edited);
}

void LateEntry::begin()
{
    if (m_ui.lateFrame->isHidden())
        setTime(m_ui, m_clock.now());
    m_ui.lateFrame->show();
    m_ui.startedEdit->setFocus();
    emit edited();
}

void LateEntry::addTo(CallDraft &draft, const Ui::CallForm &ui)
{
    if (ui.lateFrame->isHidden())
        return;
    draft.timedByHand = true;
    draft.startedAt = momentAt(ui.startedEdit->date(), ui.startedEdit->time());
    draft.lateReason = ui.lateReasonEdit->wholeText();
}

void LateEntry::show(const CallDraft &draft, Ui::CallForm &ui)
{
    ui.lateFrame->setVisible(draft.timedByHand);
    ui.lateReasonEdit->setText(draft.lateReason);
    if (draft.timedByHand)
        setTime(ui, draft.startedAt);
}

} // namespace tb
