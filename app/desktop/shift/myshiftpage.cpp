// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/myshiftpage.h"

#include "look/shiftwords.h"
#include "shift/shiftfactswords.h"
#include "store/drafttable.h"
#include "ui_myshiftpage.h"

namespace tb {

namespace {

using namespace std::chrono_literals;

/// A power cut costs no more than this.
constexpr auto kSaveDelay = 2s;

} // namespace

MyShiftPage::MyShiftPage(const ShiftRoom &room, QWidget *parent)
    : QWidget(parent), m_room(room), m_ui(std::make_unique<Ui::MyShiftPage>())
{
    m_ui->setupUi(this);
    m_saveLater.setSingleShot(true);
    m_saveLater.setInterval(kSaveDelay);
    connect(&m_saveLater, &QTimer::timeout, this, &MyShiftPage::saveDraft);
    connect(m_ui->handoverForm, &HandoverForm::noteEdited, &m_saveLater, qOverload<>(&QTimer::start));
    connect(m_ui->handoverForm, &HandoverForm::handoverAsked, this, &MyShiftPage::handOver);
    connect(m_ui->checkInButton, &TbButton::clicked, this, &MyShiftPage::takeOrLeave);
    connect(m_ui->pauseButton, &TbButton::clicked, this, &MyShiftPage::pauseOrResume);
    connect(&m_room.notice, &ChangeNotice::subjectsChanged, this, &MyShiftPage::refresh);
}

MyShiftPage::~MyShiftPage() = default;

void MyShiftPage::setSeat(const Seat &seat)
{
    m_seat = seat;
    m_draftOf = {};
    refresh();
}

void MyShiftPage::refresh()
{
    if (m_seat.officer.isNull())
        return;
    auto view = ShiftViewReader(m_room.database, m_room.shifts, m_room.clock).read(m_seat);
    if (!view.ok()) {
        emit failed(view.error());
        return;
    }
    m_view = view.take();
    showShift();
    showFacts();
    showWeek();
    m_ui->handoverForm->show(m_view);
    if (m_view.current && m_view.current->id != m_draftOf)
        loadDraft();
}

void MyShiftPage::takeOrLeave()
{
    refresh();
    if (!m_view.current) {
        emit told(tr("You have no shift that could be taken now."));
        return;
    }
    if (m_view.current->state == ShiftState::Planned)
        checkIn();
    else if (m_view.current->state == ShiftState::Paused)
        pauseOrResume();
    else {
        emit handoverOpened();
        m_ui->handoverForm->begin();
    }
}

void MyShiftPage::checkIn()
{
    report(m_room.shifts.start(m_seat, m_view.current->id),
           tr("You are on duty since %1", "time of day").arg(ShiftWords::clock(m_view.now)));
}

void MyShiftPage::pauseOrResume()
{
    if (!m_view.current || !m_view.current->isOpen())
        return;
    if (m_view.current->state == ShiftState::Paused)
        report(m_room.shifts.resume(m_seat, m_view.current->id), tr("You are back at the desk"));
    else
        report(m_room.shifts.pause(m_seat, m_view.current->id, QStringLiteral("away")),
               tr("You are away from the desk"));
}

void MyShiftPage::handOver()
{
    if (!m_view.current || !m_view.current->isOpen())
        return;
    const Handover handover = m_ui->handoverForm->handover();
    const Done done = m_room.shifts.handOver(m_seat, m_view.current->id, handover);
    m_ui->handoverForm->complain(done.ok() ? QString() : m_room.explain(done.error()));
    if (!done.ok())
        return;
    dropDraft();
    report(done, tr("The shift is handed over"));
}

void MyShiftPage::report(const Done &done, const QString &sentence)
{
    if (done.ok())
        emit told(sentence);
    else
        emit failed(done.error());
    refresh();
}

void MyShiftPage::showShift()
{
    const std::optional<Shift> &shift = m_view.current;
    const bool open = shift && shift->isOpen();
    m_ui->shiftTitleLabel->setText(
        shift ? tr("%1 · %2", "shift, day").arg(ShiftWords::name(shift->name), ShiftWords::day(wallDate(shift->from)))
              : tr("No shift now"));
    m_ui->stateChip->setContent(ShiftFactsWords::chip(shift));
    m_ui->shiftLine->setVisible(shift.has_value());
    if (shift)
        m_ui->shiftLine->setShift(shift->from, shift->to, m_view.now);
    m_ui->linesLabel->setText(m_view.lines);
    m_ui->incomingNumber->setText(QString::number(m_view.incoming));
    m_ui->answeredNumber->setText(QString::number(m_view.answered));
    m_ui->callBackNumber->setText(QString::number(m_view.toCallBack));
    m_ui->openNumber->setText(QString::number(m_view.open.size()));
    m_ui->checkInButton->setVisible(shift && shift->state == ShiftState::Planned);
    m_ui->pauseButton->setVisible(open);
    const bool away = shift && shift->state == ShiftState::Paused;
    m_ui->pauseButton->setText(away ? tr("Back at the desk") : tr("Away from the desk"));
    m_ui->pauseButton->setIconName(away ? QStringLiteral("user-check") : QStringLiteral("coffee"));
}

void MyShiftPage::showFacts()
{
    const QList<ShiftFact> facts = ShiftFactsWords::facts(m_view);
    m_ui->factList->show(facts);
}

void MyShiftPage::showWeek()
{
    m_ui->weekList->show(m_view.week, wallDate(m_view.now));
    m_ui->weekCountLabel->setText(tr("%n shift(s) this week", nullptr, static_cast<int>(m_view.week.size())));
}

QString MyShiftPage::draftPurpose() const
{
    return QStringLiteral("handover:") + m_draftOf.text();
}

void MyShiftPage::loadDraft()
{
    m_draftOf = m_view.current->id;
    m_ui->handoverForm->setNote({});
    const auto drafts = DraftTable(m_room.database).ofOfficer(m_seat.officer);
    if (!drafts.ok())
        return;
    for (const Draft &draft : drafts.value()) {
        if (draft.purpose == draftPurpose())
            m_ui->handoverForm->setNote(QString::fromUtf8(draft.content));
    }
}

void MyShiftPage::saveDraft()
{
    if (m_draftOf.isNull())
        return;
    const QByteArray note = m_ui->handoverForm->note().toUtf8();
    dropDraft();
    const Done done = DraftTable(m_room.database)
                          .put({m_room.ids.next<DraftId>(), m_seat.officer, draftPurpose(), m_room.clock.now(), note});
    if (!done.ok())
        emit failed(done.error());
}

void MyShiftPage::dropDraft()
{
    m_saveLater.stop();
    DraftTable table(m_room.database);
    const auto drafts = table.ofOfficer(m_seat.officer);
    if (!drafts.ok())
        return;
    for (const Draft &draft : drafts.value()) {
        if (draft.purpose != draftPurpose())
            continue;
        const Done done = table.remove(draft.id);
        if (!done.ok())
            emit failed(done.error());
    }
}

} // namespace tb
