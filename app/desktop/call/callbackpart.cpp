// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callbackpart.h"

#include "call/owedrings.h"
#include "ui_calldetail.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace tb {

CallBackPart::CallBackPart(Ui::CallDetail &ui, const CallRoom &room, const CallNames &names, QObject *parent)
    : QObject(parent), m_ui(ui), m_room(room), m_names(names)
{
    auto *results = new QButtonGroup(this);
    for (QPushButton *button : {m_ui.reachedButton, m_ui.noAnswerButton, m_ui.unreachableButton})
        results->addButton(button);
    connect(m_ui.saveResultButton, &QPushButton::clicked, this, &CallBackPart::save);
    connect(m_ui.settleButton, &QPushButton::clicked, this, &CallBackPart::settleAsked);
    connect(m_ui.dialButton, &QPushButton::clicked, this, &CallBackPart::dial);
    connect(m_ui.copyButton, &QPushButton::clicked, this, &CallBackPart::copyNumber);
}

void CallBackPart::show(const Call &call, bool hidden)
{
    // What was written about one caller is not said about the next.
    if (!m_call || m_call->id != call.id) {
        m_ui.resultNoteEdit->clear();
        m_ui.reachedButton->setChecked(true);
    }
    m_call = call;
    m_hidden = hidden;
    const bool missed = call.type == CallType::Missed;
    const bool knowsNumber = !call.callerNumber.isEmpty() && !hidden;
    m_ui.callBackFrame->setVisible(call.isOpen() && call.callBackAt.has_value());
    m_ui.dialButton->setVisible(knowsNumber);
    m_ui.copyButton->setVisible(knowsNumber);
    m_ui.settleButton->setVisible(missed);
    m_ui.ringsLabel->setVisible(missed);
    if (missed && isShown())
        showRings(call);
}

void CallBackPart::showRings(const Call &call)
{
    const Result<Obligation> owed = OwedRings::of(m_room.database, call);
    if (!owed.ok())
        return;
    const int rings = static_cast<int>(owed.value().rings.size());
    QStringList parts{tr("Rang %n time(s)", "missed calls", rings)};
    if (owed.value().tries > 0)
        parts.append(tr("called back %n time(s) in vain", "missed calls", owed.value().tries));
    m_ui.ringsLabel->setText(parts.join(QStringLiteral(" · ")));
}

bool CallBackPart::isShown() const
{
    return !m_ui.callBackFrame->isHidden();
}

QString CallBackPart::chosenResult() const
{
    if (m_ui.reachedButton->isChecked())
        return QStringLiteral("reached");
    return m_ui.noAnswerButton->isChecked() ? QStringLiteral("no-answer") : QStringLiteral("unreachable");
}

Done CallBackPart::write()
{
    const QString note = m_ui.resultNoteEdit->text();
    if (m_call->type != CallType::Missed)
        return m_room.calls.recordCallBack(*m_seat, m_call->id, chosenResult(), note);
    const Result<Obligation> owed = OwedRings::of(m_room.database, *m_call);
    return owed.ok() ? m_room.missed.recordTry(*m_seat, owed.value(), chosenResult(), note) : Done(owed.error());
}

void CallBackPart::save()
{
    if (!m_seat || !m_call)
        return;
    const Done done = write();
    if (!done.ok()) {
        emit failed(done.error());
        return;
    }
    m_ui.resultNoteEdit->clear();
    emit saved(tr("Call-back recorded", "after saving"));
}

void CallBackPart::copyNumber()
{
    if (!m_call || m_hidden || m_call->callerNumber.isEmpty())
        return;
    QString plain = m_names.number(m_call->callerNumber);
    QGuiApplication::clipboard()->setText(plain.remove(QLatin1Char(' ')));
    emit copied();
}

void CallBackPart::dial()
{
    if (!m_call || m_hidden || m_call->callerNumber.isEmpty())
        return;
    copyNumber();
    QDesktopServices::openUrl(QUrl(QStringLiteral("tel:%1").arg(m_call->callerNumber)));
}

} // namespace tb
