// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callform.h"

#include "call/callface.h"
#include "call/draftjson.h"
#include "call/problemwords.h"
#include "call/timewords.h"
#include "look/iconlabel.h"
#include "look/keycap.h"
#include "store/calltable.h"
#include "ui_callform.h"

#include <QAccessible>
#include <QShortcut>

#include <algorithm>

namespace tb {

namespace {

using namespace std::chrono_literals;

const QString kLogging = QStringLiteral("call");
constexpr int kMostEarlier = 50;

bool isComplete(const PhoneNumber &number)
{
    return !number.canonical.isEmpty() && number.kind != PhoneClass::Incomplete && number.kind != PhoneClass::Unknown;
}

} // namespace

CallForm::CallForm(const CallRoom &room, const CallNames &names, QWidget *parent)
    : QWidget(parent), m_room(room), m_names(names), m_ui(std::make_unique<Ui::CallForm>()),
      m_keeper(room, [this] { return m_fields->isEmpty() ? Json() : draftToJson(whole()); })
{
    m_ui->setupUi(this);
    m_fields = std::make_unique<CallFields>(*m_ui, names);
    m_ui->headerLayout->insertWidget(0, new IconLabel(QStringLiteral("phone-plus"), &Theme::accent, 20, this));
    m_ui->headerLayout->insertWidget(2, new KeyCap(QStringLiteral("F2"), this));
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    for (QWidget *hidden : {static_cast<QWidget *>(m_ui->timerChip), static_cast<QWidget *>(m_ui->numberQuestion),
                            static_cast<QWidget *>(m_ui->openBar), static_cast<QWidget *>(m_ui->messageBar),
                            static_cast<QWidget *>(m_ui->cancelButton)})
        hidden->hide();
    m_fields->prepare();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &CallForm::showTimer);
    connect(&m_keeper, &DraftKeeper::failed, this, &CallForm::showFailure);
    connectFields();
    connectButtons();
}

CallForm::~CallForm() = default;

void CallForm::connectFields()
{
    connect(m_ui->numberEdit, &QLineEdit::textChanged, this, &CallForm::numberTyped);
    connect(m_ui->numberEdit, &QLineEdit::textEdited, this, &CallForm::typed);
    connect(m_ui->numberEdit, &QLineEdit::returnPressed, this, [this] {
        const bool known = !m_ui->nameEdit->text().isEmpty();
        (known ? static_cast<QWidget *>(m_ui->contentEdit) : m_ui->nameEdit)->setFocus();
    });
    connect(m_ui->nameEdit, &QLineEdit::returnPressed, m_ui->contentEdit, qOverload<>(&QWidget::setFocus));
    for (QLineEdit *edit : {m_ui->nameEdit, m_ui->placeEdit})
        connect(edit, &QLineEdit::textEdited, this, &CallForm::typed);
    connect(m_ui->contentEdit, &QPlainTextEdit::textChanged, this, &CallForm::typed);
    for (QComboBox *combo : {m_ui->lineCombo, m_ui->fieldCombo, m_ui->kindCombo})
        connect(combo, &QComboBox::activated, this, &CallForm::typed);
    connect(m_ui->typeChoice, &SegmentedControl::chosen, this, [this] {
        m_fields->followType();
        typed();
    });
}

void CallForm::connectButtons()
{
    connect(m_ui->placeButton, &QPushButton::toggled, this, [this](bool on) {
        m_ui->placeEdit->setVisible(on || !m_ui->placeEdit->text().isEmpty());
        if (on)
            m_ui->placeEdit->setFocus();
    });
    connect(m_ui->urgentButton, &QPushButton::clicked, this, &CallForm::typed);
    const auto saveAsChosen = [this] {
        save(m_ui->forwardButton->isChecked()        ? AfterSave::Forward
                 : m_ui->callBackButton->isChecked() ? AfterSave::CallBack
                                                     : AfterSave::Nothing);
    };
    connect(m_ui->saveButton, &QPushButton::clicked, this, saveAsChosen);
    connect(m_ui->messageBar, &MessageBar::actionTriggered, this, saveAsChosen);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &CallForm::endAmending);
    connect(m_ui->openBar, &MessageBar::actionTriggered, this, [this] {
        m_follows = m_openMatter;
        m_ui->openBar->showMessage(MessageBar::Kind::Success, tr("Attached to the open matter", "strip in the form"));
        m_ui->openBar->setAction(QString());
    });
    connect(m_ui->numberQuestion, &MessageBar::actionTriggered, this,
            [this] { m_ui->numberEdit->setText(m_otherNumber); });
    auto *withheld = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_0), this);
    withheld->setContext(Qt::WidgetWithChildrenShortcut);
    connect(withheld, &QShortcut::activated, this, &CallForm::withhold);
    auto *attach = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_G), this);
    attach->setContext(Qt::WidgetWithChildrenShortcut);
    connect(attach, &QShortcut::activated, m_ui->openBar, [this] {
        if (!m_ui->openBar->isHidden() && m_follows.isNull())
            emit m_ui->openBar->actionTriggered();
    });
}

