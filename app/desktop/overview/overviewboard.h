// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/drill.h"
#include "overview/overviewanswer.h"
#include "report/sheet.h"

#include <QWidget>

#include <array>
#include <functional>

class QGridLayout;

namespace tb {

class ChartCard;
class KpiTile;
class LineChart;
class OwedCard;
class SplitBars;
class StackedHours;

/// The figures of a period as tiles and pictures. Every one of them can be pressed, and then asks for its calls.
class OverviewBoard : public QWidget {
    Q_OBJECT

public:
    /// The words for a code of the journal, e.g. a field.
    using Word = std::function<QString(const QString &code)>;

    explicit OverviewBoard(Word word, QWidget *parent = nullptr);

    /// `period` as the person chose it, for the titles.
    void setAnswer(const OverviewAnswer &answer, const QString &period);
    /// The figures in sight as tables.
    std::vector<Sheet> sheets() const;

signals:
    void drillAsked(const tb::Drill &drill);
    void callChosen(tb::CallId call);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Tile { Rate, Incoming, Response, CalledBack, Overdue, kTiles };

    void makeTiles();
    void makeCards();
    void arrange();
    void showTiles();
    void showDays();
    void showHours();
    void showWeekdays();
    void showBands();
    void showScorecard();
    void drillClause(int index);
    void showBreakdown(SplitBars *chart, ChartCard *card, const std::vector<FigurePart> &parts);
    void drill(CallMeasure measure, const CallFilter &filter, const QString &part = {});
    QString nameOf(const std::vector<FigurePart> &parts, const FigurePart &part) const;
    void drillPart(const std::vector<FigurePart> PeriodFigures::*list, int index, CallMeasure measure);

    Word m_word;
    OverviewAnswer m_answer;
    QString m_period;
    QGridLayout *m_grid;
    std::array<KpiTile *, kTiles> m_tiles{};
    LineChart *m_days;
    StackedHours *m_hours;
    StackedHours *m_weekdays;
    SplitBars *m_bands;
    SplitBars *m_lines;
    SplitBars *m_fields;
    SplitBars *m_officers;
    SplitBars *m_scorecard;
    ChartCard *m_daysCard;
    ChartCard *m_hoursCard;
    ChartCard *m_weekdaysCard;
    ChartCard *m_bandsCard;
    ChartCard *m_linesCard;
    ChartCard *m_fieldsCard;
    ChartCard *m_officersCard;
    ChartCard *m_scorecardCard;
    OwedCard *m_owed;
    int m_columns = 0;
};

} // namespace tb
