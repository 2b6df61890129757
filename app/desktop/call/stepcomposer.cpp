// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/stepcomposer.h"

#include "call/entrywords.h"
#include "call/stepwords.h"
#include "call/timewords.h"
#include "domain/textlimits.h"
#include "duty/callbackdesk.h"
#include "ui_stepcomposer.h"

#include <algorithm>

namespace tb {

namespace {

enum TimeChoice : int { OneDay = 0, ThreeDays, FiveDays, Other };

bool isDated(MatterStep step)
{
    return step == MatterStep::Extend || step == MatterStep::Wait;
}

} // namespace

StepComposer::StepComposer(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::StepComposer>())
{
    m_ui->setupUi(this);
    m_ui->reasonLabel->setBuddy(m_ui->reasonCombo);
    m_ui->textLabel->setBuddy(m_ui->stepEdit);
    m_ui->untilChoice->addChoice(tr("1 day", "a new term"));
    m_ui->untilChoice->addChoice(tr("3 days", "a new term"));
    m_ui->untilChoice->addChoice(tr("5 days", "a new term"));
    m_ui->untilChoice->addChoice(tr("Other", "a new term"));
    for (const QString &reason : CallBackDesk::reasons())
        m_ui->reasonCombo->addItem(EntryWords::closeReason(reason), reason);
    connect(m_ui->untilChoice, &SegmentedControl::chosen, this, &StepComposer::chooseTime);
    connect(m_ui->untilEdit, &QDateTimeEdit::dateTimeChanged, m_ui->stepHint, &QWidget::hide);
    connect(m_ui->reasonCombo, &QComboBox::currentIndexChanged, m_ui->stepHint, &QWidget::hide);
    connect(m_ui->stepEdit, &QPlainTextEdit::textChanged, this, [this] {
        m_ui->stepHint->hide();
        emit typed();
    });
    connect(m_ui->stepSaveButton, &QPushButton::clicked, this, &StepComposer::saveAsked);
    connect(m_ui->stepCancelButton, &QPushButton::clicked, this, &StepComposer::cancelled);
}

StepComposer::~StepComposer() = default;

void StepComposer::begin(MatterStep step, const Call &call, const WorkTimes &times, const QString &text)
{
    m_step = step;
    m_times = times;
    m_owed = step == MatterStep::Extend ? call.owedAt() : std::nullopt;
    m_ui->stepEdit->setPlainText(text);
    m_ui->stepEdit->setProperty("err", false);
    m_ui->stepHint->hide();
    showParts(call);
    m_ui->untilChoice->setCurrent(OneDay);
    chooseTime(OneDay);
}

void StepComposer::showParts(const Call &call)
{
    for (QWidget *part : {static_cast<QWidget *>(m_ui->untilLabel), static_cast<QWidget *>(m_ui->untilChoice),
                          static_cast<QWidget *>(m_ui->untilEdit)})
        part->setVisible(isDated(m_step));
    m_ui->untilLabel->setText(m_step == MatterStep::Extend ? tr("New term", "field") : tr("Wait until", "field"));
    m_ui->reasonLabel->setVisible(m_step == MatterStep::Settle);
    m_ui->reasonCombo->setVisible(m_step == MatterStep::Settle);
    const char *likely = call.callerNumber.isEmpty() ? "withheld" : call.callBackTries > 0 ? "tries" : "";
    m_ui->reasonCombo->setCurrentIndex(m_ui->reasonCombo->findData(QString::fromLatin1(likely)));
    m_ui->textLabel->setText(StepWords::asked(m_step));
    m_ui->textLabel->setRequired(!StepWords::missing(m_step).isEmpty());
    m_ui->effectLabel->setText(StepWords::effect(m_step));
    m_ui->stepSaveButton->setText(StepWords::deed(m_step));
    m_ui->stepSaveButton->updateGeometry();
}

// Counted from what is owed now: a term is put off from where it stands, not from today.
void StepComposer::chooseTime(int index)
{
    static constexpr int kDays[] = {1, 3, 5, 1};
    const bool runs = m_owed && *m_owed > m_times.now();
    const Moment until = runs ? m_times.laterThan(*m_owed, kDays[index]) : m_times.endOfDay(kDays[index]);
    m_ui->untilEdit->setDateTime(QDateTime(wallDate(until), wallTime(until)));
    if (index == Other)
        m_ui->untilEdit->setFocus();
}

QString StepComposer::text() const
{
    return m_ui->stepEdit->wholeText();
}

void StepComposer::focusFirst()
{
    if (isDated(m_step))
        m_ui->untilChoice->setFocus();
    else if (m_step == MatterStep::Settle)
        m_ui->reasonCombo->setFocus();
    else
        m_ui->stepEdit->setFocus();
}

std::optional<StepDraft> StepComposer::take(Moment now)
{
    m_ui->stepEdit->commitPreedit();
    StepDraft draft;
    draft.text = text().trimmed();
    draft.reason = m_ui->reasonCombo->currentData().toString();
    draft.until = momentAt(m_ui->untilEdit->date(), m_ui->untilEdit->time());
    const Moment after = m_owed ? std::max(*m_owed, now) : now;
    if (isDated(m_step) && draft.until <= after) {
        mark(m_ui->untilEdit, tr("Choose a time later than %1.", "below a field").arg(TimeWords::full(after, now)));
        return std::nullopt;
    }
    if (m_step == MatterStep::Settle && draft.reason.isEmpty()) {
        mark(m_ui->reasonCombo, tr("Choose how it ends.", "below a field"));
        return std::nullopt;
    }
    if (draft.text.isEmpty() && !StepWords::missing(m_step).isEmpty()) {
        mark(m_ui->stepEdit, StepWords::missing(m_step));
        return std::nullopt;
    }
    if (draft.text.size() > kMostTextCharacters) {
        mark(m_ui->stepEdit, tr("Too long: shorten it.", "below a field"));
        return std::nullopt;
    }
    return draft;
}

void StepComposer::mark(QWidget *field, const QString &hint)
{
    m_ui->stepEdit->setProperty("err", field == m_ui->stepEdit);
    m_ui->stepEdit->update();
    m_ui->stepHint->setText(hint);
    m_ui->stepHint->show();
    field->setFocus();
}

} // namespace tb
