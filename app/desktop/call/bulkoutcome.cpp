// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/bulkoutcome.h"

#include "call/callface.h"
#include "call/composededit.h"
#include "call/entrywords.h"
#include "call/owedrings.h"
#include "domain/textlimits.h"
#include "look/fieldlabel.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"
#include "store/calltable.h"

#include <QComboBox>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tb {

namespace {

/// A try is recorded and the call-back stays owed; everything else closes the matter.
const QStringList kTries{QStringLiteral("no-answer"), QStringLiteral("unreachable")};

} // namespace

BulkOutcome::BulkOutcome(const CallRoom &room, const CallNames &names, QWidget *parent)
    : QWidget(parent), m_room(room), m_names(names), m_title(new PlainLabel(QString(), "title", "", this)),
      m_preview(new PlainLabel(QString(), "secondary", "text2", this)), m_outcomes(new QComboBox(this)),
      m_reason(new ComposedEdit(this)), m_list(new QListWidget(this)), m_bar(new MessageBar(this)),
      m_save(new TbButton(TbButton::Kind::Primary, tr("Save for all", "button"), QStringLiteral("check"),
                          QStringLiteral("Ctrl+Enter"), this)),
      m_close(new TbButton(TbButton::Kind::Secondary, tr("Close", "button"), {}, QStringLiteral("Esc"), this))
{
    m_outcomes->setObjectName(QStringLiteral("bulkOutcomeCombo"));
    m_reason->setObjectName(QStringLiteral("bulkReasonEdit"));
    m_list->setObjectName(QStringLiteral("bulkList"));
    m_bar->setObjectName(QStringLiteral("bulkBar"));
    m_save->setObjectName(QStringLiteral("bulkSaveButton"));
    for (const QString &result : kTries)
        m_outcomes->addItem(EntryWords::callBackResult(result), result);
    for (const QString &reason : CallBackDesk::reasons())
        m_outcomes->addItem(EntryWords::closeReason(reason), reason);
    m_reason->setMaxLength(kMostTextCharacters);
    m_list->setAccessibleName(tr("What will be written", "accessible name of a list"));
    m_list->setWordWrap(true);
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_outcomes);
    layOut();
    connect(m_save, &TbButton::clicked, this, &BulkOutcome::save);
    connect(m_close, &TbButton::clicked, this, &BulkOutcome::closeAsked);
    connect(m_bar, &MessageBar::actionTriggered, this, &BulkOutcome::takeBack);
    connect(m_outcomes, &QComboBox::currentIndexChanged, this, &BulkOutcome::showRows);
}

void BulkOutcome::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    m_preview->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(new FieldLabel(tr("Outcome for all of them"), m_outcomes, this));
    column->addWidget(m_outcomes);
    column->addWidget(new FieldLabel(tr("Reason, written to each of them"), m_reason, this));
    column->addWidget(m_reason);
    column->addWidget(m_preview);
    column->addWidget(m_list, 1);
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->addWidget(m_close);
    row->addStretch(1);
    row->addWidget(m_save);
    column->addLayout(row);
    m_bar->hide();
}

void BulkOutcome::setSeat(const std::optional<Seat> &seat)
{
    m_seat = seat;
    m_rows.clear();
    m_reason->clear();
    m_bar->hide();
    showRows();
}

void BulkOutcome::begin(const std::vector<CallId> &calls)
{
    m_rows.clear();
    m_reason->clear();
    m_bar->hide();
    read(calls);
    showRows();
    m_outcomes->setFocus();
}

void BulkOutcome::read(const std::vector<CallId> &calls)
{
    for (const CallId &id : calls) {
        const auto call = CallTable(m_room.database).find(id);
        const bool missed
            = call.ok() && call.value() && call.value()->type == CallType::Missed && call.value()->isOpen();
        const auto owed = missed ? OwedRings::of(m_room.database, *call.value()) : Result<Obligation>(Obligation());
        if (!call.ok() || !owed.ok()) {
            m_bar->showMessage(MessageBar::Kind::Danger, tr("A caller cannot be read", "strip"),
                               m_room.explain(call.ok() ? owed.error() : call.error()));
            return;
        }
        if (missed)
            m_rows.push_back({owed.value(), {}});
    }
}

