// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewpage.h"

#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/sheetoutlet.h"
#include "look/tbbutton.h"
#include "overview/calldrill.h"
#include "overview/periodbar.h"
#include "overview/reconcilepage.h"
#include "overview/reviewpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tb {

namespace {

using namespace std::chrono_literals;

constexpr auto kDelay = 300ms;

} // namespace

OverviewPage::OverviewPage(const QString &path, const Clock &clock, const OverviewBoard::Word &word,
                           ReconcileDesk &rings, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_thread(path), m_bar(new PeriodBar),
      m_asOf(new PlainLabel(QString(), "caption", "text2")),
      m_export(new TbButton(TbButton::Kind::Secondary, tr("Export", "figures"), QStringLiteral("download"))),
      m_print(new TbButton(TbButton::Kind::Secondary, tr("Print a report"), QStringLiteral("printer"))),
      m_compare(new TbButton(TbButton::Kind::Secondary, tr("Compare", "with the exchange"), QStringLiteral("link"))),
      m_callers(new TbButton(TbButton::Kind::Secondary, tr("Callers", "how they were treated"),
                             QStringLiteral("user-check"))),
      m_message(new MessageBar), m_stack(new QStackedWidget), m_area(new QScrollArea), m_board(new OverviewBoard(word)),
      m_drill(new CallDrill(word)), m_rings(new ReconcilePage(rings)), m_outlet(new SheetOutlet(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    m_message->hide();
    m_area->setWidget(m_board);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_drill);
    m_stack->addWidget(m_rings);
    m_later.setSingleShot(true);
    m_later.setInterval(kDelay);
    connectHead();
    connect(&m_thread, &FigureThread::answered, this, &OverviewPage::showAnswer);
    connect(&m_thread, &FigureThread::listed, this,
            [this](const DrillAnswer &answer) { m_drill->setAnswer(answer, m_answer.figures.madeAt); });
    connect(&m_thread, &FigureThread::failed, this, &OverviewPage::fail);
}

QWidget *OverviewPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new PlainLabel(tr("Overview", "room"), "heading", ""));
    row->addWidget(m_bar);
    row->addStretch();
    row->addWidget(m_asOf);
    row->addWidget(m_callers);
    row->addWidget(m_compare);
    m_callers->hide();
    row->addWidget(m_export);
    row->addWidget(m_print);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_print->setShortcut(QKeySequence::Print);
    return head;
}

void OverviewPage::connectHead()
{
    connect(m_bar, &PeriodBar::changed, this, &OverviewPage::refresh);
    connect(&m_later, &QTimer::timeout, this, &OverviewPage::refresh);
    connect(m_export, &TbButton::clicked, this, [this] {
        m_outlet->ask(m_board->sheets(),
                      QStringLiteral("so-lieu-truc-dien-thoai-%1").arg(periodStamp(m_answer.figures.period)));
    });
    connect(m_outlet, &SheetOutlet::written, this, [this](const QString &path) {
        m_message->showMessage(MessageBar::Kind::Success, tr("The table is saved."), path);
    });
    connect(m_outlet, &SheetOutlet::failed, this, [this](const Error &error) {
        m_message->showMessage(
            MessageBar::Kind::Danger,
            tr("The file could not be written (%1). Choose another folder.").arg(codeText(error.code)));
    });
    connect(m_compare, &TbButton::clicked, this, [this] {
        m_stack->setCurrentWidget(m_rings);
        m_rings->begin(m_answer.lines);
    });
    connect(m_rings, &ReconcilePage::left, this, &OverviewPage::goBack);
    connect(m_rings, &ReconcilePage::recorded, this, &OverviewPage::refreshLater);
    connect(m_print, &TbButton::clicked, this, [this] { emit printAsked(period()); });
    connect(m_board, &OverviewBoard::drillAsked, this, &OverviewPage::drill);
    connect(m_board, &OverviewBoard::callChosen, this, &OverviewPage::callChosen);
    connect(m_drill, &CallDrill::callChosen, this, &OverviewPage::callChosen);
    connect(m_drill, &CallDrill::left, this, &OverviewPage::goBack);
}

Period OverviewPage::period() const
{
    return m_bar->period(m_clock.now());
}

void OverviewPage::setSeat(const std::optional<Seat> &seat)
{
    m_seat = seat;
    m_rings->setSeat(seat.value_or(Seat{}));
    if (m_reviews)
        m_reviews->setSeat(seat.value_or(Seat{}));
    goBack();
    refresh();
}

void OverviewPage::setReviews(ReviewPage *reviews)
{
    m_reviews = reviews;
    m_stack->addWidget(reviews);
    m_callers->show();
    connect(m_callers, &TbButton::clicked, this, &OverviewPage::openReviews);
    connect(m_reviews, &ReviewPage::left, this, &OverviewPage::goBack);
}

void OverviewPage::openReviews()
{
    m_stack->setCurrentWidget(m_reviews);
    m_reviews->begin();
}

void OverviewPage::refresh()
{
    if (!m_seat || !isVisible())
        return;
    m_bar->setToday(m_clock.now());
    CallFilter filter;
    filter.unit = m_seat->unit;
    filter.line = m_bar->line();
    filter.now = m_clock.now();
    m_thread.ask(OverviewQuestion{0, period(), filter});
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_board)
        m_board->update();
}

void OverviewPage::showAnswer(const OverviewAnswer &answer)
{
    m_answer = answer;
    // What was said of a table that was saved stays: figures come anew all the time.
    if (std::exchange(m_isFailed, false))
        m_message->hide();
    m_bar->setLines(answer.lines);
    const QString clock = wallTime(answer.figures.madeAt).toString(QStringLiteral("HH:mm"));
    m_asOf->setText(tr("Figures as of %1").arg(clock));
    m_board->setAnswer(answer, m_bar->words(answer.figures.madeAt));
    emit figuresShown();
}

bool OverviewPage::mayJudge() const
{
    const auto found = std::find_if(m_answer.officers.begin(), m_answer.officers.end(),
                                    [this](const Officer &each) { return each.id == m_seat->officer; });
    return found != m_answer.officers.end() && found->role != Role::Officer;
}

void OverviewPage::drill(const Drill &drill)
{
    if (drill.conduct && !mayJudge()) {
        m_message->showMessage(MessageBar::Kind::Info, tr("Only the head sees what callers said of each call."),
                               tr("What concerns you stands under “Callers”."));
        return;
    }
    m_drill->begin(drill.title, m_answer);
    m_stack->setCurrentWidget(m_drill);
    m_thread.ask(DrillQuestion{0, drill.filter, drill.measures, drill.conduct});
}

void OverviewPage::goBack()
{
    m_stack->setCurrentWidget(m_area);
    m_board->setFocus();
}

void OverviewPage::exportTo(const QString &path)
{
    m_outlet->writeTo(m_board->sheets(), path);
}

void OverviewPage::fail(const Error &error)
{
    m_isFailed = true;
    m_message->showMessage(MessageBar::Kind::Danger,
                           tr("The figures could not be counted (%1).").arg(codeText(error.code)));
}

} // namespace tb
