// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "duty/seat.h"
#include "overview/figurethread.h"
#include "overview/overviewboard.h"

#include <QTimer>

class QScrollArea;
class QStackedWidget;

namespace tb {

class CallDrill;
class MessageBar;
class PeriodBar;
class PlainLabel;
class ReconcileDesk;
class ReconcilePage;
class ReviewPage;
class SheetOutlet;
class TbButton;

/// The room "Overview": how well the unit answers its telephones, from this desk's own database, and the calls behind
/// each figure.
class OverviewPage : public QWidget {
    Q_OBJECT

public:
    /// `path` of the database file; `word` gives the words of codes.
    OverviewPage(const QString &path, const Clock &clock, const OverviewBoard::Word &word, ReconcileDesk &rings,
                 QWidget *parent = nullptr);

    void setSeat(const std::optional<Seat> &seat);
    /// How callers were treated, beside the figures; belongs to this page from now on.
    void setReviews(ReviewPage *reviews);
    /// The page of setReviews(), at the reply that is owed.
    void openReviews();
    const OverviewAnswer &answer() const { return m_answer; }
    /// As the person chose it.
    Period period() const;
    /// The figures in sight as a workbook, or as CSV where the name says so.
    void exportTo(const QString &path);

public slots:
    /// Counts anew; cheap where the page is not in sight.
    void refresh();
    /// After something was written; many changes are followed by one count.
    void refreshLater() { m_later.start(); }

signals:
    void callChosen(tb::CallId call);
    /// Another paper of these figures is wanted.
    void printAsked(const tb::Period &period);
    void figuresShown();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    void connectHead();
    void showAnswer(const OverviewAnswer &answer);
    void drill(const Drill &drill);
    /// Officers do not look up what callers said of their colleagues.
    bool mayJudge() const;
    void goBack();
    void fail(const Error &error);

    const Clock &m_clock;
    std::optional<Seat> m_seat;
    FigureThread m_thread;
    OverviewAnswer m_answer;
    PeriodBar *m_bar;
    PlainLabel *m_asOf;
    TbButton *m_export;
    TbButton *m_print;
    TbButton *m_compare;
    TbButton *m_callers;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QScrollArea *m_area;
    OverviewBoard *m_board;
    CallDrill *m_drill;
    ReconcilePage *m_rings;
    ReviewPage *m_reviews = nullptr;
    SheetOutlet *m_outlet;
    bool m_isFailed = false; ///< the figures could not be read, and the page says so
    QTimer m_later;
};

} // namespace tb
