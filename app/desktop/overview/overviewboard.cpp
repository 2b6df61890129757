// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewboard.h"

#include "look/appearance.h"
#include "overview/chartcard.h"
#include "overview/kpitile.h"
#include "overview/linechart.h"
#include "overview/overviewfaces.h"
#include "overview/overviewpoints.h"
#include "overview/overviewwords.h"
#include "overview/owedcard.h"
#include "overview/splitbars.h"
#include "overview/stackedhours.h"
#include "report/figuresheets.h"

#include <QEvent>
#include <QGridLayout>

namespace tb {

namespace {

constexpr int kUnit = 60; ///< columns of the grid, so that 5, 3, 2 and 1 parts fit
constexpr int kFiveTiles = 980; ///< pixels at 100 %
constexpr int kThreeCards = 900;
constexpr int kTwoCards = 560;
constexpr int kClauseWidth = 290;

} // namespace

OverviewBoard::OverviewBoard(Word word, QWidget *parent)
    : QWidget(parent), m_word(std::move(word)), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    makeTiles();
    makeCards();
    arrange();
}

void OverviewBoard::makeTiles()
{
    m_tiles = {new KpiTile(QStringLiteral("phone-check"), tr("Answer rate"), this),
               new KpiTile(QStringLiteral("phone-in"), tr("Incoming calls", "tile"), this),
               new KpiTile(QStringLiteral("clock"), tr("First answer (median)"), this),
               new KpiTile(QStringLiteral("phone-out"), tr("Missed, called back", "tile"), this),
               new KpiTile(QStringLiteral("clock-alert"), tr("Overdue matters"), this)};
    const auto opens = [this](Tile tile, CallMeasure measure) {
        connect(m_tiles[tile], &KpiTile::clicked, this, [this, measure] { drill(measure, m_answer.figures.filter); });
    };
    opens(Rate, CallMeasure::Missed);
    opens(Incoming, CallMeasure::Incoming);
    opens(Response, CallMeasure::Answered);
    opens(CalledBack, CallMeasure::Missed);
    connect(m_tiles[Overdue], &KpiTile::clicked, this, [this] {
        CallFilter all = m_answer.figures.filter;
        all.spans = {{Moment{}, all.now}};
        drill(CallMeasure::Overdue, all);
    });
}

void OverviewBoard::makeCards()
{
    m_daysCard = new ChartCard(tr("Answer rate by day"), m_days = new LineChart, this);
    m_hoursCard = new ChartCard(tr("Calls by hour"), m_hours = new StackedHours, this);
    m_bandsCard = new ChartCard(tr("Time to the first answer"), m_bands = new SplitBars, this);
    m_linesCard = new ChartCard(tr("By line"), m_lines = new SplitBars, this);
    m_weekdaysCard = new ChartCard(tr("Calls by weekday"), m_weekdays = new StackedHours, this);
    m_fieldsCard = new ChartCard(tr("By field"), m_fields = new SplitBars, this);
    m_officersCard = new ChartCard(tr("By officer"), m_officers = new SplitBars, this);
    m_scorecardCard = new ChartCard(tr("Directive, clause by clause"), m_scorecard = new SplitBars, this);
    m_scorecard->setNameWidth(kClauseWidth);
    m_scorecard->setShares(true);
    connect(m_scorecard, &ChartView::pointChosen, this, &OverviewBoard::drillClause);
    m_owed = new OwedCard(this);
    m_bands->setMarksAtBars(true);
    for (ChartCard *card : {m_linesCard, m_fieldsCard, m_officersCard, m_bandsCard, m_scorecardCard})
        card->letScroll();
    connect(m_owed, &OwedCard::callChosen, this, &OverviewBoard::callChosen);
    connect(m_owed, &OwedCard::allAsked, m_tiles[Overdue], &KpiTile::click);
    const auto opens = [this](ChartView *chart, std::vector<FigurePart> PeriodFigures::*list, CallMeasure measure) {
        connect(chart, &ChartView::pointChosen, this, [=, this](int index) { drillPart(list, index, measure); });
    };
    opens(m_days, &PeriodFigures::byDay, CallMeasure::Incoming);
    opens(m_weekdays, &PeriodFigures::byWeekday, CallMeasure::Incoming);
    opens(m_lines, &PeriodFigures::byLine, CallMeasure::Incoming);
    opens(m_fields, &PeriodFigures::byField, CallMeasure::Incoming);
    opens(m_officers, &PeriodFigures::byOfficer, CallMeasure::Incoming);
    connect(m_hours, &ChartView::pointChosen, this, [this](int index) {
        drillPart(&PeriodFigures::byHour, index + OverviewPoints::firstHour(m_answer.figures), CallMeasure::Incoming);
    });
    connect(m_bands, &ChartView::pointChosen, this, [this](int index) {
        drill(OverviewPoints::bands()[static_cast<std::size_t>(index)], m_answer.figures.filter);
    });
}

