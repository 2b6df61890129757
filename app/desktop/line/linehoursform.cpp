// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/linehoursform.h"

#include "duty/unitcalendar.h"
#include "line/linewords.h"
#include "line/spantext.h"
#include "look/shiftwords.h"
#include "ui_linehoursform.h"

namespace tb {

namespace {

const QDate kSomeMonday(2026, 11, 23);

} // namespace

LineHoursForm::LineHoursForm(const LineRoom &room, QWidget *parent)
    : QWidget(parent), m_room(room), m_ui(std::make_unique<Ui::LineHoursForm>())
{
    m_ui->setupUi(this);
    m_ui->problemBar->hide();
    makeWeek();
    m_ui->fromLabel->setBuddy(m_ui->fromEdit);
    m_ui->dateLabel->setBuddy(m_ui->dateEdit);
    m_ui->exceptionKindLabel->setBuddy(m_ui->exceptionKindCombo);
    m_ui->spansLabel->setBuddy(m_ui->spansEdit);
    m_ui->reasonLabel->setBuddy(m_ui->reasonEdit);
    for (const HoursKind kind :
         {HoursKind::Closed, HoursKind::ExtraDuty, HoursKind::Holiday, HoursKind::CompensatoryDay})
        m_ui->exceptionKindCombo->addItem(LineWords::hoursKind(kind), static_cast<int>(kind));
    m_ui->spansEdit->setPlaceholderText(tr("empty: the whole day", "stretches of a closed day"));
    connect(m_ui->copyButton, &TbButton::clicked, this, &LineHoursForm::copyMonday);
    connect(m_ui->addExceptionButton, &TbButton::clicked, this, &LineHoursForm::addException);
    connect(m_ui->removeExceptionButton, &TbButton::clicked, this, &LineHoursForm::removeException);
    connect(m_ui->saveButton, &TbButton::clicked, this, &LineHoursForm::save);
    connect(m_ui->backButton, &TbButton::clicked, this, &LineHoursForm::left);
}

LineHoursForm::~LineHoursForm() = default;

void LineHoursForm::makeWeek()
{
    QWidget *before = m_ui->fromEdit;
    for (int day = 0; day < 7; ++day) {
        const QString name = ShiftWords::weekday(kSomeMonday.addDays(day));
        auto *edit = new QLineEdit(this);
        edit->setAccessibleName(name);
        m_ui->weekGrid->addWidget(new PlainLabel(name, this), day, 0);
        m_ui->weekGrid->addWidget(edit, day, 1);
        setTabOrder(before, edit);
        before = edit;
        m_days.at(static_cast<size_t>(day)) = edit;
    }
    setTabOrder(before, m_ui->copyButton);
}

void LineHoursForm::begin(const Seat &seat, const LineState &state, const LineBoard &board)
{
    m_seat = seat;
    m_line = state.line.id;
    m_board = board;
    const auto calendar = calendarOfUnit(m_room.database, seat.unit);
    const QDate today = wallDate(board.now);
    m_hours = state.times.hoursOn(today, calendar.ok() ? calendar.value() : WorkCalendar());
    // What lies behind stays in the hours that held then.
    std::erase_if(m_hours.exceptions, [today](const HoursException &each) { return each.date < today; });
    m_ui->headingLabel->setText(tr("Hours of %1").arg(state.line.name));
    m_ui->fromEdit->setDate(today);
    m_ui->dateEdit->setDate(today);
    for (size_t day = 0; day < m_days.size(); ++day)
        m_days.at(day)->setText(textOfSpans(m_hours.week.at(day)));
    m_ui->calendarCheck->setChecked(m_hours.followsCalendar);
    m_ui->spansEdit->clear();
    m_ui->reasonEdit->clear();
    m_ui->problemBar->hide();
    showExceptions();
    m_days.front()->setFocus();
}

void LineHoursForm::copyMonday()
{
    for (size_t day = 1; day < 5; ++day)
        m_days.at(day)->setText(m_days.front()->text());
}

void LineHoursForm::showExceptions()
{
    m_ui->exceptionList->clear();
    for (const HoursException &each : m_hours.exceptions) {
        const QString what = tr("%1 · %2 %3", "day, what is different, stretches")
                                 .arg(each.date.toString(QStringLiteral("dd/MM/yyyy")), LineWords::hoursKind(each.kind),
                                      textOfSpans(each.spans));
        const QString owner = m_board.nameOf(each.owner);
        m_ui->exceptionList->addItem(
            owner.isEmpty()
                ? tr("%1\n%2", "day that differs, reason").arg(what.trimmed(), each.reason)
                : tr("%1\n%2 (%3)", "day that differs, reason, who set it").arg(what.trimmed(), each.reason, owner));
    }
    const bool any = !m_hours.exceptions.empty();
    m_ui->exceptionList->setVisible(any);
    m_ui->removeExceptionButton->setVisible(any);
    const int row = any ? m_ui->exceptionList->sizeHintForRow(0) : 0;
    m_ui->exceptionList->setFixedHeight(std::min(3, m_ui->exceptionList->count()) * row + 4);
}

void LineHoursForm::addException()
{
    const auto spans = spansOfText(m_ui->spansEdit->text());
    if (!spans)
        return complain(tr("Write stretches as 07:30-11:30, 13:00-17:00."), m_ui->spansEdit);
    const HoursException made{m_ui->dateEdit->date(),
                              static_cast<HoursKind>(m_ui->exceptionKindCombo->currentData().toInt()), *spans,
                              m_ui->reasonEdit->text().trimmed(), m_seat.officer};
    LineHours tried;
    tried.exceptions = {made};
    const QStringList problems = tried.problems();
    if (problems.contains(QStringLiteral("exception.0.reason")))
        return complain(tr("Give the reason."), m_ui->reasonEdit);
    if (!problems.isEmpty())
        return complain(made.kind == HoursKind::ExtraDuty ? tr("Extra duty needs its stretches.")
                                                          : tr("A holiday is closed the whole day: leave the stretches "
                                                               "empty."),
                        m_ui->spansEdit);
    m_hours.exceptions.push_back(made);
    m_ui->spansEdit->clear();
    m_ui->reasonEdit->clear();
    m_ui->problemBar->hide();
    showExceptions();
}

void LineHoursForm::removeException()
{
    const int row = m_ui->exceptionList->currentRow();
    if (row < 0)
        return complain(tr("Choose the day in the list first."), m_ui->exceptionList);
    m_hours.exceptions.erase(m_hours.exceptions.begin() + row);
    showExceptions();
}

void LineHoursForm::save()
{
    for (size_t day = 0; day < m_days.size(); ++day) {
        const auto spans = spansOfText(m_days.at(day)->text());
        if (!spans)
            return complain(tr("Write stretches as 07:30-11:30, 13:00-17:00."), m_days.at(day));
        m_hours.week.at(day) = *spans;
    }
    m_hours.followsCalendar = m_ui->calendarCheck->isChecked();
    const Done done = m_room.lines.setHours(m_seat, m_line, m_ui->fromEdit->date(), m_hours);
    if (!done.ok())
        return complain(m_room.explain(done.error()));
    emit told(tr("The hours are saved."));
    emit left();
}

void LineHoursForm::complain(const QString &sentence, QWidget *field)
{
    m_ui->problemBar->showMessage(MessageBar::Kind::Danger, sentence);
    if (field)
        field->setFocus();
}

} // namespace tb
