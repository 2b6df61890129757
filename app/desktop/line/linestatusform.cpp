// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/linestatusform.h"

#include "line/linewords.h"
#include "look/shiftwords.h"
#include "ui_linestatusform.h"

namespace tb {

LineStatusForm::LineStatusForm(const LineRoom &room, QWidget *parent)
    : QWidget(parent), m_room(room), m_ui(std::make_unique<Ui::LineStatusForm>())
{
    m_ui->setupUi(this);
    m_ui->problemBar->hide();
    m_ui->statusLabel->setBuddy(m_ui->statusCombo);
    m_ui->fromLabel->setBuddy(m_ui->fromEdit);
    m_ui->reasonLabel->setBuddy(m_ui->reasonEdit);
    for (const LineStatus status :
         {LineStatus::Active, LineStatus::Faulty, LineStatus::Suspended, LineStatus::Withdrawn})
        m_ui->statusCombo->addItem(LineWords::status(status), static_cast<int>(status));
    connect(m_ui->saveButton, &TbButton::clicked, this, &LineStatusForm::save);
    connect(m_ui->backButton, &TbButton::clicked, this, &LineStatusForm::left);
}

LineStatusForm::~LineStatusForm() = default;

void LineStatusForm::begin(const Seat &seat, const LineState &state, const LineBoard &board)
{
    m_seat = seat;
    m_line = state.line.id;
    m_ui->headingLabel->setText(tr("Status of %1").arg(state.line.name));
    m_ui->statusCombo->setCurrentIndex(
        m_ui->statusCombo->findData(static_cast<int>(state.times.status().at(board.now))));
    m_ui->fromEdit->setDateTime(QDateTime(wallDate(board.now), wallTime(board.now)));
    m_ui->reasonEdit->clear();
    m_ui->problemBar->hide();
    showHistory(state, board);
    m_ui->statusCombo->setFocus();
}

void LineStatusForm::showHistory(const LineState &state, const LineBoard &board)
{
    m_ui->historyList->clear();
    const auto &changes = state.times.status().changes();
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        const QString when
            = tr("%1 %2", "clock, day")
                  .arg(ShiftWords::clock(change->from), wallDate(change->from).toString(QStringLiteral("dd/MM/yyyy")));
        m_ui->historyList->addItem(
            tr("%1 · %2\n%3 (%4)", "since when, status, reason, who said so")
                .arg(when, LineWords::status(change->status), change->reason.simplified(), board.nameOf(change->by)));
    }
    m_ui->historyLabel->setVisible(!changes.empty());
    m_ui->historyList->setVisible(!changes.empty());
}

void LineStatusForm::save()
{
    const auto status = static_cast<LineStatus>(m_ui->statusCombo->currentData().toInt());
    const QDateTime at = m_ui->fromEdit->dateTime();
    const Moment from = momentAt(at.date(), at.time());
    const QString reason = m_ui->reasonEdit->toPlainText();
    // What is withdrawn from a day ahead on is still published until then.
    const bool retires = status == LineStatus::Withdrawn && from <= m_room.clock.now();
    const Done done = retires ? m_room.lines.retire(m_seat, m_line, from, reason)
                              : m_room.lines.setStatus(m_seat, m_line, status, from, reason);
    if (!done.ok()) {
        m_ui->problemBar->showMessage(MessageBar::Kind::Danger,
                                      done.error().code == ErrorCode::DraftIncomplete ? tr("Give the reason.")
                                                                                      : m_room.explain(done.error()));
        return m_ui->reasonEdit->setFocus();
    }
    emit told(tr("The status is saved."));
    emit left();
}

} // namespace tb
