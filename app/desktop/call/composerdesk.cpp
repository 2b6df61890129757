// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/composerdesk.h"

#include "ui_calldetail.h"

namespace tb {

ComposerDesk::ComposerDesk(Ui::CallDetail &ui, const CallRoom &room, const CallNames &names, QObject *parent)
    : QObject(parent), m_ui(ui), m_room(room), m_names(names), m_keeper(room, [this] { return content(); })
{
    m_ui.composerTabs->addPane(tr("Answer", "tab: record an answer"), QStringLiteral("message"), QStringLiteral("F4"));
    m_ui.composerTabs->addPane(tr("Forward", "tab"), QStringLiteral("share"), QStringLiteral("F7"));
    m_ui.composerTabs->addPane(tr("Call back", "tab"), QStringLiteral("phone-out"), QStringLiteral("F8"));
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
}

void ComposerDesk::setSeat(const std::optional<Seat> &seat)
{
    if (isOpen())
        close();
    m_seat = seat;
}

void ComposerDesk::open(const Call &call, ComposerKind kind)
{
    if (!m_seat)
        return;
    if (!m_call || m_call->id != call.id) {
        m_keeper.flush();
        m_call = call;
        fill(m_keeper.open(m_seat->officer, QStringLiteral("composer:%1").arg(call.id.text())));
    }
    m_ui.composerBar->hide();
    m_ui.composerTabs->setCurrentIndex(static_cast<int>(kind));
    m_ui.composers->setCurrentIndex(static_cast<int>(kind));
    m_ui.composerFrame->show();
    emit opened();
    if (kind == ComposerKind::Response)
        m_ui.responseComposer->focusFirst();
    else if (kind == ComposerKind::Forward)
        m_ui.forwardComposer->focusFirst();
    else
        m_ui.callBackComposer->focusFirst();
}

void ComposerDesk::fill(const Json &kept)
{
    const Moment now = m_room.clock.now();
    m_ui.responseComposer->begin(*m_call, textOf(kept, u"response"), now);
    m_ui.forwardComposer->begin(*m_call, m_names, textOf(kept, u"forward"), now);
    m_ui.callBackComposer->begin(*m_call, m_names, textOf(kept, u"callBack"), now);
}

void ComposerDesk::close()
{
    m_keeper.flush();
    m_call.reset();
    m_ui.composerFrame->hide();
    emit closed();
}

Json ComposerDesk::content() const
{
    const QString response = m_ui.responseComposer->text();
    const QString forward = m_ui.forwardComposer->text();
    const QString callBack = m_ui.callBackComposer->text();
    if (response.isEmpty() && forward.isEmpty() && callBack.isEmpty())
        return {};
    return Json::Object{{QStringLiteral("response"), response},
                        {QStringLiteral("forward"), forward},
                        {QStringLiteral("callBack"), callBack}};
}

Done ComposerDesk::write(QString &sentence, bool &ready)
{
    const auto kind = static_cast<ComposerKind>(m_ui.composers->currentIndex());
    if (kind == ComposerKind::Response) {
        const auto draft = m_ui.responseComposer->take();
        ready = draft.has_value();
        sentence = tr("Answer saved", "after saving");
        return ready ? m_room.calls.respond(*m_seat, m_call->id, *draft) : Done();
    }
    if (kind == ComposerKind::Forward) {
        const auto draft = m_ui.forwardComposer->take();
        ready = draft.has_value();
        sentence = tr("Forwarded", "after saving");
        return ready ? m_room.calls.forward(*m_seat, m_call->id, *draft) : Done();
    }
    const auto draft = m_ui.callBackComposer->take(m_room.clock.now());
    ready = draft.has_value();
    sentence = tr("Call-back promised", "after saving");
    return ready ? m_room.calls.planCallBack(*m_seat, m_call->id, *draft) : Done();
}

void ComposerDesk::save()
{
    if (!m_seat || !m_call)
        return;
    QString sentence;
    bool ready = false;
    const Done done = write(sentence, ready);
    if (!done.ok()) {
        m_ui.composerBar->showMessage(MessageBar::Kind::Danger, tr("Not saved. Your text is still here.", "strip"),
                                      m_room.explain(done.error()));
        m_ui.composerBar->setAction(tr("Try again", "button: save once more"));
    }
    if (!done.ok() || !ready)
        return;
    m_keeper.discard();
    m_call.reset();
    m_ui.composerFrame->hide();
    emit closed();
    emit saved(sentence);
}

} // namespace tb
