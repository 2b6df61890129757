// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/forwardcomposer.h"

#include "call/timewords.h"
#include "ui_forwardcomposer.h"

#include <algorithm>

namespace tb {

namespace {

enum DueChoice { AsItIs = 0, TwoHours, Tomorrow, ThreeDays, Other };

} // namespace

ForwardComposer::ForwardComposer(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ForwardComposer>()), m_units(new UnitCompleter(this))
{
    m_ui->setupUi(this);
    m_ui->officerLabel->setBuddy(m_ui->officerCombo);
    m_ui->whereLabel->setBuddy(m_ui->whereEdit);
    m_ui->noteTitle->setBuddy(m_ui->noteEdit);
    m_ui->dueChoice->addChoice(tr("As it is", "when an answer is due"));
    m_ui->dueChoice->addChoice(tr("2 hours", "when an answer is due"));
    m_ui->dueChoice->addChoice(tr("Tomorrow", "when an answer is due"));
    m_ui->dueChoice->addChoice(tr("3 days", "when an answer is due"));
    m_ui->dueChoice->addChoice(tr("Other", "when an answer is due"));
    connect(m_ui->dueChoice, &SegmentedControl::chosen, this, &ForwardComposer::showDue);
    connect(m_ui->noteEdit, &QPlainTextEdit::textChanged, this, &ForwardComposer::typed);
    m_ui->whereEdit->setCompleter(m_units);
    connect(m_ui->whereEdit, &QLineEdit::textChanged, this, &ForwardComposer::showWhere);
    connect(m_ui->officerCombo, &QComboBox::currentIndexChanged, this, &ForwardComposer::showWhere);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ForwardComposer::saveAsked);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ForwardComposer::cancelled);
}

ForwardComposer::~ForwardComposer() = default;

void ForwardComposer::begin(const Call &call, const CallNames &names, const QString &text, const WorkTimes &times)
{
    m_times = times;
    m_due = call.dueAt;
    fillOfficers(names, call.handler);
    m_units->setUnits(names.units(), names.formerPlaces());
    m_ui->whereEdit->clear();
    showWhere();
    m_ui->noteEdit->setPlainText(text);
    m_ui->dueChoice->setCurrent(m_due ? AsItIs : Tomorrow);
    showDue();
}

void ForwardComposer::fillOfficers(const CallNames &names, OfficerId handler)
{
    m_ui->officerCombo->clear();
    m_ui->officerCombo->addItem(tr("Nobody of this unit", "choice of an officer"), QString());
    for (const Officer &officer : names.officers()) {
        if (!officer.retired && officer.id != handler)
            m_ui->officerCombo->addItem(officer.name, officer.id.text());
    }
}

// Whether the other side works with the same book makes a difference: there it has to be received.
void ForwardComposer::showWhere()
{
    const QString where = m_ui->whereEdit->text().trimmed();
    const bool officer = !m_ui->officerCombo->currentData().toString().isEmpty();
    m_ui->whereEdit->setEnabled(!officer);
    m_ui->whereEdit->setProperty("err", false);
    m_ui->whereEdit->update();
    m_ui->whereHint->setTone("text2");
    m_ui->whereHint->setVisible(!officer && !where.isEmpty());
    m_ui->whereHint->setText(
        m_units->unitNamed(where)
            ? tr("This unit gets the matter in its own list, and receives or returns it.", "below a field")
            : tr("Outside the system: it is noted here, and you follow it up.", "below a field"));
}

void ForwardComposer::markMissing()
{
    m_ui->whereEdit->setProperty("err", true);
    m_ui->whereEdit->update();
    m_ui->whereHint->setTone("danger");
    m_ui->whereHint->setText(tr("Choose an officer or write where it goes.", "below a field"));
    m_ui->whereHint->show();
    m_ui->officerCombo->setFocus();
}

void ForwardComposer::showDue()
{
    const bool other = m_ui->dueChoice->current() == Other;
    const Moment shown = due().value_or(m_times.now());
    m_ui->dueEdit->setVisible(other);
    m_ui->dueFact->setVisible(!other && due().has_value());
    m_ui->dueFact->setText(TimeWords::full(shown, m_times.now()));
    m_ui->dueEdit->setDateTime(QDateTime(wallDate(shown), wallTime(shown)));
}

std::optional<Moment> ForwardComposer::due() const
{
    switch (m_ui->dueChoice->current()) {
    case TwoHours:
        return m_times.after(120);
    case Tomorrow:
        return m_times.endOfDay(1);
    case ThreeDays:
        return m_times.endOfDay(3);
    case Other:
        return momentAt(m_ui->dueEdit->date(), m_ui->dueEdit->time());
    default:
        return m_due;
    }
}

QString ForwardComposer::text() const
{
    return m_ui->noteEdit->wholeText();
}

void ForwardComposer::focusFirst()
{
    m_ui->officerCombo->setFocus();
}

std::optional<ForwardDraft> ForwardComposer::take()
{
    m_ui->noteEdit->commitPreedit();
    ForwardDraft draft;
    draft.officer = OfficerId::fromText(m_ui->officerCombo->currentData().toString());
    if (draft.officer.isNull())
        draft.where = m_ui->whereEdit->text().trimmed();
    if (draft.officer.isNull() && draft.where.isEmpty()) {
        markMissing();
        return std::nullopt;
    }
    if (const std::optional<UnitName> unit = m_units->unitNamed(draft.where)) {
        draft.unit = unit->id;
        draft.where = unit->name;
    }
    draft.due = due();
    draft.note = text();
    return draft;
}

} // namespace tb