// Before it is written: how many entries; afterwards: how it went.
QString BulkOutcome::textOf(const Row &row) const
{
    const Call &call = row.owed.call();
    const bool hidden = m_names.hides(call);
    QStringList parts{hidden ? CallFace::covered() : CallFace::nameOf(call)};
    if (!hidden && !call.callerNumber.isEmpty())
        parts << m_names.number(call.callerNumber);
    if (!row.done)
        parts << tr("%n entries", "of a caller, to be written", static_cast<int>(row.owed.rings.size()));
    else if (row.done->ok())
        parts << tr("saved", "of a caller");
    else
        parts << tr("not saved: %1", "of a caller; why").arg(m_room.explain(row.done->error()));
    return parts.join(QStringLiteral(" · "));
}

void BulkOutcome::showRows()
{
    const int callers = static_cast<int>(m_rows.size());
    m_title->setText(tr("One outcome for %n callers", "title", callers));
    const bool closes = !kTries.contains(m_outcomes->currentData().toString());
    m_preview->setText(callers == 0 ? tr("None of the chosen calls is a missed one that is owed a call-back.")
                           : closes ? tr("Closes the matter of each of them. Each gets entries of their own.")
                                    : tr("Notes a try for each of them; the call-back stays owed."));
    m_save->setEnabled(
        std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.done || !row.done->ok(); }));
    m_list->clear();
    for (const Row &row : m_rows)
        m_list->addItem(textOf(row));
}

Done BulkOutcome::write(const Row &row, const QString &outcome, const QString &reason)
{
    return kTries.contains(outcome) ? m_room.missed.recordTry(*m_seat, row.owed, outcome, reason)
                                    : m_room.missed.settle(*m_seat, row.owed, outcome, reason);
}

// Whoever was refused can be tried again; who has it on the disk is not written twice.
void BulkOutcome::save()
{
    m_reason->commitPreedit();
    const QString reason = m_reason->text().trimmed();
    if (!m_seat || !m_save->isEnabled())
        return;
    if (reason.isEmpty()) {
        m_bar->showMessage(MessageBar::Kind::Warn, tr("Write the reason: it stands with each of them.", "strip"));
        m_bar->setAction(QString());
        return m_reason->setFocus();
    }
    int written = 0;
    for (Row &row : m_rows) {
        if (row.done && row.done->ok())
            continue;
        row.done = write(row, m_outcomes->currentData().toString(), reason);
        written += row.done->ok();
    }
    showRows();
    tellResult(written);
}

void BulkOutcome::tellResult(int written)
{
    const bool all = std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.done->ok(); });
    m_bar->showMessage(all ? MessageBar::Kind::Success : MessageBar::Kind::Warn,
                       tr("Saved for %n callers", "strip", written),
                       all ? QString() : tr("The rows say who was refused and why.", "strip"));
    const bool closes = !kTries.contains(m_outcomes->currentData().toString());
    m_bar->setAction(closes && written > 0 ? tr("Take back", "button: open them again") : QString());
}

// The journal forgets nothing: they are opened again, and both stand there.
void BulkOutcome::takeBack()
{
    int opened = 0;
    for (Row &row : m_rows) {
        if (!m_seat || !row.done || !row.done->ok())
            continue;
        Done done;
        for (const Call &ring : row.owed.rings)
            done = done.ok() ? m_room.calls.reopen(*m_seat, ring.id, {}) : done;
        opened += done.ok();
        row.done = done.ok() ? std::nullopt : std::optional(done);
    }
    showRows();
    m_bar->showMessage(MessageBar::Kind::Info, tr("Opened again: %n callers", "strip", opened));
    m_bar->setAction(QString());
}

} // namespace tb
