// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callbackcomposer.h"

#include "call/timewords.h"
#include "ui_callbackcomposer.h"

namespace tb {

namespace {

enum WhenChoice : int { Quarter = 0, Hour, BeforeClosing, NextMorning, Other };

Moment momentOf(WhenChoice choice, const WorkTimes &times)
{
    switch (choice) {
    case Quarter:
        return times.after(15);
    case Hour:
        return times.after(60);
    case BeforeClosing:
        return times.hourBeforeClosing();
    case NextMorning:
        return times.nextMorning();
    case Other:
        break;
    }
    return times.after(30);
}

} // namespace

CallBackComposer::CallBackComposer(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::CallBackComposer>())
{
    m_ui->setupUi(this);
    m_ui->atLabel->setBuddy(m_ui->atEdit);
    m_ui->officerLabel->setBuddy(m_ui->officerCombo);
    m_ui->noteTitle->setBuddy(m_ui->noteEdit);
    m_ui->whenChoice->addChoice(tr("15 minutes", "when to call back"));
    m_ui->whenChoice->addChoice(tr("1 hour", "when to call back"));
    // When these two are depends on the day: begin() says it.
    m_ui->whenChoice->addChoice(tr("Before closing", "when to call back"));
    m_ui->whenChoice->addChoice(tr("Next working day", "when to call back"));
    m_ui->whenChoice->addChoice(tr("Other", "when to call back"));
    connect(m_ui->whenChoice, &SegmentedControl::chosen, this, &CallBackComposer::choose);
    connect(m_ui->noteEdit, &QPlainTextEdit::textChanged, this, &CallBackComposer::typed);
    connect(m_ui->atEdit, &QDateTimeEdit::dateTimeChanged, m_ui->atHint, &QWidget::hide);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &CallBackComposer::saveAsked);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &CallBackComposer::cancelled);
}

CallBackComposer::~CallBackComposer() = default;

void CallBackComposer::begin(const Call &call, const CallNames &names, const QString &text, const WorkTimes &times)
{
    m_times = times;
    const Moment now = times.now();
    m_ui->whenChoice->setChoiceText(BeforeClosing, TimeWords::full(times.hourBeforeClosing(), now));
    m_ui->whenChoice->setChoiceText(NextMorning, TimeWords::full(times.nextMorning(), now));
    m_ui->officerCombo->clear();
    m_ui->officerCombo->addItem(tr("Whoever is on duty then", "who calls back"), QString());
    for (const Officer &officer : names.officers()) {
        if (!officer.retired)
            m_ui->officerCombo->addItem(officer.name, officer.id.text());
    }
    m_ui->noteEdit->setPlainText(text);
    m_ui->whenChoice->setCurrent(Hour);
    choose(Hour);
    if (call.callBackAt && *call.callBackAt > now) {
        m_ui->whenChoice->setCurrent(Other);
        m_ui->atEdit->setDateTime(QDateTime(wallDate(*call.callBackAt), wallTime(*call.callBackAt)));
    }
    m_ui->noteLabel->setText(tr("Outside your shift it goes into the hand-over by itself.", "below a promise"));
}

void CallBackComposer::choose(int index)
{
    const Moment at = momentOf(static_cast<WhenChoice>(index), m_times);
    m_ui->atEdit->setDateTime(QDateTime(wallDate(at), wallTime(at)));
    m_ui->atHint->hide();
    if (index == Other)
        m_ui->atEdit->setFocus();
}

QString CallBackComposer::text() const
{
    return m_ui->noteEdit->wholeText();
}

void CallBackComposer::focusFirst()
{
    m_ui->whenChoice->setFocus();
}

std::optional<CallBackDraft> CallBackComposer::take(Moment now)
{
    m_ui->noteEdit->commitPreedit();
    CallBackDraft draft;
    draft.at = momentAt(m_ui->atEdit->date(), m_ui->atEdit->time());
    if (draft.at < now) {
        m_ui->atHint->setText(tr("This time has passed: choose a later one.", "below a time field"));
        m_ui->atHint->show();
        m_ui->atEdit->setFocus();
        return std::nullopt;
    }
    draft.officer = OfficerId::fromText(m_ui->officerCombo->currentData().toString());
    draft.note = text();
    return draft;
}

} // namespace tb
