// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callform.h"

#include "call/callmore.h"
#include "call/draftjson.h"
#include "call/lateentry.h"
#include "call/placehint.h"
#include "ui_callform.h"

#include <QShortcut>

#include <tuple>

namespace tb {

CallForm::CallForm(const CallRoom &room, const CallNames &names, QWidget *parent)
    : QWidget(parent), m_room(room), m_names(names), m_ui(std::make_unique<Ui::CallForm>()),
      m_keeper(room, [this] { return m_fields->isEmpty() ? Json() : draftToJson(whole()); })
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->numberEdit);
    m_fields = std::make_unique<CallFields>(*m_ui, names);
    m_asked = std::make_unique<AskedOnce>(*m_fields, names);
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    m_ui->failureBar->hide();
    m_ui->cancelButton->hide();
    m_head = new CallHead(*m_ui, room.clock, this);
    m_caller = new KnownCaller(*m_ui, room, names, this);
    m_guide = new CallGuide(*m_ui, *m_fields, names, this);
    new PlaceHint(*m_ui, names, this);
    m_drafts = new DraftStrip(names, this);
    m_phrases = new PhrasePopup(m_ui->contentEdit);
    m_fields->prepare();
    connect(m_caller, &KnownCaller::callsFound, this, &CallForm::earlierCallsFound);
    connect(m_caller, &KnownCaller::callsFound, this, &CallForm::showState);
    connect(m_caller, &KnownCaller::filled, this, &CallForm::typed);
    connect(m_caller, &KnownCaller::failed, this, &CallForm::showFailure);
    connect(&m_keeper, &DraftKeeper::failed, this, &CallForm::showFailure);
    connect(m_phrases, &PhrasePopup::inserted, &m_fields->choices(), &CallChoices::take);
    m_ui->formLayout->insertWidget(1, m_drafts);
    connect(m_drafts, &DraftStrip::chosen, this, [this](DraftId id) { resume(m_keeper.take(id)); });
    connectFields();
    connectButtons();
    connectKeys();
    showState();
}

CallForm::~CallForm() = default;

void CallForm::connectFields()
{
    connect(m_ui->numberEdit, &QLineEdit::textEdited, this, &CallForm::typed);
    for (ComposedEdit *edit : {m_ui->nameEdit, m_ui->placeEdit})
        connect(edit, &ComposedEdit::edited, this, &CallForm::typed);
    connect(m_ui->contentEdit, &NoteEdit::edited, this, &CallForm::typed);
    connect(m_ui->typeChoice, &SegmentedControl::chosen, this, &CallForm::typed);
}

void CallForm::connectButtons()
{
    connect(&m_fields->choices(), &CallChoices::chosen, this, &CallForm::typed);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] { save(); });
    connect(m_ui->failureBar, &MessageBar::actionTriggered, this, [this] { save(); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &CallForm::endAmending);
    connect(m_ui->phraseButton, &QPushButton::clicked, m_phrases, &PhrasePopup::openList);
    auto *more = new CallMore(m_head->moreButton());
    connect(m_head->moreButton(), &QPushButton::clicked, more,
            [this, more] { more->open(m_fields->choices().isSecret(), isEmpty(), m_fields->choices().caller()); });
    connect(new LateEntry(*m_ui, *more, m_room.clock), &LateEntry::edited, this, &CallForm::typed);
    connect(more, &CallMore::emptyChosen, this, &CallForm::saveEmpty);
    connect(more, &CallMore::discardAsked, this, &CallForm::discard);
    connect(more, &CallMore::nextMatterAsked, this, &CallForm::nextMatter);
    m_fields->choices().listen(*more);
}

void CallForm::connectKeys()
{
    const auto bind = [this](Qt::Key key, auto deed) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    bind(Qt::Key_0, [this] {
        m_fields->withhold();
        typed();
    });
    bind(Qt::Key_V, &CallForm::nextMatter);
    bind(Qt::Key_G, [this] { emit m_ui->openBar->actionTriggered(); });
    bind(Qt::Key_M, [this] { m_phrases->openList(); });
    bind(Qt::Key_R, [this] { m_drafts->choose(); });
    bind(Qt::Key_T, [this] { m_head->moreButton()->click(); });
}

void CallForm::setSeat(const std::optional<Seat> &seat)
{
    m_keeper.flush();
    const bool sameOfficer = seat && m_seat && seat->officer == m_seat->officer;
    m_seat = seat;
    if (sameOfficer)
        return;
    m_last = {};
    m_keeper.open({}, kPurpose);
    m_amended = {};
    restore({});
    setEnabled(seat.has_value());
    if (!seat)
        return;
    reloadLines();
    resume(m_keeper.open(seat->officer, kPurpose));
}

void CallForm::resume(const Json &kept)
{
    restore(kept.isNull() ? CallDraft() : draftFromJson(kept));
    m_drafts->show(m_keeper.parked());
}

