// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/rosterpage.h"

#include "look/appearance.h"
#include "roster/rosterdelegate.h"
#include "roster/rosteredits.h"
#include "roster/rostermodel.h"
#include "roster/rosterside.h"
#include "roster/rostertrouble.h"
#include "store/officertable.h"
#include "ui_rosterpage.h"

#include <QShortcut>

#include <algorithm>

namespace tb {

namespace {

constexpr int kWeek = 7;
constexpr int kLineWidth = 214;
constexpr int kDayWidth = 97;
constexpr int kMonthDayWidth = 34;
constexpr int kNarrow = 760; // below: no room for grid and panel

RosterEdits::Places placesOf(const QModelIndexList &block)
{
    RosterEdits::Places places;
    for (const QModelIndex &index : block)
        places.push_back({index.row(), index.column()});
    return places;
}

bool concerns(const Subject &subject)
{
    return subject.type != SubjectType::Call && subject.type != SubjectType::Ring;
}

} // namespace

RosterPage::RosterPage(const RosterRoom &room, QWidget *parent)
    : QWidget(parent), m_room(room), m_ui(std::make_unique<Ui::RosterPage>()), m_model(new RosterModel(this)),
      m_edits(new RosterEdits(room, this)), m_side(new RosterSide(room))
{
    m_ui->setupUi(this);
    m_ui->pageLayout->addWidget(m_side);
    m_ui->problemBar->hide();
    m_ui->grid->setModel(m_model);
    m_ui->grid->setItemDelegate(new RosterDelegate(m_ui->grid));
    // The words come back where there is room: the bar must not make the window wider than the screen.
    for (TbButton *button : {m_ui->previousButton, m_ui->nextButton, m_ui->moreButton, m_ui->sideButton,
                             m_ui->copyWeekButton, m_ui->fillButton, m_ui->publishButton})
        button->setIconOnly(true);
    m_ui->datesLabel->hide();
    m_ui->viewControl->addChoice(tr("Week", "view"));
    m_ui->viewControl->addChoice(tr("Month", "view"));
    m_ui->viewControl->setAccessibleName(tr("View"));
    connectBar();
    connectGrid();
    connectSide();
    addKeys();
    connect(&m_room.notice, &ChangeNotice::subjectsChanged, this, [this](const std::vector<Subject> &subjects) {
        // A call changes nothing here, and there are many.
        if (std::any_of(subjects.begin(), subjects.end(), concerns))
            refresh();
    });
}

RosterPage::~RosterPage() = default;

void RosterPage::connectGrid()
{
    connect(m_ui->grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &RosterPage::showCell);
    connect(m_ui->grid, &RosterGrid::searchAsked, this, [this](const QString &typed) {
        const RosterCell *cell = m_model->cell(m_ui->grid->currentIndex());
        if (m_leads && cell && cell->published) {
            showSide(true);
            m_side->openPicker(typed);
        }
        if (m_leads && cell && !cell->published)
            emit told(tr("The line is not published at these hours"));
    });
    connect(m_ui->grid, &RosterGrid::clearAsked, this, [this] {
        if (m_leads)
            m_edits->clear(m_model->sheet(), placesOf(m_ui->grid->block()));
    });
    connect(m_ui->grid, &RosterGrid::copyAsked, this,
            [this] { m_edits->copy(m_model->sheet(), placesOf(m_ui->grid->block())); });
    connect(m_ui->grid, &RosterGrid::pasteAsked, this, [this] {
        const RosterEdits::Places places = placesOf(m_ui->grid->block());
        if (m_leads && !places.empty())
            m_edits->paste(m_model->sheet(), places.front());
    });
    connect(m_edits, &RosterEdits::failed, this, &RosterPage::complain);
    connect(m_edits, &RosterEdits::told, this, &RosterPage::told);
}

void RosterPage::connectSide()
{
    connect(m_side, &RosterSide::chosen, this, [this](const OfficerId &officer, const Span &hours) {
        const QModelIndex here = m_ui->grid->currentIndex();
        if (!here.isValid())
            return;
        m_edits->assign(m_model->sheet(), {here.row(), here.column()}, officer, hours);
        const QModelIndex below = m_model->index(here.row() + 1, here.column());
        showSide(false);
        m_ui->grid->setCurrentIndex(below.isValid() ? below : here);
        m_ui->grid->setFocus();
    });
    connect(m_side, &RosterSide::gapChosen, this, [this](const RosterVacancy &gap) {
        m_ui->grid->setCurrentIndex(m_model->indexOf(gap.line, gap.span.from));
        showSide(true);
        m_side->openPicker({});
    });
    connect(m_side, &RosterSide::clearAsked, m_ui->grid, &RosterGrid::clearAsked);
    connect(m_side, &RosterSide::proposalsAccepted, this,
            [this](const std::vector<RosterProposal> &proposals) { m_edits->accept(m_model->sheet(), proposals); });
    connect(m_side, &RosterSide::told, this, &RosterPage::told);
    connect(m_side, &RosterSide::failed, this, &RosterPage::complain);
    connect(m_side, &RosterSide::left, this, [this] {
        showSide(false);
        m_ui->grid->setFocus();
    });
}

void RosterPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(Qt::ALT | Qt::Key_PageUp, [this] { turn(-1); });
    key(Qt::ALT | Qt::Key_PageDown, [this] { turn(1); });
    key(QKeySequence::Undo, [this] { m_edits->stack().undo(); });
    key(QKeySequence::Print, [this] { openPrintMenu(); });
    key(Qt::CTRL | Qt::Key_Y, [this] { m_edits->stack().redo(); });
}

