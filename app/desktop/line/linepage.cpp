// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/linepage.h"

#include "duty/blindchecks.h"
#include "line/correctionform.h"
#include "line/linecheckform.h"
#include "line/linedelegate.h"
#include "line/lineform.h"
#include "line/linehoursform.h"
#include "line/lineimportform.h"
#include "line/linemodel.h"
#include "line/linestatusform.h"
#include "look/appearance.h"
#include "look/widthtier.h"
#include "ui_linepage.h"

#include <QAction>

namespace tb {

namespace {

constexpr int kPaneWidth = 376;
constexpr int kLeastList = 320;

} // namespace

LinePage::LinePage(const LineRoom &room, QWidget *parent)
    : QWidget(parent), m_room(room), m_ui(std::make_unique<Ui::LinePage>()), m_model(new LineModel(this)),
      m_check(new LineCheckForm(room)), m_corrections(new CorrectionForm(room)), m_details(new LineForm(room)),
      m_hours(new LineHoursForm(room)), m_status(new LineStatusForm(room)), m_import(new LineImportForm(room))
{
    m_ui->setupUi(this);
    m_ui->alarmBar->hide();
    m_ui->emptyState->setContent(QStringLiteral("device-phone"), tr("No line is registered yet"),
                                 tr("Register the numbers that citizens are told to ring."));
    m_ui->table->setModel(m_model);
    LineDelegate::dress(m_ui->table);
    makePanes();
    makeKeys();
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const LineState *state = current())
            m_line = state->line.id;
        showLine();
    });
    connect(m_ui->addButton, &TbButton::clicked, this, [this] {
        open(Details);
        m_details->beginNew(m_seat);
    });
    connect(m_ui->importButton, &TbButton::clicked, this, [this] {
        open(Import);
        m_import->begin(m_seat);
    });
    connect(m_ui->emptyState, &EmptyState::actionTriggered, m_ui->addButton, &TbButton::click);
    connect(&m_room.notice, &ChangeNotice::subjectsChanged, this, [this] {
        if (isVisible()) // else the half minute is soon enough
            refresh();
    });
}

LinePage::~LinePage() = default;

void LinePage::makePanes()
{
    for (QWidget *pane :
         {static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_corrections), static_cast<QWidget *>(m_details),
          static_cast<QWidget *>(m_hours), static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_import)})
        m_ui->paneStack->addWidget(pane);
    m_ui->paneTabs->addPane(tr("Check", "tab of a line"), QStringLiteral("phone-check"));
    m_ui->paneTabs->addPane(tr("Put right", "tab of a line"), QStringLiteral("alert-circle"));
    m_ui->paneTabs->addPane(tr("The line", "tab of a line"), QStringLiteral("info"));
    connect(m_ui->paneTabs, &PaneTabs::tabBarClicked, this, [this](int tab) { open(static_cast<Pane>(tab)); });
    connect(m_ui->paneTabs, &PaneTabs::tabChosen, this, [this](int tab) {
        if (m_ui->paneStack->currentIndex() < Hours || m_ui->paneTabs->hasFocus())
            m_ui->paneStack->setCurrentIndex(tab);
    });
    const auto tells = [this](auto *form, auto signal) { connect(form, signal, this, &LinePage::told); };
    tells(m_check, &LineCheckForm::told);
    tells(m_corrections, &CorrectionForm::told);
    tells(m_details, &LineForm::told);
    tells(m_hours, &LineHoursForm::told);
    tells(m_status, &LineStatusForm::told);
    tells(m_import, &LineImportForm::told);
    connect(m_check, &LineCheckForm::rosterAsked, this, &LinePage::rosterAsked);
    connect(m_check, &LineCheckForm::failureRecorded, this, [this](const CheckId &check) {
        open(Corrections);
        m_corrections->choose(check);
    });
    connect(m_corrections, &CorrectionForm::lineChosen, this, [this](const LineId &line) {
        if (m_ui->paneStack->currentIndex() == Corrections)
            choose(line);
    });
    connect(m_details, &LineForm::saved, this, &LinePage::choose);
    connect(m_details, &LineForm::hoursAsked, this, [this] { open(Hours); });
    connect(m_details, &LineForm::statusAsked, this, [this] { open(Status); });
    connect(m_hours, &LineHoursForm::left, this, [this] { open(Details); });
    connect(m_status, &LineStatusForm::left, this, [this] { open(Details); });
    connect(m_import, &LineImportForm::left, this, [this] { open(Details); });
}

void LinePage::makeKeys()
{
    const auto key = [this](const QString &sequence, const auto &deed) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(sequence, QKeySequence::PortableText)); // whatever the keys are called here
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, deed);
        addAction(action);
    };
    key(QStringLiteral("Ctrl+T"), [this] {
        open(Check);
        m_check->begin();
    });
    const auto save = [this] {
        switch (m_ui->paneStack->currentIndex()) {
        case Check:
            return m_check->save();
        case Details:
            return m_details->save();
        case Hours:
            return m_hours->save();
        case Status:
            return m_status->save();
        case Import:
            return m_import->compare();
        default:
            return;
        }
    };
    key(QStringLiteral("Ctrl+Return"), save);
    key(QStringLiteral("Ctrl+Enter"), save);
    key(QStringLiteral("Esc"), [this] { leave(); });
    connect(m_ui->table, &QTableView::activated, this, [this] { open(Details); });
}

void LinePage::setSeat(const Seat &seat)
{
    m_seat = seat;
    m_line = {};
    m_details->forget();
    m_ui->paneStack->setCurrentIndex(Check);
    m_ui->paneTabs->setCurrentIndex(Check);
    m_paneAsked = false;
    refresh();
}

const LineState *LinePage::current() const
{
    return m_model->state(m_ui->table->currentIndex());
}

