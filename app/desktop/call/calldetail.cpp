// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/calldetail.h"

#include "call/callbackpart.h"
#include "call/callcourse.h"
#include "call/calldeeds.h"
#include "call/erasurepart.h"
#include "call/owedrings.h"
#include "look/iconlabel.h"
#include "store/calltable.h"
#include "ui_calldetail.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace tb {

CallDetail::CallDetail(const CallRoom &room, const CallNames &names, QWidget *parent)
    : QWidget(parent), m_room(room), m_names(names), m_ui(std::make_unique<Ui::CallDetail>()),
      m_facts(*m_ui, room, names), m_deeds(new CallDeeds(this))
{
    m_ui->setupUi(this);
    m_composers = new ComposerDesk(*m_ui, room, names, this);
    m_callBack = new CallBackPart(*m_ui, room, names, this);
    m_erasure = new ErasurePart(*m_ui, room, names, *m_deeds->action(CallDeeds::Id::Erase), this);
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    m_ui->dueLayout->insertWidget(0, new IconLabel(QStringLiteral("clock"), &Theme::warn, 20, this));
    m_ui->numberRow->insertWidget(0, new IconLabel(QStringLiteral("phone"), &Theme::text2, 16, this));
    m_ui->copyButton->setProperty("iconOnly", true);
    m_ui->moreButton->setProperty("iconOnly", true);
    m_ui->secretChip->setContent(
        {tr("Confidential", "chip of a call"), QStringLiteral("eye-off"), Status::Neutral, false});
    for (QLabel *label : {static_cast<QLabel *>(m_ui->contentLabel), static_cast<QLabel *>(m_ui->placeLabel),
                          static_cast<QLabel *>(m_ui->referenceLabel)})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (MessageBar *bar : {m_ui->lookBar, m_ui->servedBar, m_ui->chainBar, m_ui->messageBar})
        bar->hide();
    connectButtons();
    connectParts();
    connectDeeds();
    show({});
}

CallDetail::~CallDetail() = default;

