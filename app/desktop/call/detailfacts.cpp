// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/detailfacts.h"

#include "call/callface.h"
#include "call/codewords.h"
#include "call/matterchain.h"
#include "call/timewords.h"
#include "store/calltable.h"
#include "ui_calldetail.h"

#include <QStyle>

#include <algorithm>

namespace tb {

void DetailFacts::show(const Call &call, bool hidden) const
{
    showHeader(call, hidden);
    showDue(call);
    showFacts(call);
    showPlace(call, hidden);
    showHandler(call);
    showStrips(call);
    showChain(call);
}

CallId DetailFacts::nextOf(const Call &call) const
{
    const auto chain = MatterChain(m_room.database).of(call);
    if (!chain.ok() || chain.value().empty())
        return call.id;
    const std::vector<Call> &calls = chain.value();
    auto found = std::find_if(calls.begin(), calls.end(), [&](const Call &each) { return each.id == call.id; });
    return found == calls.end() || ++found == calls.end() ? calls.front().id : found->id;
}

void DetailFacts::showChain(const Call &call) const
{
    const auto chain = MatterChain(m_room.database).of(call);
    const bool several = chain.ok() && chain.value().size() > 1;
    m_ui.chainBar->setVisible(several);
    if (!several)
        return;
    QStringList others;
    for (const Call &each : chain.value()) {
        if (each.id != call.id)
            others << QStringLiteral("%1 (%2)").arg(each.reference, CallFace::chipOf(each, m_room.clock.now()).text);
    }
    m_ui.chainBar->showMessage(MessageBar::Kind::Neutral,
                               tr("%n calls about one matter", "strip", static_cast<int>(chain.value().size())),
                               others.join(QStringLiteral(" · ")), QStringLiteral("link"));
    m_ui.chainBar->setAction(tr("Next one", "button: another call of the matter"), QStringLiteral("Ctrl+J"));
}

// A call out that reaches the caller settles what is owed for the missed ones, as a call in does.
CallDraft DetailFacts::callOut(const Call &call) const
{
    CallDraft draft;
    draft.type = CallType::Outgoing;
    draft.line = call.line;
    draft.number = m_names.number(call.callerNumber);
    draft.name = call.callerName;
    draft.startedAt = m_room.clock.now();
    return draft;
}

void DetailFacts::showHeader(const Call &call, bool hidden) const
{
    const bool known = !call.callerNumber.isEmpty();
    m_ui.nameLabel->setText(hidden ? CallFace::covered() : CallFace::nameOf(call));
    m_ui.referenceLabel->setText(call.reference);
    for (QWidget *part : {m_ui.numberRow->itemAt(0)->widget(), static_cast<QWidget *>(m_ui.numberLabel)})
        part->setVisible(!call.erased);
    m_ui.numberLabel->setText(!known       ? tr("No number", "of a caller")
                                  : hidden ? CallFace::coveredNumber()
                                           : m_names.number(call.callerNumber));
    m_ui.earlierButton->setVisible(known && !hidden);
    m_ui.amendButton->setVisible(!hidden && !call.erased);
    m_ui.secretChip->setVisible(call.confidential);
    m_ui.revealButton->setVisible(hidden);
    m_ui.stateChip->setContent(CallFace::chipOf(call, m_room.clock.now()));
    m_ui.contentLabel->setText(call.erased ? CallFace::textOf(call, m_names) : call.content);
    m_ui.contentLabel->setVisible(call.erased || !call.content.isEmpty());
}

void DetailFacts::showDue(const Call &call) const
{
    const Moment now = m_room.clock.now();
    const std::optional<Moment> owed = call.owedAt();
    m_ui.dueFrame->setVisible(owed.has_value());
    if (!owed)
        return;
    const bool late = *owed < now;
    const char *tone = late || call.status == CallStatus::CallBackOwed ? "danger" : "warn";
    m_ui.dueFrame->setProperty("card", QString::fromLatin1(tone));
    m_ui.dueFrame->style()->unpolish(m_ui.dueFrame);
    m_ui.dueFrame->style()->polish(m_ui.dueFrame);
    m_ui.dueLabel->setTone(tone);
    m_ui.leftLabel->setTone(tone);
    const QString when = TimeWords::full(*owed, now);
    if (call.callBackAt)
        m_ui.dueLabel->setText(tr("Call back by %1", "bar above a call").arg(when));
    else if (call.status == CallStatus::Waiting)
        m_ui.dueLabel->setText(tr("Waits for information until %1", "bar above a call").arg(when));
    else
        m_ui.dueLabel->setText(tr("Answer by %1", "bar above a call").arg(when));
    m_ui.leftLabel->setText(late ? tr("%1 late", "length of time").arg(TimeWords::span(now - *owed))
                                 : tr("%1 left", "length of time").arg(TimeWords::span(*owed - now)));
}

void DetailFacts::showFacts(const Call &call) const
{
    // What another unit passed on came by no line of ours.
    m_ui.lineLabel->setText(call.type == CallType::Received ? QStringLiteral("—") : m_names.lineName(call.line));
    QString when = TimeWords::full(call.startedAt, m_room.clock.now());
    if (call.endedAt && *call.endedAt - call.startedAt >= minutes(1))
        when = QStringLiteral("%1 · %2").arg(when, TimeWords::span(*call.endedAt - call.startedAt));
    m_ui.timeLabel->setText(when);
    m_ui.authorLabel->setText(call.type == CallType::Received ? call.fromName : m_names.officer(call.loggedBy));
    QStringList about{CodeWords::text(call.callerKind), CodeWords::text(call.kind), CodeWords::text(call.field)};
    if (call.urgency != u"urgency.normal")
        about.append(CodeWords::text(call.urgency));
    if (call.isOpen() && call.escalations > 0)
        about.append(call.told > 1 ? tr("before the city", "fact") : tr("duty leader told", "fact"));
    about.removeAll(QString());
    m_ui.kindLabel->setText(about.join(QStringLiteral(" · ")));
}

void DetailFacts::showPlace(const Call &call, bool hidden) const
{
    m_ui.placeTitle->setVisible(!call.place.isEmpty());
    m_ui.placeLabel->setVisible(!call.place.isEmpty());
    m_ui.placeLabel->setText(hidden ? CallFace::covered() : call.place);
}

void DetailFacts::showHandler(const Call &call) const
{
    QString handler = call.handlerName.isEmpty() ? m_names.officer(call.handler) : call.handlerName;
    m_ui.handlerTitle->setVisible(call.isOpen() && !handler.isEmpty());
    m_ui.handlerLabel->setVisible(call.isOpen() && !handler.isEmpty());
    if (call.hops > 1)
        handler = tr("%1 · passed on %2 times", "fact; who has it").arg(handler).arg(call.hops);
    m_ui.handlerLabel->setText(handler);
}

void DetailFacts::showStrips(const Call &call) const
{
    m_ui.lookBar->setVisible(call.toBeLookedAt);
    if (call.toBeLookedAt)
        m_ui.lookBar->showMessage(MessageBar::Kind::Warn, tr("Two people changed the same field", "strip"),
                                  tr("The later change counts. Look at it and correct it if it is wrong.", "strip"));
    m_ui.servedBar->hide();
    const auto later = CallTable(m_room.database).find(call.settledBy);
    if (call.settledBy.isNull() || !later.ok() || !later.value())
        return;
    const QString when = TimeWords::full(later.value()->startedAt, m_room.clock.now());
    const bool byUs = later.value()->type == CallType::Outgoing;
    m_ui.servedBar->showMessage(
        MessageBar::Kind::Success,
        byUs ? tr("Called back at %1", "strip; a time").arg(when)
             : tr("The caller rang again at %1", "strip; a time").arg(when),
        tr("Served in call %1; nothing is owed any more.", "strip; a reference").arg(later.value()->reference));
}

} // namespace tb
