// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callform.h"

#include "call/draftjson.h"
#include "look/iconlabel.h"
#include "look/keycap.h"
#include "ui_callform.h"

#include <QShortcut>

#include <algorithm>

namespace tb {

namespace {

using namespace std::chrono_literals;

constexpr int kRoomy = 340; ///< from this width on the chip has room for a word and the outcomes for icons
constexpr int kTall = 570; ///< from this height on the outcomes have room for a heading
const QString kLogging = QStringLiteral("call");

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
    m_ui->timerChip->hide();
    m_ui->failureBar->hide();
    m_ui->cancelButton->hide();
    m_caller = new KnownCaller(*m_ui, room, names, this);
    m_fields->prepare();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &CallForm::showTimer);
    connect(m_caller, &KnownCaller::callsFound, this, &CallForm::earlierCallsFound);
    connect(m_caller, &KnownCaller::filled, this, &CallForm::typed);
    connect(m_caller, &KnownCaller::failed, this, &CallForm::showFailure);
    connect(&m_keeper, &DraftKeeper::failed, this, &CallForm::showFailure);
    connectFields();
    connectButtons();
}

CallForm::~CallForm() = default;

void CallForm::connectFields()
{
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
    connect(m_ui->failureBar, &MessageBar::actionTriggered, this, saveAsChosen);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &CallForm::endAmending);
    auto *withheld = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_0), this);
    withheld->setContext(Qt::WidgetWithChildrenShortcut);
    connect(withheld, &QShortcut::activated, this, &CallForm::withhold);
    auto *attach = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_G), this);
    attach->setContext(Qt::WidgetWithChildrenShortcut);
    connect(attach, &QShortcut::activated, m_ui->openBar, &MessageBar::actionTriggered);
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
    draft.follows = m_caller->follows();
    return draft;
}

void CallForm::restore(const CallDraft &draft)
{
    m_asked.clear();
    m_startedAt.reset();
    m_ui->failureBar->hide();
    m_caller->reset(draft.follows, m_amended.isNull());
    if (draft == CallDraft())
        m_fields->clear();
    else
        m_fields->show(draft);
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
    const bool roomy = width() >= kRoomy;
    const QString words = roomy ? tr("Logging %1", "chip; minutes and seconds").arg(clock) : clock;
    m_ui->timerChip->setContent({words, QStringLiteral("clock"), Status::Accent, false});
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
    m_ui->failureBar->showMessage(MessageBar::Kind::Danger, tr("Not saved. Your text is still here.", "strip"),
                                  m_room.explain(error));
    m_ui->failureBar->setAction(tr("Try again", "button: save once more"));
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

void CallForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool roomy = width() >= kRoomy;
    m_ui->outcomeLabel->setVisible(height() >= kTall);
    m_ui->placeButton->setIconName(roomy ? QStringLiteral("pin") : QString());
    m_ui->urgentButton->setIconName(roomy ? QStringLiteral("siren") : QString());
    m_ui->answeredButton->setIconName(roomy ? QStringLiteral("circle-check") : QString());
    m_ui->forwardButton->setIconName(roomy ? QStringLiteral("share") : QString());
    m_ui->callBackButton->setIconName(roomy ? QStringLiteral("phone-out") : QString());
    showTimer();
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
