// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callpage.h"

#include "call/bulkoutcome.h"
#include "call/callkeys.h"
#include "call/missedlistpage.h"
#include "call/panechoice.h"
#include "call/rightpanes.h"
#include "call/severalcalls.h"
#include "look/appearance.h"
#include "look/toast.h"
#include "store/calltable.h"
#include "ui_callpage.h"

#include <QAction>

namespace tb {

CallPage::CallPage(CallRoom room, QWidget *parent)
    : QWidget(parent), m_room(std::move(room)), m_ui(std::make_unique<Ui::CallPage>()),
      m_form(new CallForm(m_room, m_names)), m_list(new CallList(m_room, m_names)),
      m_detail(new CallDetail(m_room, m_names)), m_earlier(new EarlierCalls(m_names)), m_toast(new Toast(this))
{
    m_ui->setupUi(this);
    addPanes();
    connect(new CallKeys(*this, *m_form, *m_detail, *m_right), &CallKeys::backAsked, this, [this] {
        m_panes->bring(CallPane::List);
        m_list->setFocus();
    });
    addActions(deeds());
    connectPanes();
    connectDetail();
    connect(&m_room.notice, &ChangeNotice::subjectsChanged, this, &CallPage::follow);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &CallPage::tick);
    setSeat({});
}

CallPage::~CallPage() = default;

void CallPage::addPanes()
{
    auto *missed = new MissedListPage(m_room, m_names);
    auto *bulk = new BulkOutcome(m_room, m_names);
    m_right = new RightPanes(m_detail, m_earlier, missed, bulk);
    for (QWidget *pane : QWidgetList{m_form, m_list, m_right})
        m_ui->splitter->addWidget(pane);
    m_ui->splitter->setStretchFactor(2, 1);
    m_panes = new PaneChoice(*m_ui->splitter, *m_ui->paneTabs, this);
    m_several = new SeveralCalls(*this, {*m_list, *m_detail, *m_right, *missed, *bulk, *m_panes});
    setFocusProxy(m_form);
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
        m_panes->bring(CallPane::Matter);
        m_detail->setFocus();
    });
    connect(m_list, &CallList::countsChanged, this, &CallPage::countsChanged);
    connect(m_list, &CallList::countsChanged, m_panes, &PaneChoice::showCounts);
    connect(m_list, &CallList::failed, this, &CallPage::fail);
    connect(m_earlier, &EarlierCalls::callOpened, this, &CallPage::showDetail);
}

void CallPage::connectDetail()
{
    connect(m_detail, &CallDetail::done, this, [this](const QString &sentence) {
        m_toast->showMessage(sentence);
        emit saved();
    });
    connect(m_several, &SeveralCalls::saved, this, [this](const QString &sentence) {
        m_toast->showMessage(sentence);
        emit saved();
    });
    connect(m_detail, &CallDetail::amendAsked, m_form, &CallForm::amend);
    connect(m_detail, &CallDetail::slipAsked, this, &CallPage::slipAsked);
    connect(m_detail, &CallDetail::callOutAsked, this, &CallPage::newCall);
    connect(m_detail, &CallDetail::callOutAsked, m_form, &CallForm::begin);
    connect(m_detail, &CallDetail::earlierAsked, this, [this](const Call &call) {
        const auto calls = CallTable(m_room.database).ofNumber(call.callerNumber, 50);
        calls.ok() ? showEarlier(calls.value(), true) : fail(calls.error());
    });
    // While an answer is written the matter needs the room; the form keeps what it holds.
    connect(m_detail, &CallDetail::composing, m_form, [this](bool on) {
        m_panes->setComposing(on);
        emit statusHint(on ? tr("Ctrl+Enter Save · Esc Close · F4 Answer · F7 Forward · F8 Call back", "status strip")
                           : tr("F2 Log a call · F4 Answer · F6 Next pane · F9 Done", "status strip"));
    });
}

QList<QAction *> CallPage::deeds() const
{
    return m_detail->deeds() << m_several->actions();
}

void CallPage::setSeat(const std::optional<Seat> &seat)
{
    m_seat = seat;
    m_form->setSeat({});
    m_detail->setSeat(seat);
    m_several->setSeat(seat);
    m_right->showPane(RightPanes::Nothing);
    m_panes->setSeated(seat.has_value());
    if (!seat)
        return m_minute.stop();
    m_seatedAt = m_room.clock.now();
    readReader();
    reloadNames();
    m_list->reload(seat->officer);
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

void CallPage::readReader()
{
    const Done done = m_names.setReader(m_room.database, *m_seat, m_seatedAt, m_room.clock.now());
    if (!done.ok())
        fail(done.error());
}

void CallPage::follow(const std::vector<Subject> &subjects)
{
    if (!m_seat)
        return;
    bool names = false;
    bool shifts = false;
    bool calls = false;
    for (const Subject &subject : subjects) {
        names = names || (subject.type != SubjectType::Call && subject.type != SubjectType::Shift);
        shifts = shifts || subject.type == SubjectType::Shift;
        calls = calls || subject.type == SubjectType::Call;
    }
    if (names)
        reloadNames();
    if (shifts)
        readReader();
    m_list->follow(subjects);
    // Any call: one that was answered settles the missed ones of its number without a word of their own.
    if (calls)
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
    if (m_right->isOnMany())
        m_right->showDetail();
    m_panes->bring(CallPane::Form);
    m_form->newCall();
}

void CallPage::showDetail(CallId id)
{
    m_detail->show(id);
    m_right->showDetail();
}

void CallPage::showEarlier(const std::vector<Call> &calls, bool sure)
{
    if (m_detail->isComposing() || m_right->isOnMany())
        return;
    m_earlier->show(calls, sure, m_room.clock.now());
    if (calls.empty())
        m_right->showDetail();
    else
        m_right->showPane(RightPanes::Earlier);
}

void CallPage::open(CallId id)
{
    m_list->select(id);
    showDetail(id);
    m_panes->bring(CallPane::Matter);
    m_detail->setFocus();
}

void CallPage::showTab(CallTab tab)
{
    m_list->showTab(tab);
    m_panes->bring(CallPane::List);
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
    fit();
}

void CallPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_panes)
        fit();
}

// Minimum widths grow with the letters; where panes are hidden they ask for nothing.
void CallPage::fit()
{
    m_form->setMinimumWidth(scaled(this, 300));
    m_list->setMinimumWidth(scaled(this, 380));
    m_right->setMinimumWidth(scaled(this, 440));
    m_toast->setOffset({m_panes->fit() + 16, 16});
}

} // namespace tb