// The caret is in the number already: another call comes, and this one waits.
void CallForm::newCall()
{
    if (isLogging() && !isEmpty() && m_ui->numberEdit->hasFocus()) {
        m_keeper.park();
        resume({});
    }
    focusNumber();
}

void CallForm::discard()
{
    m_keeper.discard();
    resume({});
    focusNumber();
}

void CallForm::reloadLines()
{
    m_fields->fillLines();
    if (!m_seat)
        return;
    m_phrases->load(m_room.database, m_seat->unit);
    m_guide->load(m_room.database, *m_seat);
    showState();
}

void CallForm::showState()
{
    m_head->show(m_startedAt, !m_amended.isNull());
    m_guide->follow(m_amended.isNull());
}

void CallForm::focusNumber()
{
    m_ui->numberEdit->setFocus(Qt::ShortcutFocusReason);
}

CallDraft CallForm::whole() const
{
    CallDraft draft = m_fields->read();
    if (!draft.timedByHand)
        draft.startedAt = m_startedAt.value_or(m_room.clock.now());
    draft.follows = m_caller->follows();
    return draft;
}

void CallForm::restore(const CallDraft &draft)
{
    m_fields->commitPreedit(); // else it would stand in the text that comes
    m_asked->forget();
    m_startedAt.reset();
    m_ui->failureBar->hide();
    m_caller->reset(draft.follows, m_amended.isNull());
    draft == CallDraft() ? m_fields->clear() : m_fields->show(draft);
    const bool amends = !m_amended.isNull();
    if (!m_fields->isEmpty())
        m_startedAt = draft.startedAt;
    m_ui->cancelButton->setVisible(amends);
    m_ui->saveButton->setText(amends ? tr("Save correction", "button") : tr("Save call", "button"));
    showState();
    if (m_fields->isEmpty())
        emit earlierCallsFound({}, true);
}

void CallForm::typed()
{
    if (!m_startedAt && !m_fields->isEmpty())
        m_startedAt = m_room.clock.now();
    showState();
    m_asked->forget();
    m_keeper.touch();
}

void CallForm::save(AfterSave next)
{
    if (!m_seat)
        return;
    m_fields->commitPreedit();
    next = m_fields->choices().settle(next);
    const CallDraft draft = whole();
    if (!m_asked->passes(draft, m_room.clock.now()))
        return;
    if (!m_amended.isNull()) {
        const Done done = m_room.calls.amend(*m_seat, m_amended, draft);
        return done.ok() ? finish(AfterSave::Nothing, m_amended) : showFailure(done.error());
    }
    write(draft, next);
}

void CallForm::write(const CallDraft &draft, AfterSave next)
{
    CallDraft ended = draft;
    if (!draft.timedByHand)
        ended.endedAt = m_room.clock.now();
    const Result<CallId> id = m_room.calls.logCall(*m_seat, ended);
    if (!id.ok())
        return showFailure(id.error());
    m_caller->openAgain(*m_seat);
    m_last = {};
    std::tie(m_last.line, m_last.number, m_last.name, m_last.place)
        = std::tie(draft.line, draft.number, draft.name, draft.place);
    finish(next, id.value());
}

void CallForm::saveEmpty(const EmptyCall &empty)
{
    if (!isLogging())
        return;
    m_fields->commitPreedit();
    m_fields->show(empty.applied(whole())); // it stays there if it cannot be saved
    write(whole(), AfterSave::Nothing);
}

void CallForm::nextMatter()
{
    if (!isLogging())
        return;
    if (!isEmpty())
        save();
    if (!isEmpty() || (m_last.number.isEmpty() && m_last.name.isEmpty()))
        return;
    m_fields->show(m_last);
    typed();
    m_ui->contentEdit->setFocus();
}

void CallForm::finish(AfterSave next, CallId id)
{
    if (!m_amended.isNull()) {
        endAmending();
        emit amended(id);
        return;
    }
    discard();
    emit saved(id, next);
}

void CallForm::showFailure(const Error &error)
{
    m_ui->failureBar->showMessage(MessageBar::Kind::Danger, tr("Not saved. Your text is still here.", "strip"),
                                  m_room.explain(error));
    m_ui->failureBar->setAction(tr("Try again", "button: save once more"));
}

void CallForm::amend(const Call &call)
{
    if (!m_seat)
        return;
    m_keeper.flush();
    m_keeper.open({}, kPurpose); // what is kept stays as it is while the form serves the correction
    m_amended = call.id;
    restore(draftOf(call));
    m_ui->contentEdit->setFocus();
}

void CallForm::endAmending()
{
    m_amended = {};
    resume(m_keeper.open(m_seat ? m_seat->officer : OfficerId(), kPurpose));
    focusNumber();
}

void CallForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_head->follow(size());
    m_guide->followHeight(height());
}

void CallForm::begin(const CallDraft &draft)
{
    if (isLogging()) {
        m_keeper.park();
        resume({});
        m_fields->show(draft);
        typed();
    }
    focusNumber();
}

} // namespace tb
