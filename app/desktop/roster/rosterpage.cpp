// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/rosterpage.h"

#include "look/appearance.h"
#include "roster/rosterdelegate.h"
#include "roster/rostermodel.h"
#include "store/officertable.h"
#include "ui_rosterpage.h"

#include <QFile>
#include <QFileDialog>

#include <algorithm>

namespace tb {

namespace {

constexpr int kDays = 7;
constexpr int kLineWidth = 216;
constexpr int kDayWidth = 100;

} // namespace

RosterPage::RosterPage(const RosterRoom &room, QWidget *parent)
    : QWidget(parent), m_room(room), m_ui(std::make_unique<Ui::RosterPage>()), m_model(new RosterModel(this))
{
    m_ui->setupUi(this);
    m_ui->grid->setModel(m_model);
    m_ui->grid->setItemDelegate(new RosterDelegate(m_ui->grid));
    m_ui->grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->grid->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->grid->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter
                                                      | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    m_ui->previousButton->setIconOnly(true);
    m_ui->nextButton->setIconOnly(true);
    connect(m_ui->previousButton, &TbButton::clicked, this, [this] { turn(-1); });
    connect(m_ui->nextButton, &TbButton::clicked, this, [this] { turn(1); });
    connect(m_ui->importButton, &TbButton::clicked, this, &RosterPage::askFile);
    connect(m_ui->shiftForm, &ShiftForm::assignAsked, this, &RosterPage::assign);
    connect(m_ui->shiftForm, &ShiftForm::cancelAsked, this, &RosterPage::cancel);
    connect(m_ui->grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &RosterPage::propose);
    connect(&m_room.notice, &ChangeNotice::subjectsChanged, this, &RosterPage::refresh);
}

RosterPage::~RosterPage() = default;

// A cell is never narrower than the words of a gap: with large letters the week is scrolled.
void RosterPage::fit()
{
    m_ui->grid->horizontalHeader()->setMinimumSectionSize(scaled(this, kDayWidth));
    m_ui->grid->verticalHeader()->setFixedWidth(std::min(scaled(this, kLineWidth), width() / 3));
    m_ui->grid->resizeRowsToContents();
    fitBar();
}

// Beside the form the bar over the grid may have less room than its words; the days stand in the grid as well.
void RosterPage::fitBar()
{
    const bool beside = m_ui->pageLayout->direction() == QBoxLayout::LeftToRight;
    const int room = width() - (beside ? m_ui->shiftForm->maximumWidth() : 0);
    m_ui->importButton->setIconOnly(false);
    m_ui->datesLabel->show();
    m_ui->barLayout->invalidate();
    if (m_ui->barLayout->sizeHint().width() > room)
        m_ui->importButton->setIconOnly(true);
    m_ui->barLayout->invalidate();
    if (m_ui->barLayout->sizeHint().width() > room)
        m_ui->datesLabel->hide();
}

// When all parts have their letters.
void RosterPage::fitSoon()
{
    QMetaObject::invokeMethod(this, &RosterPage::fit, Qt::QueuedConnection);
}

void RosterPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitSoon();
}

void RosterPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_model)
        fitSoon();
}

void RosterPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void RosterPage::setSeat(const Seat &seat)
{
    m_seat = seat;
    const QDate today = wallDate(m_room.clock.now());
    m_monday = today.addDays(1 - today.dayOfWeek());
    refresh();
}

bool RosterPage::mayAssign()
{
    const auto officer = OfficerTable(m_room.database).find(m_seat.officer);
    return officer.ok() && officer.value() && officer.value()->role == Role::Head;
}

void RosterPage::refresh()
{
    if (m_seat.officer.isNull())
        return;
    const Moment now = m_room.clock.now();
    const auto week = readRosterWeek(m_room.database, m_seat.unit, m_monday, now);
    if (!week.ok())
        return complain(week.error());
    const QModelIndex current = m_ui->grid->currentIndex();
    m_model->show(week.value(), now);
    if (current.isValid())
        m_ui->grid->setCurrentIndex(m_model->index(current.row(), current.column()));
    m_ui->weekLabel->setText(tr("Week %1", "of the year").arg(m_monday.weekNumber()));
    m_ui->datesLabel->setText(
        QStringLiteral("%1 – %2").arg(m_monday.toString(QStringLiteral("dd/MM")),
                                      m_monday.addDays(kDays - 1).toString(QStringLiteral("dd/MM/yyyy"))));
    const int gaps = week.value().gaps;
    m_ui->gapsChip->setContent(
        gaps > 0 ? ChipContent{tr("%n gap(s)", nullptr, gaps), QStringLiteral("user-x"), Status::Danger, false}
                 : ChipContent{tr("No gap"), QStringLiteral("check"), Status::Success, false});
    m_ui->shiftForm->show(week.value());
    const bool may = mayAssign();
    m_ui->shiftForm->setBarred(may ? QString() : tr("You can read the roster. The head of the unit assigns shifts."));
    m_ui->pageLayout->setDirection(may ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->importButton->setEnabled(may);
    m_ui->importButton->setToolTip(may ? QString() : tr("The head of the unit assigns shifts."));
    fitBar();
}

void RosterPage::turn(int weeks)
{
    m_monday = m_monday.addDays(weeks * kDays);
    refresh();
}

void RosterPage::propose()
{
    const QModelIndex current = m_ui->grid->currentIndex();
    const RosterCell *cell = m_model->cell(current);
    if (cell)
        m_ui->shiftForm->propose(*cell, m_model->week().lines.at(static_cast<size_t>(current.row() / 2)).id);
}

void RosterPage::assign()
{
    const auto assigned = m_room.roster.assign(m_seat, m_ui->shiftForm->shift());
    if (!assigned.ok())
        return complain(assigned.error());
    m_ui->shiftForm->complain({});
    emit told(tr("The shift is assigned"));
}

void RosterPage::cancel(const ShiftId &shift)
{
    const Done done = m_room.roster.cancel(m_seat, shift);
    if (!done.ok())
        return complain(done.error());
    emit told(tr("The shift is cancelled"));
}

void RosterPage::askFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import shifts"), {}, tr("Tables (*.csv)"));
    if (!path.isEmpty())
        importFrom(path);
}

void RosterPage::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return complain({ErrorCode::BadFile, file.errorString()});
    const auto count = m_room.roster.importCsv(m_seat, file.readAll());
    if (!count.ok() && count.error().code == ErrorCode::DraftIncomplete)
        return m_ui->shiftForm->complain(
            tr("Nothing was imported. Mend this and try again: %1", "row and column of a table")
                .arg(count.error().detail));
    if (!count.ok())
        return complain(count.error());
    m_ui->shiftForm->complain({});
    emit told(tr("%n shift(s) imported", nullptr, count.value()));
}

void RosterPage::complain(const Error &error)
{
    m_ui->shiftForm->complain(error.code == ErrorCode::DraftIncomplete
                                  ? tr("Choose an officer and at least one line; the end comes after the beginning.")
                                  : m_room.explain(error));
}

} // namespace tb