void CallDetail::connectButtons()
{
    connect(m_ui->respondButton, &QPushButton::clicked, this, [this] { openComposer(ComposerKind::Response); });
    connect(m_ui->forwardButton, &QPushButton::clicked, this, [this] { openComposer(ComposerKind::Forward); });
    connect(m_ui->callBackButton, &QPushButton::clicked, this, [this] { openComposer(ComposerKind::CallBack); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &CallDetail::finish);
    connect(m_ui->amendButton, &QPushButton::clicked, this, [this] { emit amendAsked(*m_call); });
    connect(m_ui->earlierButton, &QPushButton::clicked, this, [this] { emit earlierAsked(*m_call); });
    connect(m_ui->reopenButton, &QPushButton::clicked, this, &CallDetail::reopen);
    connect(m_ui->revealButton, &QPushButton::clicked, this, [this] { openStep(MatterStep::Reveal); });
    connect(m_ui->passedOnStrip, &PassedOnStrip::acceptAsked, this, &CallDetail::accept);
    connect(m_ui->passedOnStrip, &PassedOnStrip::returnAsked, this, [this] { openStep(MatterStep::GiveBack); });
}

void CallDetail::connectParts()
{
    const auto compose = [this] {
        showActionFrame();
        m_ui->passedOnStrip->setComposing(isComposing());
        emit composing(isComposing());
    };
    connect(m_composers, &ComposerDesk::opened, this, compose);
    connect(m_composers, &ComposerDesk::opened, m_erasure, &ErasurePart::close);
    connect(m_composers, &ComposerDesk::closed, this, compose);
    connect(m_erasure, &ErasurePart::opened, m_composers, &ComposerDesk::closeIfOpen);
    connect(m_erasure, &ErasurePart::opened, this, compose);
    connect(m_erasure, &ErasurePart::closed, this, compose);
    const auto written = [this](const QString &sentence) {
        refresh();
        emit done(sentence);
    };
    connect(m_composers, &ComposerDesk::revealed, this, [this](CallId id) { m_revealed = id; });
    connect(m_composers, &ComposerDesk::saved, this, written);
    connect(m_composers, &ComposerDesk::failed, this, &CallDetail::tellFailure);
    connect(m_callBack, &CallBackPart::settleAsked, this, [this] { openStep(MatterStep::Settle); });
    connect(m_callBack, &CallBackPart::saved, this, written);
    connect(m_erasure, &ErasurePart::saved, this, written);
    connect(m_erasure, &ErasurePart::failed, this, &CallDetail::tellFailure);
    connect(m_callBack, &CallBackPart::failed, this, &CallDetail::tellFailure);
    connect(m_callBack, &CallBackPart::copied, this, [this] { emit done(tr("Number copied", "toast")); });
}

void CallDetail::connectDeeds()
{
    using Id = CallDeeds::Id;
    const auto on = [this](Id id, auto deed) { connect(m_deeds->action(id), &QAction::triggered, this, deed); };
    on(Id::Accept, [this] { accept(); });
    on(Id::GiveBack, [this] { openStep(MatterStep::GiveBack); });
    on(Id::Extend, [this] { openStep(MatterStep::Extend); });
    on(Id::Wait, [this] { openStep(MatterStep::Wait); });
    on(Id::Escalate, [this] { openStep(MatterStep::Escalate); });
    on(Id::Reopen, [this] { reopen(); });
    on(Id::Dial, [this] { m_callBack->dial(); });
    on(Id::LogOut, [this] { emit callOutAsked(m_facts.callOut(*m_call)); });
    on(Id::Settle, [this] { openStep(MatterStep::Settle); });
    on(Id::Reveal, [this] { openStep(MatterStep::Reveal); });
    on(Id::Chain, [this] { show(m_facts.nextOf(*m_call)); });
    connect(m_ui->chainBar, &MessageBar::actionTriggered, m_deeds->action(Id::Chain), &QAction::trigger);
    on(Id::Slip, [this] { emit slipAsked(m_call->id); });
    auto *menu = new QMenu(m_ui->moreButton);
    menu->addActions(m_deeds->all());
    connect(m_ui->moreButton, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_ui->moreButton->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
}

QList<QAction *> CallDetail::deeds() const
{
    return m_deeds->all();
}

void CallDetail::setSeat(const std::optional<Seat> &seat)
{
    m_composers->setSeat(seat);
    m_callBack->setSeat(seat);
    m_seat = seat;
    if (!seat)
        show({});
}

CallId CallDetail::shown() const
{
    return m_call ? m_call->id : CallId();
}

bool CallDetail::isHidden(const Call &call) const
{
    return m_names.hides(call) && m_revealed != call.id;
}

void CallDetail::show(CallId id)
{
    if (id != shown())
        m_composers->closeIfOpen();
    if (m_revealed != id)
        m_revealed = {};
    m_call.reset();
    m_ui->messageBar->hide();
    if (!id.isNull()) {
        Result<std::optional<Call>> found = CallTable(m_room.database).find(id);
        if (!found.ok())
            return tellFailure(found.error());
        m_call = found.take();
        takeObligation();
    }
    for (QWidget *part : {static_cast<QWidget *>(m_ui->headerFrame), static_cast<QWidget *>(m_ui->detailScroll)})
        part->setVisible(m_call.has_value());
    showActionFrame();
    m_deeds->allow(m_call, m_seat.value_or(Seat{}).officer, m_call && isHidden(*m_call));
    m_erasure->show(m_call, m_seat);
    if (m_call)
        showCall(*m_call);
}

// What is owed to a missed caller is owed for all rings of the day, by the term of the first.
void CallDetail::takeObligation()
{
    if (!m_call || m_call->type != CallType::Missed || !m_call->callBackAt || !m_call->isOpen())
        return;
    const Result<Obligation> owed = OwedRings::of(m_room.database, *m_call);
    if (!owed.ok())
        return tellFailure(owed.error());
    m_call->callBackAt = owed.value().due;
    m_call->callBackTries = owed.value().tries;
}

void CallDetail::refresh()
{
    if (m_call)
        show(m_call->id);
}

void CallDetail::showCall(const Call &call)
{
    m_facts.show(call, isHidden(call));
    m_deeds->action(CallDeeds::Id::Chain)->setVisible(!m_ui->chainBar->isHidden());
    m_ui->passedOnStrip->show(call, m_names, m_seat.value_or(Seat{}).officer);
    m_callBack->show(call, isHidden(call));
    showActions(call);
    showTimeline();
}

// Nothing is left to do about a missed call whose caller rang again: no empty bar.
void CallDetail::showActionFrame()
{
    const bool any = m_call && (m_call->isOpen() || m_call->settledBy.isNull());
    m_ui->actionFrame->setVisible(any && !isComposing());
}

void CallDetail::showActions(const Call &call)
{
    const bool open = call.isOpen();
    // Words about somebody who was forgotten would not be kept.
    for (TbButton *button : {m_ui->respondButton, m_ui->forwardButton, m_ui->callBackButton})
        button->setVisible(open && !call.erased);
    m_ui->closeButton->setVisible(open);
    m_ui->reopenButton->setVisible(!open && call.settledBy.isNull());
    const QList<QAction *> deeds = m_deeds->all();
    m_ui->moreButton->setVisible(
        std::any_of(deeds.begin(), deeds.end(), [](const QAction *deed) { return deed->isVisible(); }));
}

void CallDetail::showTimeline()
{
    const auto items = CallCourse(m_room, m_names).of(*m_call, isHidden(*m_call));
    if (!items.ok())
        return tellFailure(items.error());
    m_ui->timelineView->setItems(items.value(), m_room.clock.now());
}

void CallDetail::openComposer(ComposerKind kind)
{
    if (m_call && !m_call->erased)
        m_composers->open(*m_call, kind);
}

void CallDetail::openStep(MatterStep step)
{
    if (m_call)
        m_composers->openStep(*m_call, step);
}

void CallDetail::save()
{
    if (m_erasure->isOpen())
        m_erasure->goOn();
    else if (m_composers->isOpen())
        m_composers->save();
    else if (m_call && m_ui->passedOnStrip->asks())
        accept();
    else if (m_call && m_callBack->isShown())
        m_callBack->save();
}

bool CallDetail::closeComposer()
{
    const bool open = isComposing();
    m_composers->closeIfOpen();
    (void)m_erasure->close();
    return open;
}

bool CallDetail::isComposing() const
{
    return m_composers->isOpen() || m_erasure->isOpen();
}

// A missed call ends by the try that reached the caller, or for a reason that is named.
void CallDetail::finish()
{
    if (!m_call || !m_seat || !m_call->isOpen())
        return;
    if (m_call->type == CallType::Missed && m_call->responses == 0 && !m_call->erased)
        return openStep(MatterStep::Settle);
    if (!m_call->erased && m_call->responses == 0 && m_call->callBackTries == 0)
        return openComposer(ComposerKind::Response);
    tell(m_room.calls.close(*m_seat, m_call->id, {}), tr("Matter closed", "after saving"));
}

// All rings of a missed caller were passed on together.
void CallDetail::accept()
{
    if (!m_call || !m_seat)
        return;
    const bool missed = m_call->type == CallType::Missed && m_call->isOpen();
    const auto owed = missed ? OwedRings::of(m_room.database, *m_call) : Result<Obligation>(Obligation());
    if (!owed.ok())
        return tellFailure(owed.error());
    tell(missed ? m_room.missed.accept(*m_seat, owed.value()) : m_room.matters.accept(*m_seat, m_call->id),
         tr("The matter is yours now", "after saving"));
}

void CallDetail::reopen()
{
    if (m_call && m_seat)
        tell(m_room.calls.reopen(*m_seat, m_call->id, {}), tr("Opened again", "after saving"));
}

void CallDetail::tell(const Done &outcome, const QString &sentence)
{
    if (!outcome.ok())
        return tellFailure(outcome.error());
    refresh();
    emit done(sentence);
}

void CallDetail::tellFailure(const Error &error)
{
    m_ui->messageBar->showMessage(MessageBar::Kind::Danger, tr("Not saved", "strip"), m_room.explain(error));
}

} // namespace tb
