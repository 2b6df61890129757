// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/erasurepart.h"

#include "call/erasurepanel.h"
#include "call/erasurewords.h"
#include "ui_calldetail.h"

#include <QAction>
#include <QPointer>

namespace tb {

ErasurePart::ErasurePart(Ui::CallDetail &ui, const CallRoom &room, const CallNames &names, QAction &deed,
                         QObject *parent)
    : QObject(parent), m_ui(ui), m_room(room), m_names(names), m_deed(deed), m_bar(new MessageBar(ui.detailContents)),
      m_panel(new ErasurePanel), m_scroll(new ComposerScroll(ui.detailContents))
{
    m_bar->hide();
    m_bar->setObjectName(QStringLiteral("erasedBar"));
    m_scroll->setObjectName(QStringLiteral("erasureScroll"));
    m_ui.contentsLayout->insertWidget(m_ui.contentsLayout->indexOf(m_ui.servedBar), m_bar);
    m_scroll->setWidget(m_panel);
    m_scroll->hide();
    m_ui.detailLayout->insertWidget(m_ui.detailLayout->indexOf(m_ui.messageBar), m_scroll);
    connect(&m_deed, &QAction::triggered, this, &ErasurePart::open);
    connect(m_panel, &ErasurePanel::cancelled, this, &ErasurePart::close);
    connect(m_panel, &ErasurePanel::eraseAsked, this, &ErasurePart::prove);
    m_panel->setAsksPassword(static_cast<bool>(room.proveAgain));
}

void ErasurePart::show(const std::optional<Call> &call, const std::optional<Seat> &seat)
{
    const bool other = !call || !seat || !m_call || m_call->id != call->id;
    m_call = call;
    m_seat = seat;
    if (other)
        (void)close();
    m_bar->hide();
    const bool known = m_call && m_seat;
    const Result<bool> may = known ? m_room.erasures.mayErase(*m_seat, *m_call) : Result<bool>(false);
    m_deed.setVisible(may.ok() && may.value() && !m_call->erased);
    m_deed.setEnabled(m_deed.isVisible());
    if (known)
        tell();
}

void ErasurePart::tell()
{
    const Result<std::optional<Erasure>> erasure = m_room.erasures.of(m_call->id);
    if (!erasure.ok())
        return emit failed(erasure.error());
    if (!erasure.value())
        return;
    m_deed.setVisible(false);
    m_deed.setEnabled(false);
    (void)close();
    const Moment now = m_room.clock.now();
    m_bar->showMessage(erasure.value()->numbered ? MessageBar::Kind::Neutral : MessageBar::Kind::Warn,
                       ErasureWords::title(*erasure.value(), m_names, now),
                       ErasureWords::text(*erasure.value(), m_names, now), QStringLiteral("trash"));
}

void ErasurePart::open()
{
    if (!m_call || !m_seat)
        return;
    m_scroll->show();
    emit opened();
    m_panel->begin(*m_call);
}

bool ErasurePart::close()
{
    if (!isOpen())
        return false;
    m_scroll->hide();
    emit closed();
    return true;
}

bool ErasurePart::isOpen() const
{
    return !m_scroll->isHidden();
}

void ErasurePart::goOn()
{
    m_panel->goOn();
}

void ErasurePart::prove(const ErasureDraft &draft)
{
    if (!m_call)
        return;
    if (!m_room.proveAgain)
        return erase(draft);
    m_panel->setBusy(true);
    m_room.proveAgain(m_panel->password(), m_panel->code(),
                      [life = QPointer<ErasurePart>(this), call = m_call->id, draft](const Done &proved) {
                          if (life)
                              life->judge(proved, call, draft);
                      });
}

// The answer is for the call that was open when it was asked, and for no other.
void ErasurePart::judge(const Done &proved, CallId call, const ErasureDraft &draft)
{
    m_panel->setBusy(false);
    if (!isOpen() || !m_call || m_call->id != call)
        return;
    if (proved.ok())
        erase(draft);
    else if (proved.error().code == ErrorCode::SignInTooOld && proved.error().detail == u"code")
        m_panel->askCode(!m_panel->code().isEmpty());
    else
        m_panel->showFailure(m_room.explain(proved.error()));
}

void ErasurePart::erase(const ErasureDraft &draft)
{
    if (!m_call || !m_seat)
        return;
    const Done done = m_room.erasures.erase(*m_seat, m_call->id, draft);
    if (!done.ok())
        return m_panel->showFailure(m_room.explain(done.error()));
    (void)close();
    emit saved(tr("The order to erase is saved", "toast"));
}

} // namespace tb
