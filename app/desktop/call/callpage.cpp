// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callpage.h"

#include "call/callkeys.h"
#include "look/emptystate.h"
#include "look/toast.h"
#include "store/calltable.h"
#include "ui_callpage.h"

#include <QApplication>

namespace tb {

namespace {

using namespace std::chrono_literals;

enum RightPane : int { Nothing = 0, Detail, Earlier };

/// Widths of the panes, by the width of the whole page (logical px).
struct Tier {
    int from;
    int form;
    int list;
};

constexpr Tier kTiers[] = {{1590, 400, 620}, {1250, 344, 446}, {0, 312, 446}};

} // namespace

CallPage::CallPage(CallRoom room, QWidget *parent)
    : QWidget(parent), m_room(std::move(room)), m_ui(std::make_unique<Ui::CallPage>()),
      m_form(new CallForm(m_room, m_names)), m_list(new CallList(m_room, m_names)),
      m_detail(new CallDetail(m_room, m_names)), m_earlier(new EarlierCalls(m_names)), m_right(new QStackedWidget),
      m_toast(new Toast(this))
{
    m_ui->setupUi(this);
    addPanes();
    new CallKeys(*this, *m_form, *m_list, *m_detail);
    connectPanes();
    connectDetail();
    connect(&m_room.notice, &ChangeNotice::subjectsChanged, this, &CallPage::follow);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &CallPage::tick);
    setSeat({});
}

CallPage::~CallPage() = default;

void CallPage::addPanes()
{
    auto *nothing = new EmptyState(QStringLiteral("phone"), tr("No call chosen", "empty pane"),
                                   tr("Choose a call in the list to see what was said and done.", "empty pane"));
    nothing->setProperty("ground", QStringLiteral("surface"));
    nothing->setAttribute(Qt::WA_StyledBackground);
    for (QWidget *pane :
         {static_cast<QWidget *>(nothing), static_cast<QWidget *>(m_detail), static_cast<QWidget *>(m_earlier)})
        m_right->addWidget(pane);
    m_form->setMinimumWidth(300);
    m_list->setMinimumWidth(380);
    m_right->setMinimumWidth(440);
    for (QWidget *pane :
         {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_right)})
        m_ui->splitter->addWidget(pane);
    m_ui->splitter->setStretchFactor(2, 1);
}

void CallPage::connectPanes()
{
    connect(m_form, &CallForm::saved, this, &CallPage::announce);
    connect(m_form, &CallForm::amended, this, [this](CallId id) {
        m_toast->showMessage(tr("Correction saved", "toast"));
        showDetail(id);
        emit saved();
    });
    connect(m_form, &CallForm::earlierCallsFound, this, &CallPage::showEarlier);
    connect(m_list, &CallList::callChosen, this, &CallPage::showDetail);
    connect(m_list, &CallList::callOpened, this, [this](CallId id) {
        showDetail(id);
        m_detail->setFocus();
    });
    connect(m_list, &CallList::countsChanged, this, &CallPage::countsChanged);
    connect(m_list, &CallList::failed, this, &CallPage::fail);
    connect(m_earlier, &EarlierCalls::callOpened, this, &CallPage::showDetail);
}

void CallPage::connectDetail()
{
    connect(m_detail, &CallDetail::done, this, [this](const QString &sentence) {
        m_toast->showMessage(sentence);
        emit saved();
    });
    connect(m_detail, &CallDetail::amendAsked, m_form, &CallForm::amend);
    connect(m_detail, &CallDetail::earlierAsked, this, [this](const Call &call) {
        const auto calls = CallTable(m_room.database).ofNumber(call.callerNumber, 50);
        if (!calls.ok())
            return fail(calls.error());
        showEarlier(calls.value());
    });
    // While an answer is written the matter needs the room; the form keeps what it holds.
    connect(m_detail, &CallDetail::composing, m_form, [this](bool on) {
        m_form->setVisible(!on);
        emit statusHint(on ? tr("Ctrl+Enter Save · Esc Close · F4 Answer · F7 Forward · F8 Call back", "status strip")
                           : tr("F2 Log a call · F4 Answer · F6 Next pane · F9 Done", "status strip"));
    });
}