void CallForm::setSeat(const std::optional<Seat> &seat)
{
    m_keeper.flush();
    const bool sameOfficer = seat && m_seat && seat->officer == m_seat->officer;
    m_seat = seat;
    if (sameOfficer)
        return;
    m_keeper.open({}, kLogging);
    m_amended = {};
    restore({});
    setEnabled(seat.has_value());
    if (!seat)
        return;
    const Json kept = m_keeper.open(seat->officer, kLogging);
    if (!kept.isNull())
        restore(draftFromJson(kept));
}

void CallForm::reloadLines()
{
    m_fields->fillLines();
}

void CallForm::focusNumber()
{
    m_ui->numberEdit->setFocus(Qt::ShortcutFocusReason);
}

CallDraft CallForm::whole() const
{
    CallDraft draft = m_fields->read();
    draft.startedAt = m_startedAt.value_or(m_room.clock.now());
    draft.follows = m_follows;
    return draft;
}

void CallForm::restore(const CallDraft &draft)
{
    m_asked.clear();
    m_filledName.clear();
    m_lookedUp.clear();
    m_openMatter = {};
    m_startedAt.reset();
    m_ui->openBar->hide();
    m_ui->messageBar->hide();
    m_ui->numberQuestion->hide();
    if (draft == CallDraft())
        m_fields->clear();
    else
        m_fields->show(draft);
    m_follows = draft.follows;
    const bool amends = !m_amended.isNull();
    if (!m_fields->isEmpty())
        m_startedAt = draft.startedAt;
    m_ui->cancelButton->setVisible(amends);
    m_ui->saveButton->setText(amends ? tr("Save correction", "button") : tr("Save call", "button"));
    showTimer();
    if (m_fields->isEmpty())
        emit earlierCallsFound({});
}

void CallForm::typed()
{
    if (!m_startedAt && !m_fields->isEmpty()) {
        m_startedAt = m_room.clock.now();
        showTimer();
    }
    m_asked.clear();
    m_keeper.touch();
}

void CallForm::numberTyped()
{
    const PhoneNumber number = parsePhone(m_ui->numberEdit->text(), m_names.areaCode());
    m_fields->setNumberHint(ProblemWords::about(number), false);
    askWhichNumber(number);
    showEarlier(isComplete(number) ? number.canonical : QString());
}

void CallForm::askWhichNumber(const PhoneNumber &number)
{
    m_otherNumber = number.otherDisplay;
    m_ui->numberQuestion->setVisible(number.hints.testFlag(PhoneHint::AskWhichNumber) && !m_otherNumber.isEmpty());
    if (m_ui->numberQuestion->isHidden())
        return;
    m_ui->numberQuestion->showMessage(MessageBar::Kind::Info,
                                      tr("Read as the old number %1", "strip").arg(number.display));
    m_ui->numberQuestion->setAction(tr("Rather %1", "button: another reading of a number").arg(m_otherNumber));
}

void CallForm::showEarlier(const QString &canonical)
{
    if (canonical == m_lookedUp)
        return;
    m_lookedUp = canonical;
    const Result<std::vector<Call>> found
        = canonical.isEmpty() ? std::vector<Call>() : CallTable(m_room.database).ofNumber(canonical, kMostEarlier);
    if (!found.ok())
        return showFailure(found.error());
    const std::vector<Call> &calls = found.value();
    const auto named = std::find_if(calls.begin(), calls.end(), [](const Call &c) { return !c.callerName.isEmpty(); });
    const QString name = named == calls.end() ? QString() : named->callerName;
    if (m_amended.isNull() && m_ui->nameEdit->text() == m_filledName) {
        m_ui->nameEdit->setText(name);
        m_filledName = name;
    }
    m_ui->nameLabel->setHint(calls.empty() ? QString()
                                           : tr("Known · %1 earlier", "hint above the name; calls").arg(calls.size()));
    offerFollowing(calls);
    emit earlierCallsFound(calls);
}

