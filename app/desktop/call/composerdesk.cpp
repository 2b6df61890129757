// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/composerdesk.h"

#include "call/owedrings.h"
#include "call/replies.h"
#include "call/stepwords.h"
#include "duty/unitcalendar.h"
#include "ui_calldetail.h"

namespace tb {

ComposerDesk::ComposerDesk(Ui::CallDetail &ui, const CallRoom &room, const CallNames &names, QObject *parent)
    : QObject(parent), m_ui(ui), m_room(room), m_names(names), m_keeper(room, [this] { return content(); })
{
    m_ui.composerTabs->addPane(tr("Answer", "tab: record an answer"), QStringLiteral("message"), QStringLiteral("F4"));
    m_ui.composerTabs->addPane(tr("Forward", "tab"), QStringLiteral("share"), QStringLiteral("F7"));
    m_ui.composerTabs->addPane(tr("Call back", "tab"), QStringLiteral("phone-out"), QStringLiteral("F8"));
    m_ui.composerTabs->addPane(tr("More", "tab: a further step"), QStringLiteral("edit"));
    m_ui.composerFrame->hide();
    m_ui.composerBar->hide();
    connectComposers();
    connect(&m_keeper, &DraftKeeper::failed, this, &ComposerDesk::failed);
    connect(m_ui.composerTabs, &PaneTabs::tabChosen, m_ui.composers, &QStackedWidget::setCurrentIndex);
    connect(m_ui.closeComposerButton, &QPushButton::clicked, this, &ComposerDesk::close);
    connect(m_ui.composerBar, &MessageBar::actionTriggered, this, &ComposerDesk::save);
}

void ComposerDesk::connectComposers()
{
    const auto join = [this](auto *composer) {
        using Composer = std::remove_pointer_t<decltype(composer)>;
        connect(composer, &Composer::typed, &m_keeper, &DraftKeeper::touch);
        connect(composer, &Composer::saveAsked, this, &ComposerDesk::save);
        connect(composer, &Composer::cancelled, this, &ComposerDesk::close);
    };
    join(m_ui.responseComposer);
    join(m_ui.forwardComposer);
    join(m_ui.callBackComposer);
    join(m_ui.stepComposer);
}

void ComposerDesk::setSeat(const std::optional<Seat> &seat)
{
    if (isOpen())
        close();
    m_seat = seat;
}

// False where nobody sits here or the unit's hours cannot be read: a term must not be guessed.
bool ComposerDesk::begin(const Call &call)
{
    if (!m_seat)
        return false;
    if (m_call && m_call->id == call.id)
        return true;
    const Result<WorkTimes> offered = times();
    if (!offered.ok()) {
        emit failed(offered.error());
        return false;
    }
    m_keeper.flush();
    m_call = call;
    m_stepOpen = false;
    fill(m_keeper.open(m_seat->officer, QStringLiteral("composer:%1").arg(call.id.text())), offered.value());
    return true;
}

Result<WorkTimes> ComposerDesk::times()
{
    Result<WorkCalendar> calendar = calendarOfUnit(m_room.database, m_seat->unit);
    return calendar.ok() ? Result<WorkTimes>(WorkTimes(calendar.take(), m_room.clock.now()))
                         : Result<WorkTimes>(calendar.error());
}

void ComposerDesk::open(const Call &call, ComposerKind kind)
{
    if (!begin(call))
        return;
    showPane(kind);
    if (kind == ComposerKind::Response)
        m_ui.responseComposer->focusFirst();
    else if (kind == ComposerKind::Forward)
        m_ui.forwardComposer->focusFirst();
    else
        m_ui.callBackComposer->focusFirst();
}

void ComposerDesk::openStep(const Call &call, MatterStep step)
{
    if (!begin(call))
        return;
    const Result<WorkTimes> offered = times();
    if (!offered.ok()) {
        emit failed(offered.error());
        return;
    }
    keepStep();
    m_ui.stepComposer->begin(step, call, offered.value(), m_steps[step]);
    m_stepOpen = true;
    m_ui.composerTabs->setTabText(static_cast<int>(ComposerKind::Step), StepWords::deed(step));
    showPane(ComposerKind::Step);
    m_ui.stepComposer->focusFirst();
}

void ComposerDesk::showPane(ComposerKind kind)
{
    const int index = static_cast<int>(kind);
    m_ui.composerBar->hide();
    // Of a closed matter only the further steps are left.
    for (int i = 0; i < static_cast<int>(ComposerKind::Step); ++i)
        m_ui.composerTabs->setTabVisible(i, m_call->isOpen() || i == index);
    m_ui.composerTabs->setTabVisible(static_cast<int>(ComposerKind::Step), m_stepOpen);
    m_ui.composerTabs->updateGeometry();
    m_ui.composerTabs->setCurrentIndex(index);
    m_ui.composers->setCurrentIndex(index);
    m_ui.composerFrame->show();
    emit opened();
}

void ComposerDesk::fill(const Json &kept, const WorkTimes &times)
{
    m_ui.responseComposer->begin(*m_call, textOf(kept, u"response"), times.now(),
                                 repliesTo(*m_call, m_room.database, m_names));
    m_ui.forwardComposer->begin(*m_call, m_names, textOf(kept, u"forward"), times);
    m_ui.callBackComposer->begin(*m_call, m_names, textOf(kept, u"callBack"), times);
    m_steps.clear();
    for (int i = 0; i < kMatterSteps; ++i)
        m_steps[static_cast<MatterStep>(i)] = textOf(kept, StepWords::code(static_cast<MatterStep>(i)));
}

void ComposerDesk::keepStep()
{
    if (m_stepOpen)
        m_steps[m_ui.stepComposer->step()] = m_ui.stepComposer->text();
}

void ComposerDesk::close()
{
    keepStep();
    m_keeper.flush();
    m_call.reset();
    m_stepOpen = false;
    m_ui.composerFrame->hide();
    emit closed();
}

Json ComposerDesk::content() const
{
    std::map<MatterStep, QString> steps = m_steps;
    if (m_stepOpen)
        steps[m_ui.stepComposer->step()] = m_ui.stepComposer->text();
    Json::Object kept{{QStringLiteral("response"), m_ui.responseComposer->text()},
                      {QStringLiteral("forward"), m_ui.forwardComposer->text()},
                      {QStringLiteral("callBack"), m_ui.callBackComposer->text()}};
    for (const auto &[step, text] : steps) {
        if (!text.isEmpty())
            kept.emplace_back(StepWords::code(step), text);
    }
    for (const auto &[key, text] : kept) {
        if (text != Json(QString()))
            return kept;
    }
    return {};
}

std::optional<Done> ComposerDesk::write(QString &sentence)
{
    const auto kind = static_cast<ComposerKind>(m_ui.composers->currentIndex());
    if (kind == ComposerKind::Response) {
        sentence = tr("Answer saved", "after saving");
        const auto draft = m_ui.responseComposer->take();
        return draft ? std::optional(m_room.calls.respond(*m_seat, m_call->id, *draft)) : std::nullopt;
    }
    if (kind == ComposerKind::Forward) {
        sentence = tr("Forwarded", "after saving");
        const auto draft = m_ui.forwardComposer->take();
        return draft ? std::optional(forward(*draft)) : std::nullopt;
    }
    if (kind == ComposerKind::CallBack) {
        sentence = tr("Call-back promised", "after saving");
        const auto draft = m_ui.callBackComposer->take(m_room.clock.now());
        return draft ? std::optional(promise(*draft)) : std::nullopt;
    }
    sentence = StepWords::saved(m_ui.stepComposer->step());
    const auto draft = m_ui.stepComposer->take(m_room.clock.now());
    return draft ? std::optional(writeStep(*draft)) : std::nullopt;
}

// A missed caller is owed one thing, however often it rang: what is done about it is done about all its rings.
Result<std::optional<Obligation>> ComposerDesk::owed() const
{
    if (m_call->type != CallType::Missed || !m_call->isOpen())
        return std::optional<Obligation>();
    const Result<Obligation> owed = OwedRings::of(m_room.database, *m_call);
    return owed.ok() ? Result<std::optional<Obligation>>(std::optional(owed.value()))
                     : Result<std::optional<Obligation>>(owed.error());
}

Done ComposerDesk::promise(const CallBackDraft &plan)
{
    const auto owed = this->owed();
    if (!owed.ok())
        return owed.error();
    return owed.value() ? m_room.missed.promise(*m_seat, *owed.value(), plan)
                        : m_room.calls.planCallBack(*m_seat, m_call->id, plan);
}

Done ComposerDesk::forward(const ForwardDraft &draft)
{
    const auto owed = this->owed();
    if (!owed.ok())
        return owed.error();
    return owed.value() ? m_room.missed.forward(*m_seat, *owed.value(), draft)
                        : m_room.calls.forward(*m_seat, m_call->id, draft);
}

Done ComposerDesk::writeStep(const StepDraft &draft)
{
    const auto owed = this->owed();
    if (!owed.ok())
        return owed.error();
    if (owed.value())
        return writeStep(draft, *owed.value());
    MatterDesk &matters = m_room.matters;
    switch (m_ui.stepComposer->step()) {
    case MatterStep::Extend:
        return matters.extend(*m_seat, m_call->id, draft.until, draft.text);
    case MatterStep::Wait:
        return matters.waitForInformation(*m_seat, m_call->id, draft.until, draft.text);
    case MatterStep::Escalate:
        return matters.escalate(*m_seat, m_call->id, draft.text);
    case MatterStep::GiveBack:
        return matters.giveBack(*m_seat, m_call->id, draft.text);
    case MatterStep::Reveal:
        return matters.reveal(*m_seat, m_call->id, draft.text);
    case MatterStep::Settle:
        return Error{ErrorCode::WrongState, QStringLiteral("nothing is owed")};
    }
    Q_UNREACHABLE();
}

Done ComposerDesk::writeStep(const StepDraft &draft, const Obligation &owed)
{
    CallBackDesk &missed = m_room.missed;
    switch (m_ui.stepComposer->step()) {
    case MatterStep::Extend:
        return missed.extend(*m_seat, owed, draft.until, draft.text);
    case MatterStep::Escalate:
        return missed.escalate(*m_seat, owed, draft.text);
    case MatterStep::GiveBack:
        return missed.giveBack(*m_seat, owed, draft.text);
    case MatterStep::Settle:
        return missed.settle(*m_seat, owed, draft.reason, draft.text);
    case MatterStep::Wait: // the caller who was reached tells about this ring
        return m_room.matters.waitForInformation(*m_seat, m_call->id, draft.until, draft.text);
    case MatterStep::Reveal:
        return m_room.matters.reveal(*m_seat, m_call->id, draft.text);
    }
    Q_UNREACHABLE();
}

void ComposerDesk::save()
{
    if (!m_seat || !m_call)
        return;
    QString sentence;
    const std::optional<Done> done = write(sentence);
    if (!done)
        return;
    if (done->ok())
        return finish(sentence);
    m_ui.composerBar->showMessage(MessageBar::Kind::Danger, tr("Not saved. Your text is still here.", "strip"),
                                  m_room.explain(done->error()));
    m_ui.composerBar->setAction(tr("Try again", "button: save once more"));
}

// A reason to look says nothing about the matter: what else was being written stays a draft.
void ComposerDesk::finish(const QString &sentence)
{
    const bool looks = m_stepOpen && m_ui.composers->currentIndex() == static_cast<int>(ComposerKind::Step)
        && m_ui.stepComposer->step() == MatterStep::Reveal;
    const CallId call = m_call->id;
    if (looks) {
        m_steps.erase(MatterStep::Reveal);
        m_stepOpen = false;
        m_keeper.flush();
    } else {
        m_keeper.discard();
    }
    m_call.reset();
    m_stepOpen = false;
    m_ui.composerFrame->hide();
    emit closed();
    if (looks)
        emit revealed(call);
    emit saved(sentence);
}

} // namespace tb
