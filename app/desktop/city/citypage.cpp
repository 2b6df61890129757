// SPDX-License-Identifier: GPL-3.0-or-later
#include "city/citypage.h"

#include "base/phonenumber.h"
#include "city/citymodel.h"
#include "city/citysums.h"
#include "city/citywords.h"
#include "city/concerndelegate.h"
#include "city/unittiledelegate.h"
#include "look/shiftwords.h"
#include "look/stattile.h"
#include "ui_citypage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalBlocker>

namespace tb {

CityPage::CityPage(const CityRoom &room, QWidget *parent)
    : QWidget(parent), m_room(room), m_ui(std::make_unique<Ui::CityPage>()), m_offices(new CityModel(this)),
      m_wards(new CityModel(this)), m_concerns(new CityModel(this)), m_tile(new UnitTileDelegate(this))
{
    m_ui->setupUi(this);
    m_ui->messageBar->hide();
    m_ui->titleLabel->setText(tr("The city", "heading"));
    m_ui->subtitleLabel->setText(tr("Asking the server…", "below the heading"));
    makeTiles();
    makeViews();
    showDetail(nullptr);
    connect(&m_room.client, &OverviewClient::answered, this, &CityPage::showCity);
    connect(&m_room.client, &OverviewClient::failed, this, &CityPage::fail);
    connect(m_ui->dialButton, &QPushButton::clicked, this, &CityPage::dial);
    connect(&m_timer, &QTimer::timeout, this, &CityPage::ask);
}

CityPage::~CityPage() = default;

void CityPage::makeTiles()
{
    const auto add = [this](Tile tile, const char *icon, Status status, const QString &caption) {
        m_tiles[tile] = new StatTile(QString::fromLatin1(icon), status, caption, this);
        m_ui->tilesLayout->addWidget(m_tiles[tile], 1);
        m_tiles[tile]->setFocusPolicy(Qt::NoFocus); // says something, does nothing
    };
    add(Attended, "headset", Status::Success, tr("open numbers attended", "tile"));
    add(Rate, "phone-in", Status::Accent, tr("answered in 7 days", "tile"));
    add(Owed, "phone-x", Status::Danger, tr("missed, not called back", "tile"));
    add(Overdue, "clock-alert", Status::Danger, tr("matters overdue", "tile"));
    add(Silent, "cloud-off", Status::Neutral, tr("units without contact", "tile"));
}

void CityPage::makeViews()
{
    m_ui->showsChoice->addChoice(tr("State", "what the tiles show"));
    m_ui->showsChoice->addChoice(tr("Answer rate", "what the tiles show"));
    m_ui->showsChoice->addChoice(tr("Overdue", "what the tiles show"));
    connect(m_ui->showsChoice, &SegmentedControl::chosen, this, [this](int shows) {
        m_tile->setShows(static_cast<UnitTileDelegate::Shows>(shows));
        m_ui->officesView->viewport()->update();
        m_ui->wardsView->viewport()->update();
    });
    for (QListView *view : {m_ui->officesView, m_ui->wardsView}) {
        view->setModel(view == m_ui->officesView ? m_offices : m_wards);
        view->setItemDelegate(m_tile);
        view->setViewMode(QListView::IconMode);
        view->setMovement(QListView::Static);
        view->setResizeMode(QListView::Adjust);
        view->setUniformItemSizes(true);
        view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    m_ui->unitsScroll->viewport()->setAutoFillBackground(false);
    m_ui->unitsPane->setAutoFillBackground(false);
    m_ui->unitsScroll->viewport()->installEventFilter(this);
    m_ui->concernView->setModel(m_concerns);
    m_ui->concernView->setItemDelegate(new ConcernDelegate(this));
    m_ui->concernView->setUniformItemSizes(true);
    for (QListView *view : {m_ui->officesView, m_ui->wardsView, m_ui->concernView})
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CityPage::choose);
}

void CityPage::setOfficer(OfficerId officer)
{
    if (m_officer == officer)
        return;
    m_officer = officer;
    // What one person may see is not left on the screen for the next.
    for (CityModel *model : {m_offices, m_wards, m_concerns})
        model->setUnits({});
    m_asOf.reset();
    showDetail(nullptr);
    ask();
}

void CityPage::ask()
{
    if (!m_officer.isNull() && isVisible())
        m_room.client.ask(m_officer, m_room.token());
}

void CityPage::showCity(const std::vector<UnitStatus> &units)
{
    if (m_officer.isNull())
        return;
    m_ui->messageBar->hide();
    m_asOf = m_room.clock.now();
    const CityGroups groups = groupsOf(units);
    m_offices->setUnits(groups.offices);
    m_wards->setUnits(groups.wards);
    m_concerns->setUnits(groups.concerns);
    m_ui->officesLabel->setText(tr("DEPARTMENTS, AGENCIES · %1", "heading of tiles").arg(groups.offices.size()));
    m_ui->wardsLabel->setText(tr("WARDS, COMMUNES · %1", "heading of tiles").arg(groups.wards.size()));
    m_ui->officesLabel->setVisible(!groups.offices.empty());
    m_ui->officesView->setVisible(!groups.offices.empty());
    showHead(units);
    showTiles(units);
    fitHeights();
    const UnitStatus *still = nullptr;
    for (const UnitStatus &status : units)
        still = m_chosen && status.unit.id == m_chosen->unit.id ? &status : still;
    if (still)
        select(UnitStatus(*still));
    else if (!groups.concerns.empty())
        select(groups.concerns.front());
}

void CityPage::fail(const Error &error)
{
    if (m_officer.isNull() || !isVisible())
        return;
    const QString age = m_asOf ? tr("The picture is that of %1.", "below an error").arg(ShiftWords::clock(*m_asOf))
                               : tr("The page of the city needs the server.", "below an error");
    m_ui->messageBar->showMessage(MessageBar::Kind::Warn, m_room.explain(error), age, QStringLiteral("cloud-off"));
    if (!m_asOf)
        m_ui->subtitleLabel->clear();
}

void CityPage::showHead(const std::vector<UnitStatus> &units)
{
    const CitySums sums = sumsOf(units);
    m_ui->titleLabel->setText(tr("The city · %1 units · %2 numbers", "heading").arg(units.size()).arg(sums.lines));
    m_ui->subtitleLabel->setText(tr("%1 · figures of %2", "below the heading; a day, a time")
                                     .arg(ShiftWords::day(wallDate(*m_asOf)), ShiftWords::clock(*m_asOf)));
    m_ui->unitsTitle->setText(tr("%1 units now", "heading").arg(units.size()));
    QStringList legend;
    for (const UnitConcern concern :
         {UnitConcern::None, UnitConcern::Attention, UnitConcern::Nobody, UnitConcern::Silent})
        legend.append(QStringLiteral("%1: %2").arg(CityWords::concern(concern)).arg(sums.concerned.at(concern)));
    m_ui->legendLabel->setText(QStringLiteral("  ") + legend.join(QStringLiteral("   ·   ")));
}

void CityPage::showTiles(const std::vector<UnitStatus> &units)
{
    const CitySums sums = sumsOf(units);
    m_tiles[Attended]->setNumber(tr("%1 / %2", "tile: attended of open").arg(sums.attended).arg(sums.open));
    m_tiles[Attended]->setStatus(sums.attended < sums.open ? Status::Warn : Status::Success);
    m_tiles[Rate]->setNumber(CityWords::rate(answeredPerMille(sums.week)));
    m_tiles[Owed]->setNumber(QString::number(sums.owed));
    m_tiles[Overdue]->setNumber(QString::number(sums.overdue));
    m_tiles[Silent]->setNumber(QString::number(sums.concerned.at(UnitConcern::Silent)));
    m_tiles[Owed]->setStatus(sums.owed > 0 ? Status::Danger : Status::Success);
    m_tiles[Overdue]->setStatus(sums.overdue > 0 ? Status::Danger : Status::Success);
}

void CityPage::choose(const QModelIndex &index)
{
    if (const UnitStatus *status = CityModel::statusOf(index))
        select(UnitStatus(*status));
}

// One unit is chosen, wherever it is shown.
void CityPage::select(const UnitStatus &status)
{
    m_chosen = status;
    for (QListView *view : {m_ui->officesView, m_ui->wardsView, m_ui->concernView}) {
        const QSignalBlocker quiet(view->selectionModel());
        const QModelIndex index = qobject_cast<CityModel *>(view->model())->indexOf(status.unit.id);
        if (index.isValid())
            view->setCurrentIndex(index);
        else
            view->selectionModel()->clear();
        view->viewport()->update();
    }
    showDetail(&*m_chosen);
}

void CityPage::showDetail(const UnitStatus *status)
{
    m_ui->detailFrame->setVisible(status);
    if (!status)
        return m_chosen.reset();
    const UnitConcern concern = concernOf(*status);
    const QString weight = CityWords::weight(*status);
    m_ui->detailName->setText(status->unit.name);
    m_ui->detailChip->setContent({weight.isEmpty() ? CityWords::concern(concern) : weight, CityWords::iconOf(concern),
                                  CityWords::statusOf(concern), concern == UnitConcern::Nobody});
    m_ui->detailHeadLabel->setText(
        tr("Answerable: %1", "head of a unit")
            .arg(status->head.isEmpty() ? tr("nobody is named", "head of a unit") : status->head));
    QStringList lines;
    for (const LineNow &line : status->lines)
        lines.append(QStringLiteral("%1 · %2 · %3")
                         .arg(line.name, parsePhone(line.number, {}).display, CityWords::line(line, status->asOf)));
    m_ui->detailLines->setText(lines.join(QLatin1Char('\n')));
    m_ui->dialButton->setEnabled(!status->lines.empty());
}

// All tiles are there at once: the lists are as high as what they hold.
void CityPage::fitHeights()
{
    for (QListView *view : {m_ui->officesView, m_ui->wardsView}) {
        const QSize tile = m_tile->sizeHint(QStyleOptionViewItem(), {});
        const int width = std::max(tile.width(), m_ui->unitsScroll->viewport()->width() - 28);
        const int columns = std::max(1, width / tile.width());
        const QSize cell(width / columns, tile.height());
        view->setGridSize(cell);
        const int rows = (view->model()->rowCount() + columns - 1) / columns;
        view->setFixedHeight(rows * cell.height() + 2);
    }
}

void CityPage::dial()
{
    if (!m_chosen || m_chosen->lines.empty())
        return;
    const QString number = parsePhone(m_chosen->lines.front().number, {}).display;
    QGuiApplication::clipboard()->setText(number);
    emit numberCopied(number);
}

void CityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start(kEvery);
    ask();
}

void CityPage::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

bool CityPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitHeights();
    return QWidget::eventFilter(watched, event);
}

} // namespace tb
