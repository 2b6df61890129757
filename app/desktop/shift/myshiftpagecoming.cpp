// SPDX-License-Identifier: GPL-3.0-or-later
// The shifts to come: seeing what has changed, and asking somebody to stand in.
#include "shift/myshiftpage.h"
#include "ui_myshiftpage.h"

namespace tb {

void MyShiftPage::connectComing()
{
    connect(m_ui->comingButton, &TbButton::clicked, this, &MyShiftPage::openComing);
    connect(m_ui->newsBar, &MessageBar::actionTriggered, this, &MyShiftPage::openComing);
    connect(m_ui->comingShifts, &ComingShifts::left, this, [this] {
        showSheet(false);
        m_ui->comingButton->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->comingShifts, &ComingShifts::seenAsked, this, [this] {
        report(m_room.news.seen(m_seat, m_ui->comingShifts->news()), tr("Your head sees that you know your roster"));
        m_ui->comingShifts->begin();
    });
    connect(m_ui->comingShifts, &ComingShifts::askAsked, this, &MyShiftPage::askToStandIn);
}

void MyShiftPage::openComing()
{
    m_ui->sheets->setCurrentWidget(m_ui->comingShifts);
    m_ui->comingShifts->begin();
}

void MyShiftPage::askToStandIn(const ShiftId &shift, const OfficerId &to, const QString &note)
{
    const auto asked = m_room.swaps.ask(m_seat, shift, to, note);
    m_ui->comingShifts->complain(asked.ok() ? QString() : m_room.explain(asked.error()));
    if (asked.ok())
        emit told(tr("%1 was asked to stand in", "officer").arg(m_view.nameOf(to)));
    refresh();
}

} // namespace tb