// The order of the eye: what is wrong stands high, breakdowns below.
void OverviewBoard::arrange()
{
    const int room = qRound(width() / zoomOf(this));
    const int columns = room >= kThreeCards ? 3 : room >= kTwoCards ? 2 : 1;
    const int tiles = room >= kFiveTiles ? 5 : columns == 1 ? 1 : columns;
    if (columns * 10 + tiles == m_columns)
        return;
    m_columns = columns * 10 + tiles;
    int row = 0;
    const auto place = [&](const std::vector<QWidget *> &widgets, int across, int height) {
        for (std::size_t i = 0; i < widgets.size(); ++i) {
            const int at = static_cast<int>(i);
            const int line = row + at / across;
            m_grid->addWidget(widgets[i], line, at % across * (kUnit / across), 1, kUnit / across);
            m_grid->setRowStretch(line, height);
        }
        row += (static_cast<int>(widgets.size()) + across - 1) / across;
    };
    place({m_tiles.begin(), m_tiles.end()}, tiles, 0);
    place({m_daysCard, m_hoursCard}, columns == 1 ? 1 : 2, 1);
    place({m_bandsCard, m_linesCard, m_owed}, columns, 1);
    place({m_fieldsCard, m_officersCard, m_weekdaysCard}, columns, 1);
    place({m_scorecardCard}, 1, 1);
    for (int i = row; i < m_grid->rowCount(); ++i)
        m_grid->setRowStretch(i, 0);
}

void OverviewBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewBoard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    for (QWidget *card : findChildren<ChartCard *>())
        card->setMinimumHeight(scaled(this, 190));
    m_owed->setMinimumHeight(scaled(this, 190));
    m_scorecardCard->setMinimumHeight(scaled(this, 340));
    arrange();
}

void OverviewBoard::setAnswer(const OverviewAnswer &answer, const QString &period)
{
    m_answer = answer;
    m_period = period;
    showTiles();
    showDays();
    showHours();
    showWeekdays();
    showBands();
    showScorecard();
    showBreakdown(m_lines, m_linesCard, m_answer.figures.byLine);
    showBreakdown(m_fields, m_fieldsCard, m_answer.figures.byField);
    showBreakdown(m_officers, m_officersCard, m_answer.figures.byOfficer);
    m_owed->setCalls(answer.owed, answer.officers, answer.figures.madeAt);
}

void OverviewBoard::showTiles()
{
    const PeriodFigures &figures = m_answer.figures;
    m_tiles[Rate]->setFace(OverviewFaces::rateFace(figures));
    m_tiles[Incoming]->setFace(OverviewFaces::incomingFace(figures));
    m_tiles[Response]->setFace(OverviewFaces::responseFace(figures));
    m_tiles[CalledBack]->setFace(OverviewFaces::calledBackFace(figures));
    m_tiles[Overdue]->setFace(OverviewFaces::overdueFace(figures));
}

void OverviewBoard::showDays()
{
    m_days->setTarget(OverviewPoints::kTarget, tr("target", "of the answer rate"));
    m_days->setPoints(OverviewPoints::days(m_answer.figures));
    m_days->setSummary(tr("Answer rate %1 over %2", "spoken")
                           .arg(OverviewWords::percent(answeredPerMille(m_answer.figures.total)), m_period));
    m_daysCard->setSubtitle(QStringLiteral("%"));
    m_daysCard->refresh({});
}

void OverviewBoard::showHours()
{
    m_hours->setPoints(OverviewPoints::hours(m_answer.figures));
    const int outside = m_answer.figures.outside[CallMeasure::Incoming];
    m_hoursCard->setSubtitle(
        tr("%1 · %2 outside office hours", "period and count").arg(m_period, OverviewWords::count(outside)));
    m_hours->setSummary(tr("Calls by hour, answered and missed", "spoken"));
    m_hoursCard->refresh({});
}