void LinePage::refresh()
{
    if (m_seat.officer.isNull())
        return emit alarmsCounted(0);
    const auto board = readLineBoard(m_room.database, m_seat.unit, m_room.clock.now());
    if (!board.ok())
        return emit told(m_room.explain(board.error()));
    m_head = m_room.lines.mayEdit(m_seat);
    const auto drawn = m_head
        ? BlindChecks(m_room.database, m_room.random).due(board.value(), m_seat.unit, m_seat.officer)
        : Result<std::map<LineId, Moment>>(std::map<LineId, Moment>());
    m_drawn = drawn.ok() ? drawn.value() : std::map<LineId, Moment>();
    m_model->show(board.value());
    const bool any = m_model->rowCount() > 0;
    m_ui->table->setVisible(any);
    m_ui->emptyState->setVisible(!any);
    m_ui->emptyState->setAction(m_head ? tr("Add a line") : QString(), QStringLiteral("plus"));
    m_ui->paneSide->setVisible(any || m_head);
    m_ui->addButton->setVisible(m_head);
    m_ui->importButton->setVisible(m_head);
    showCounts();
    m_corrections->show(m_seat, board.value(), m_head);
    choose(m_line);
    fit();
}

void LinePage::choose(LineId line)
{
    m_line = line;
    const int row = std::max(0, m_model->rowOf(line));
    if (m_model->rowCount() > 0 && m_ui->table->currentIndex().row() != row)
        m_ui->table->selectRow(row);
    showLine();
}

void LinePage::showCounts()
{
    const LineBoard &board = m_model->board();
    m_ui->countChip->setContent({tr("%n line(s)", nullptr, board.inUse()), {}, Status::Neutral, false});
    const int nobody = board.count(Attendance::Nobody);
    m_ui->nobodyChip->setContent(
        {tr("%n unattended", nullptr, nobody), QStringLiteral("user-x"), Status::Danger, false});
    m_ui->nobodyChip->setVisible(nobody > 0);
    const int due = std::max(board.checksDue(), static_cast<int>(m_drawn.size()));
    m_ui->dueChip->setContent({tr("%n to be checked", nullptr, due), QStringLiteral("clock"), Status::Warn, false});
    m_ui->dueChip->setVisible(due > 0);
    const int open = static_cast<int>(board.failures.size());
    m_ui->openChip->setContent(
        {tr("%n to be put right", nullptr, open), QStringLiteral("alert-circle"), Status::Danger, false});
    m_ui->openChip->setVisible(open > 0);
    m_ui->paneTabs->setBadge(Corrections, {open > 0 ? open : -1, Status::Danger, false});
    emit alarmsCounted(m_head ? board.alarms(kUnattendedAlarm) : 0);
}

void LinePage::showLine()
{
    const LineState *state = current();
    if (!state)
        return;
    const auto drawn = m_drawn.find(state->line.id);
    m_check->show(m_seat, *state, m_model->board(),
                  drawn == m_drawn.end() ? std::nullopt : std::optional(drawn->second), m_head);
    // A line that is being registered stays until it is saved or left; going through the table leaves an empty form.
    const bool registering = m_ui->paneStack->currentIndex() == Details && m_details->isNew()
        && (m_details->isTouched() || !m_ui->table->hasFocus());
    if (!registering)
        m_details->show(m_seat, *state, m_model->board(), m_head);
}

void LinePage::open(Pane pane)
{
    m_paneAsked = true;
    const LineState *state = current();
    if (pane == Hours && state)
        m_hours->begin(m_seat, *state, m_model->board());
    if (pane == Status && state)
        m_status->begin(m_seat, *state, m_model->board());
    m_ui->paneTabs->setCurrentIndex(std::min<int>(pane, Details));
    m_ui->paneStack->setCurrentIndex(pane);
    if (pane == Details && state)
        m_details->show(m_seat, *state, m_model->board(), m_head);
    fit();
}

void LinePage::leave()
{
    m_paneAsked = false;
    if (const LineState *state = current())
        m_details->show(m_seat, *state, m_model->board(), m_head);
    fit();
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

// Table and pane side by side where there is room, else one of the two.
void LinePage::fit()
{
    const bool both = widthTier(window()) >= WidthTier::Medium;
    m_ui->listSide->setVisible(both || !m_paneAsked);
    m_ui->listSide->setMinimumWidth(scaled(this, kLeastList)); // not what the words of its bar would like
    const bool pane = (both || m_paneAsked) && (m_model->rowCount() > 0 || m_head);
    m_ui->paneSide->setVisible(pane);
    const int width = std::min(scaled(this, kPaneWidth), both ? this->width() * 2 / 5 : this->width());
    m_ui->paneSide->setMinimumWidth(both ? width : 0);
    m_ui->paneSide->setMaximumWidth(both ? width : QWIDGETSIZE_MAX);
    LineDelegate::fitColumns(m_ui->table, this->width() - (both && pane ? width : 0));
    fitBar(this->width() - (both && pane ? width : 0));
}

// The words of the buttons go first, then what the table says as well.
void LinePage::fitBar(int room)
{
    const auto tooWide = [this, room] {
        m_ui->barLayout->invalidate();
        return m_ui->barLayout->sizeHint().width() > room;
    };
    m_ui->countChip->show();
    m_ui->importButton->setIconOnly(false);
    m_ui->addButton->setIconOnly(false);
    if (tooWide())
        m_ui->importButton->setIconOnly(true);
    if (tooWide())
        m_ui->addButton->setIconOnly(true);
    if (tooWide())
        m_ui->countChip->hide();
}

void LinePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_model)
        QMetaObject::invokeMethod(this, &LinePage::fit, Qt::QueuedConnection);
}

void LinePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void LinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace tb