// A cell is never narrower than the words of a gap: with large letters the week is scrolled.
void RosterPage::fit()
{
    m_narrow = width() < scaled(this, kNarrow);
    m_ui->pageLayout->setDirection(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setWide(m_narrow);
    m_ui->sideButton->setVisible(m_narrow);
    showSide(m_sideOpen);
    QHeaderView *days = m_ui->grid->horizontalHeader();
    days->setMinimumSectionSize(scaled(this, m_month ? kMonthDayWidth : kDayWidth));
    days->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->grid->verticalHeader()->setFixedWidth(std::min(scaled(this, kLineWidth), width() / 3));
    m_ui->grid->resizeRowsToContents();
    fitBar();
}

void RosterPage::showSide(bool open)
{
    m_sideOpen = open && m_narrow;
    m_ui->grid->setVisible(!m_sideOpen);
    m_side->setVisible(m_sideOpen || !m_narrow);
}

// When all parts have their letters.
void RosterPage::fitSoon()
{
    QMetaObject::invokeMethod(this, &RosterPage::fit, Qt::QueuedConnection);
}

void RosterPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    fitSoon();
}

void RosterPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_side)
        fitSoon();
}

void RosterPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool RosterPage::leads()
{
    const auto officer = OfficerTable(m_room.database).find(m_seat.officer);
    return officer.ok() && officer.value() && officer.value()->role == Role::Head;
}

void RosterPage::setSeat(const Seat &seat)
{
    m_seat = seat;
    m_edits->setSeat(seat);
    m_leads = leads();
    m_side->setSeat(seat, m_leads);
    m_ui->problemBar->hide();
    for (TbButton *button : {m_ui->copyWeekButton, m_ui->fillButton, m_ui->publishButton})
        button->setVisible(m_leads);
    showMonth(m_month);
}

void RosterPage::showMonth(bool month)
{
    m_month = month;
    m_ui->viewControl->setCurrent(month ? 1 : 0);
    const QDate today = wallDate(m_room.clock.now());
    m_first = month ? QDate(today.year(), today.month(), 1) : today.addDays(1 - today.dayOfWeek());
    refresh();
    fit();
    m_ui->grid->setCurrentIndex(m_model->index(0, static_cast<int>(m_first.daysTo(today))));
}

void RosterPage::turn(int steps)
{
    m_first = m_month ? m_first.addMonths(steps) : m_first.addDays(steps * kWeek);
    refresh();
    showCell();
}

void RosterPage::refresh()
{
    if (m_seat.officer.isNull())
        return;
    const int days = m_month ? m_first.daysInMonth() : kWeek;
    const auto sheet = readRosterSheet(m_room.database, m_seat.unit, m_first, days, m_room.clock.now());
    if (!sheet.ok())
        return complain(sheet.error());
    const QModelIndex current = m_ui->grid->currentIndex();
    m_model->show(sheet.value());
    if (current.isValid())
        m_ui->grid->setCurrentIndex(m_model->index(current.row(), std::min(current.column(), days - 1)));
    m_side->show(sheet.value());
    showBar(sheet.value());
    showCell();
}

void RosterPage::showCell()
{
    const QModelIndex current = m_ui->grid->currentIndex();
    if (const RosterCell *cell = m_model->cell(current))
        m_side->showCell(*cell, *m_model->line(current), m_model->trouble(*cell));
}

void RosterPage::jump(bool conflict)
{
    const QModelIndex next = m_model->nextTrouble(m_ui->grid->currentIndex(), conflict);
    if (!next.isValid())
        return;
    m_ui->grid->setCurrentIndex(next);
    m_ui->grid->setFocus();
}

void RosterPage::importFrom(const QString &path)
{
    m_edits->importFrom(path);
}

void RosterPage::complain(const Error &error)
{
    m_ui->problemBar->showMessage(MessageBar::Kind::Danger, rosterTrouble(error, m_room.explain));
}

} // namespace tb