void CallPage::setSeat(const std::optional<Seat> &seat)
{
    m_seat = seat;
    m_form->setSeat({});
    m_detail->setSeat(seat);
    m_right->setCurrentIndex(Nothing);
    m_list->setVisible(seat.has_value());
    if (!seat) {
        m_minute.stop();
        return;
    }
    reloadNames();
    m_list->reload();
    m_form->setSeat(seat);
    m_minute.start();
}

void CallPage::reloadNames()
{
    const Done done = m_names.load(m_room.database, m_seat->unit);
    if (!done.ok())
        fail(done.error());
    m_form->reloadLines();
}

void CallPage::follow(const std::vector<Subject> &subjects)
{
    if (!m_seat)
        return;
    bool names = false;
    bool shown = false;
    for (const Subject &subject : subjects) {
        names = names || (subject.type != SubjectType::Call && subject.type != SubjectType::Shift);
        shown = shown || (subject.type == SubjectType::Call && subject.id.as<CallId>() == m_detail->shown());
    }
    if (names)
        reloadNames();
    m_list->follow(subjects);
    if (shown)
        m_detail->refresh();
}

void CallPage::tick()
{
    m_list->tick();
    m_detail->refresh();
}

void CallPage::newCall()
{
    m_detail->closeComposer();
    m_form->focusNumber();
}

void CallPage::showDetail(CallId id)
{
    m_detail->show(id);
    m_right->setCurrentIndex(m_detail->shown().isNull() ? Nothing : Detail);
}

void CallPage::showEarlier(const std::vector<Call> &calls)
{
    if (m_detail->isComposing())
        return;
    m_earlier->show(calls, m_room.clock.now());
    const int otherwise = m_detail->shown().isNull() ? Nothing : Detail;
    m_right->setCurrentIndex(calls.empty() ? otherwise : Earlier);
}

void CallPage::open(CallId id)
{
    m_list->select(id);
    showDetail(id);
    m_detail->setFocus();
}

void CallPage::showTab(CallTab tab)
{
    m_list->showTab(tab);
    m_list->setFocus();
}

CallCounts CallPage::counts() const
{
    return m_list->counts();
}

void CallPage::attachSearch(QLineEdit *field, QWidget *window)
{
    m_search = new CallSearch(m_room, m_names, field, window);
    connect(m_search, &CallSearch::callOpened, this, &CallPage::open);
    connect(m_search, &CallSearch::newCallAsked, this, [this](const QString &content) {
        CallDraft draft;
        draft.content = content;
        m_form->begin(draft);
    });
}

void CallPage::search(const QString &words)
{
    if (m_search && m_seat)
        m_search->search(words);
}

void CallPage::focusNextPane(bool back)
{
    QWidget *const panes[] = {m_form, m_list, m_right};
    const QWidget *focus = QApplication::focusWidget();
    int at = back ? 0 : 2;
    for (int i = 0; i < 3; ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    const int next = (at + (back ? 2 : 1)) % 3;
    if (next == 0)
        m_form->focusNumber();
    else if (next == 1)
        m_list->setFocus();
    else
        m_right->currentWidget()->setFocus();
}

void CallPage::announce(CallId id, AfterSave next)
{
    const auto call = CallTable(m_room.database).find(id);
    const QString reference = call.ok() && call.value() ? call.value()->reference : QString();
    m_toast->showMessage(tr("Call %1 saved", "toast; a reference").arg(reference));
    emit saved();
    if (next == AfterSave::Nothing)
        return;
    showDetail(id);
    m_list->select(id);
    m_detail->openComposer(next == AfterSave::Forward ? ComposerKind::Forward : ComposerKind::CallBack);
}

void CallPage::fail(const Error &error)
{
    m_toast->showMessage(m_room.explain(error));
}

void CallPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTier();
}

void CallPage::showTier()
{
    for (int i = 0; i < 3; ++i) {
        if (width() < kTiers[i].from)
            continue;
        if (m_tier == i + 1)
            return;
        m_tier = i + 1;
        m_toast->setOffset({kTiers[i].form + 16, 16});
        m_ui->splitter->setSizes({kTiers[i].form, kTiers[i].list, width() - kTiers[i].form - kTiers[i].list});
        return;
    }
}

} // namespace tb