void CallForm::offerFollowing(const std::vector<Call> &calls)
{
    const auto open = std::find_if(calls.begin(), calls.end(), [](const Call &call) { return call.isOpen(); });
    m_ui->openBar->setVisible(open != calls.end() && m_amended.isNull() && m_follows.isNull());
    if (m_ui->openBar->isHidden())
        return;
    m_openMatter = open->id;
    m_ui->openBar->showMessage(MessageBar::Kind::Warn, tr("Open matter %1", "strip; a reference").arg(open->reference),
                               CallFace::textOf(*open, m_names).left(80));
    m_ui->openBar->setAction(tr("Attach", "button: to an open matter"), QStringLiteral("Alt+G"));
}

void CallForm::withhold()
{
    m_ui->numberEdit->setText(QStringLiteral("Ẩn số"));
    typed();
    m_ui->nameEdit->setFocus();
}

void CallForm::showTimer()
{
    const bool runs = m_startedAt && m_amended.isNull();
    m_ui->timerChip->setVisible(runs);
    m_ui->titleLabel->setText(m_amended.isNull() ? tr("Log a call", "title of the form")
                                                 : tr("Correct a call", "title of the form"));
    runs ? m_second.start() : m_second.stop();
    if (!runs)
        return;
    const auto passed = std::chrono::duration_cast<seconds>(m_room.clock.now() - *m_startedAt);
    const qint64 all = std::max<qint64>(0, passed.count());
    const QString clock
        = QStringLiteral("%1:%2").arg(all / 60, 2, 10, QLatin1Char('0')).arg(all % 60, 2, 10, QLatin1Char('0'));
    m_ui->timerChip->setContent({clock, QStringLiteral("clock"), Status::Accent, false});
}

bool CallForm::isReady(const CallDraft &draft)
{
    std::vector<Problem> open;
    for (const Problem &problem : draft.problems(m_names.areaCode(), m_room.clock.now())) {
        if (problem.blocks || !m_asked.contains(problem.field))
            open.push_back(problem);
    }
    m_fields->mark(open);
    for (const Problem &problem : open) {
        if (!problem.blocks)
            m_asked.insert(problem.field);
    }
    return open.empty();
}

void CallForm::save(AfterSave next)
{
    if (!m_seat)
        return;
    m_fields->commitPreedit();
    if (next == AfterSave::Forward)
        m_ui->forwardButton->setChecked(true);
    else if (next == AfterSave::CallBack)
        m_ui->callBackButton->setChecked(true);
    CallDraft draft = whole();
    if (!isReady(draft))
        return;
    if (!m_amended.isNull()) {
        const Done done = m_room.calls.amend(*m_seat, m_amended, draft);
        return done.ok() ? finish(AfterSave::Nothing, m_amended) : showFailure(done.error());
    }
    draft.endedAt = m_room.clock.now();
    const Result<CallId> id = m_room.calls.logCall(*m_seat, draft);
    id.ok() ? finish(next, id.value()) : showFailure(id.error());
}

void CallForm::finish(AfterSave next, CallId id)
{
    if (!m_amended.isNull()) {
        endAmending();
        emit amended(id);
        return;
    }
    m_keeper.discard();
    restore({});
    focusNumber();
    emit saved(id, next);
}

void CallForm::showFailure(const Error &error)
{
    m_ui->messageBar->showMessage(MessageBar::Kind::Danger, tr("Not saved. Your text is still here.", "strip"),
                                  m_room.explain(error));
    m_ui->messageBar->setAction(tr("Try again", "button: save once more"));
}

void CallForm::amend(const Call &call)
{
    if (!m_seat)
        return;
    m_keeper.flush();
    m_keeper.open({}, kLogging); // what is kept stays as it is while the form serves the correction
    m_amended = call.id;
    restore(draftOf(call));
    m_ui->contentEdit->setFocus();
}

void CallForm::endAmending()
{
    m_amended = {};
    restore({});
    const Json kept = m_keeper.open(m_seat ? m_seat->officer : OfficerId(), kLogging);
    if (!kept.isNull())
        restore(draftFromJson(kept));
    focusNumber();
}

void CallForm::begin(const CallDraft &draft)
{
    if (m_fields->isEmpty() && m_amended.isNull()) {
        m_fields->show(draft);
        typed();
    }
    focusNumber();
}

} // namespace tb
