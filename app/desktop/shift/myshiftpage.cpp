// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/myshiftpage.h"

#include "look/shiftwords.h"
#include "shift/notedraft.h"
#include "shift/shiftbars.h"
#include "shift/shiftcolumns.h"
#include "shift/shiftfactswords.h"
#include "ui_myshiftpage.h"

#include <QAction>

#include <algorithm>

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
    new ShiftColumns(*m_ui, this);
    connectSheets();
    connectComing();
    connect(m_ui->checkInButton, &TbButton::clicked, this, &MyShiftPage::takeOrLeave);
    connect(m_ui->pauseButton, &TbButton::clicked, this, &MyShiftPage::pauseOrResume);
    connect(m_ui->pausePanel, &PausePanel::left, this, &MyShiftPage::pause);
    connect(m_ui->pausePanel, &PausePanel::cancelled, this, [this] {
        m_asksWhy = false;
        showButtons();
        m_ui->pauseButton->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_room.notice, &ChangeNotice::subjectsChanged, this, &MyShiftPage::refresh);
}

MyShiftPage::~MyShiftPage() = default;

void MyShiftPage::connectSheets()
{
    connect(m_ui->handoverForm, &HandoverForm::noteEdited, &m_saveLater, qOverload<>(&QTimer::start));
    connect(m_ui->handoverForm, &HandoverForm::handoverAsked, this, &MyShiftPage::handOver);
    connect(m_ui->acceptanceForm, &AcceptanceForm::acceptAsked, this, &MyShiftPage::acceptHandover);
    auto *print = new QAction(tr("Print the record"), this);
    print->setShortcut(QKeySequence::Print);
    print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(print);
    connect(print, &QAction::triggered, this, &MyShiftPage::askForRecord);
    connect(m_ui->acceptanceForm, &AcceptanceForm::recordAsked, this, &MyShiftPage::askForRecord);
    connect(m_ui->leftBar, &MessageBar::actionTriggered, this, [this] { emit recordAsked(m_view.left->id); });
    connect(m_ui->replyBar, &MessageBar::actionTriggered, this, &MyShiftPage::replyAsked);
    connect(m_ui->handedOverBar, &MessageBar::actionTriggered, this, [this] {
        showSheet(true);
        m_ui->acceptanceForm->begin();
    });
}

// Of the handover that is being read, else of the own one.
void MyShiftPage::askForRecord()
{
    if (m_ui->sheets->currentWidget() == m_ui->acceptanceForm && m_view.handedOver)
        emit recordAsked(m_view.handedOver->shift.id);
    else if (m_view.left)
        emit recordAsked(m_view.left->id);
}

void MyShiftPage::setSeat(const Seat &seat)
{
    // What the former officer typed is theirs alone.
    if (m_saveLater.isActive())
        saveDraft();
    m_ui->handoverForm->setNote({});
    m_seat = seat;
    m_draftOf = {};
    m_handedOver = {};
    m_asksWhy = false;
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
    m_ui->factList->show(ShiftFactsWords::facts(m_view));
    m_ui->weekList->show(m_view.week, wallDate(m_view.now));
    m_ui->weekCountLabel->setText(tr("%n shift(s) this week", nullptr, static_cast<int>(m_view.week.size())));
    m_ui->handoverForm->show(m_view);
    m_ui->acceptanceForm->show(m_view);
    m_ui->comingShifts->show(m_view);
    showBars();
    if (m_view.current && m_view.current->id != m_draftOf)
        loadDraft();
}