void OverviewBoard::showWeekdays()
{
    m_weekdays->setPoints(OverviewPoints::weekdays(m_answer.figures));
    m_weekdays->setSummary(tr("Calls by weekday, answered and missed", "spoken"));
    m_weekdaysCard->setSubtitle(m_period);
    m_weekdaysCard->refresh({});
}

void OverviewBoard::showBands()
{
    m_bands->setPoints(OverviewPoints::bandPoints(m_answer.figures));
    m_bandsCard->setSubtitle(tr("%n matters", "count", m_answer.figures.total[CallMeasure::Answered]));
    m_bandsCard->refresh(tr("No call was answered in this period."));
}

// What was not kept stands behind a row: that is what must be explained.
void OverviewBoard::drillClause(int index)
{
    const ClauseScore &score = m_answer.scorecard[static_cast<std::size_t>(index)];
    if (score.broken().empty() && !score.isOfConduct())
        return;
    CallFilter filter = m_answer.figures.filter;
    if (score.clause == Clause::AnsweredInHours)
        filter.spans = m_answer.working;
    emit drillAsked(
        {filter, score.broken(),
         tr("Not kept: %1, %2", "list title: clause, period").arg(OverviewWords::clause(score.clause), m_period),
         score.isOfConduct() ? std::optional(score.clause) : std::nullopt});
}

void OverviewBoard::showScorecard()
{
    std::vector<ChartPoint> points;
    for (const ClauseScore &score : m_answer.scorecard)
        points.push_back(OverviewPoints::clause(score));
    m_scorecard->setPoints(std::move(points));
    m_scorecardCard->setSubtitle(m_period);
    m_scorecardCard->refresh({});
}

void OverviewBoard::showBreakdown(SplitBars *chart, ChartCard *card, const std::vector<FigurePart> &parts)
{
    std::vector<ChartPoint> points;
    points.reserve(parts.size());
    for (const FigurePart &part : parts)
        points.push_back(OverviewPoints::breakdown(nameOf(parts, part), part.tally));
    chart->setPoints(std::move(points));
    card->setSubtitle(tr("answer rate", "subtitle"));
    card->refresh(tr("No call came in this period."));
}

QString OverviewBoard::nameOf(const std::vector<FigurePart> &parts, const FigurePart &part) const
{
    const PeriodFigures &figures = m_answer.figures;
    if (&parts == &figures.byLine) {
        for (const Line &line : m_answer.lines) {
            if (line.id.bytes() == part.key.id)
                return line.name;
        }
        return tr("Unknown line");
    }
    if (&parts == &figures.byOfficer) {
        for (const Officer &officer : m_answer.officers) {
            if (officer.id.bytes() == part.key.id)
                return officer.name;
        }
        return tr("Unknown officer");
    }
    return part.key.code.isEmpty() ? tr("No field") : m_word(part.key.code);
}

std::vector<Sheet> OverviewBoard::sheets() const
{
    return sheetsOf(m_answer.figures, m_answer.unit.name,
                    [this](const auto &list, const FigurePart &part) { return nameOf(list, part); });
}

void OverviewBoard::drill(CallMeasure measure, const CallFilter &filter, const QString &part)
{
    const QString what = OverviewWords::measure(measure);
    const QString title = part.isEmpty() ? tr("%1, %2", "list title: what, period").arg(what, m_period)
                                         : tr("%1, %2, %3", "list title: what, part, period").arg(what, part, m_period);
    emit drillAsked({filter, {measure}, title});
}

void OverviewBoard::drillPart(const std::vector<FigurePart> PeriodFigures::*list, int index, CallMeasure measure)
{
    const std::vector<FigurePart> &parts = m_answer.figures.*list;
    if (index < 0 || index >= static_cast<int>(parts.size()))
        return;
    const FigurePart &part = parts[static_cast<std::size_t>(index)];
    const QString name = list == &PeriodFigures::byDay ? OverviewPoints::dayLabel(part.key.number)
        : list == &PeriodFigures::byHour               ? OverviewPoints::hourLabel(part.key.number)
        : list == &PeriodFigures::byWeekday            ? OverviewWords::weekday(static_cast<int>(part.key.number))
                                                       : nameOf(parts, part);
    drill(measure, filterOf(m_answer.figures, parts, part), name);
}

} // namespace tb