void MyShiftPage::takeOrLeave()
{
    refresh();
    if (!m_view.current && m_view.handedOver) {
        emit handoverOpened();
        showSheet(true);
        m_ui->acceptanceForm->begin();
    } else if (!m_view.current) {
        emit told(tr("You have no shift that could be taken now."));
    } else if (m_view.current->state == ShiftState::Planned)
        checkIn();
    else if (m_view.current->state == ShiftState::Paused)
        pauseOrResume();
    else {
        emit handoverOpened();
        showSheet(false);
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
    if (!m_view.isOnDuty())
        return;
    if (m_view.current->state == ShiftState::Paused) {
        report(m_room.shifts.resume(m_seat, m_view.current->id), tr("You are back at the desk"));
        return;
    }
    m_asksWhy = true;
    showButtons();
    m_ui->pausePanel->ask(m_room.clock.now(), m_view.receivers());
}

void MyShiftPage::pause(const ShiftDesk::Leaving &leaving)
{
    m_asksWhy = false;
    if (m_view.isOnDuty())
        report(m_room.shifts.pause(m_seat, m_view.current->id, leaving), tr("You are away from the desk"));
    m_ui->pauseButton->setFocus(Qt::OtherFocusReason);
}

void MyShiftPage::handOver()
{
    if (!m_view.isOnDuty())
        return;
    const Handover handover = m_ui->handoverForm->handover();
    const bool complete = std::none_of(handover.open.begin(), handover.open.end(),
                                       [](const HandoverItem &item) { return item.taker.isNull(); });
    if (complete && !m_ui->handoverForm->knowsReceiver()) {
        m_ui->handoverForm->complain(tr("Choose who takes over, or that nobody is here to take over."));
        return;
    }
    const Done done = m_room.shifts.handOver(m_seat, m_view.current->id, handover);
    m_ui->handoverForm->complain(done.ok() ? QString() : m_room.explain(done.error()));
    if (!done.ok()) {
        refresh();
        return;
    }
    dropDraft();
    report(done, tr("The shift is handed over"));
}

void MyShiftPage::acceptHandover()
{
    const Done done
        = m_room.shifts.acceptHandover(m_seat, m_ui->acceptanceForm->shift(), m_ui->acceptanceForm->remark());
    m_ui->acceptanceForm->complain(done.ok() ? QString() : m_room.explain(done.error()));
    if (done.ok())
        report(done, tr("The handover is accepted"));
    else
        refresh();
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
    m_ui->shiftTitleLabel->setText(
        shift ? tr("%1 · %2", "shift, day")
                    .arg(ShiftWords::name(shift->name), ShiftWords::shortDay(wallDate(shift->from)))
              : tr("No shift now"));
    m_ui->stateChip->setContent(ShiftFactsWords::chip(shift));
    m_ui->shiftLine->setVisible(shift.has_value());
    if (shift)
        m_ui->shiftLine->setShift(shift->from, shift->to, m_view.now);
    m_ui->linesLabel->setText(m_view.lines);
    m_ui->linesLabel->setVisible(!m_view.lines.isEmpty());
    m_ui->incomingNumber->setText(QString::number(m_view.incoming));
    m_ui->answeredNumber->setText(QString::number(m_view.answered));
    m_ui->callBackNumber->setText(QString::number(m_view.toCallBack));
    m_ui->openNumber->setText(QString::number(m_view.open.size()));
    showButtons();
}

void MyShiftPage::showButtons()
{
    const std::optional<Shift> &shift = m_view.current;
    m_asksWhy = m_asksWhy && shift && shift->state == ShiftState::OnDuty;
    m_ui->pausePanel->setVisible(m_asksWhy);
    m_ui->factsArea->setVisible(!m_asksWhy); // the question takes their place
    m_ui->checkInButton->setVisible(shift && shift->state == ShiftState::Planned);
    m_ui->pauseButton->setVisible(m_view.isOnDuty() && !m_asksWhy);
    const bool away = shift && shift->state == ShiftState::Paused;
    m_ui->pauseButton->setText(away ? tr("Back at the desk") : tr("Away from the desk"));
    m_ui->pauseButton->setKeyText(away ? QStringLiteral("Ctrl+G") : QString());
    m_ui->pauseButton->setIconName(away ? QStringLiteral("user-check") : QStringLiteral("coffee"));
}

void MyShiftPage::showBars()
{
    ShiftBars::show(*m_ui, m_view);
    const ShiftId waiting = m_view.handedOver ? m_view.handedOver->shift.id : ShiftId();
    // A new one comes to the front; who is writing an own sheet is not disturbed.
    if (waiting != m_handedOver)
        showSheet(!waiting.isNull() && m_ui->handoverForm->note().isEmpty());
    m_handedOver = waiting;
}

void MyShiftPage::showSheet(bool accepting)
{
    m_ui->sheets->setCurrentWidget(accepting ? static_cast<QWidget *>(m_ui->acceptanceForm) : m_ui->handoverForm);
    m_ui->handedOverBar->setAction(accepting ? QString() : tr("Accept handover"));
}

void MyShiftPage::loadDraft()
{
    m_draftOf = m_view.current->id;
    const Result<QString> note = NoteDraft(m_room).load(m_seat.officer, m_draftOf);
    m_ui->handoverForm->setNote(note.ok() ? note.value() : QString());
    tellFailure(note.ok() ? Done() : Done(note.error()));
}

void MyShiftPage::saveDraft()
{
    m_saveLater.stop();
    if (m_draftOf.isNull())
        return;
    const Done saved = NoteDraft(m_room).save(m_seat.officer, m_draftOf, m_ui->handoverForm->note());
    if (saved.ok())
        m_ui->handoverForm->showSaved(m_room.clock.now());
    tellFailure(saved);
}

void MyShiftPage::dropDraft()
{
    m_saveLater.stop();
    m_ui->handoverForm->setNote({});
    tellFailure(NoteDraft(m_room).drop(m_seat.officer, m_draftOf));
}

void MyShiftPage::tellFailure(const Done &done)
{
    if (!done.ok())
        emit failed(done.error());
}

} // namespace tb
