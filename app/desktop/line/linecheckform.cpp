// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/linecheckform.h"

#include "line/checkwords.h"
#include "line/linewords.h"
#include "look/appearance.h"
#include "look/shiftwords.h"
#include "ui_linecheckform.h"

#include <QLineEdit>

#include <QEvent>

namespace tb {

namespace {

constexpr int kNoteHeight = 52;

QDateTime wall(Moment moment)
{
    return {wallDate(moment), wallTime(moment)};
}

} // namespace

LineCheckForm::LineCheckForm(const LineRoom &room, QWidget *parent)
    : QWidget(parent), m_room(room), m_record([&checks = room.checks](const Seat &seat, const CheckDraft &draft) {
          return checks.record(seat, draft);
      }),
      m_ui(std::make_unique<Ui::LineCheckForm>())
{
    m_ui->setupUi(this);
    m_ui->problemBar->hide();
    m_ui->stateBar->hide();
    m_ui->fromLabel->setBuddy(m_ui->fromCombo);
    m_ui->fromCombo->lineEdit()->setAccessibleName(m_ui->fromCombo->accessibleName());
    m_ui->atLabel->setBuddy(m_ui->atEdit);
    m_ui->resultLabel->setBuddy(m_ui->resultList);
    m_ui->ringLabel->setBuddy(m_ui->ringSpin);
    m_ui->answeredLabel->setBuddy(m_ui->answeredCombo);
    m_ui->greetingLabel->setBuddy(m_ui->greetingCombo);
    m_ui->noteLabel->setBuddy(m_ui->noteEdit);
    m_ui->resultLabel->setHint(tr("keys 1–9", "hint"));
    m_ui->fromCombo->addItems({tr("Private mobile", "telephone that rings"),
                               tr("Office telephone", "telephone that rings"),
                               tr("Another office", "telephone that rings")});
    for (const char *code : {"", "greeting.full", "greeting.part", "greeting.none"})
        m_ui->greetingCombo->addItem(CheckWords::greeting(QString::fromLatin1(code)), QString::fromLatin1(code));
    connect(m_ui->saveButton, &TbButton::clicked, this, &LineCheckForm::save);
    connect(m_ui->stateBar, &MessageBar::actionTriggered, this, &LineCheckForm::rosterAsked);
    connect(m_ui->resultList, &CheckResultList::resultChosen, this, [this](CheckResult result) {
        m_ui->problemBar->hide();
        m_ui->answeredCombo->setEnabled(wasAnswered(result));
        m_ui->greetingCombo->setEnabled(wasAnswered(result));
    });
    fit();
}

LineCheckForm::~LineCheckForm() = default;

void LineCheckForm::fit()
{
    m_ui->noteEdit->setFixedHeight(scaled(this, kNoteHeight));
}

void LineCheckForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_ui->noteEdit)
        fit();
}

void LineCheckForm::show(const Seat &seat, const LineState &state, const LineBoard &board, std::optional<Moment> drawn,
                         bool head)
{
    const bool another = m_line != state.line.id;
    m_seat = seat;
    m_line = state.line.id;
    m_drawn = drawn;
    m_attending = state.shift ? state.shift->officer : OfficerId();
    m_ui->nameLabel->setText(state.line.name);
    m_ui->numberLabel->setText(LineWords::number(state.line));
    showState(state, board, head);
    if (!another)
        return;
    showOfficers(board);
    m_ui->resultList->forget();
    m_ui->ringSpin->setValue(0);
    m_ui->noteEdit->clear();
    m_ui->greetingCombo->setCurrentIndex(0);
    m_ui->problemBar->hide();
    m_ui->atEdit->setDateTime(wall(board.now));
}

void LineCheckForm::showState(const LineState &state, const LineBoard &board, bool head)
{
    m_ui->stateBar->setAction({});
    if (state.attendance == Attendance::Nobody) {
        const QString since = ShiftWords::clock(state.since.value_or(board.now));
        const QString calls = tr("%1 of today's %2 calls were answered.").arg(state.answered).arg(state.incoming);
        m_ui->stateBar->showMessage(MessageBar::Kind::Danger, tr("Nobody has attended this line since %1.").arg(since),
                                    state.incoming > 0 ? calls : QString(), QStringLiteral("user-x"));
        if (head)
            m_ui->stateBar->setAction(tr("Put somebody on it"));
    } else if (m_drawn) {
        m_ui->stateBar->showMessage(
            MessageBar::Kind::Info, tr("It is time for the check drawn by lot."),
            tr("Drawn for %1. The officers of the line do not see this.").arg(LineWords::day(*m_drawn, board.now)),
            QStringLiteral("bell"));
    } else if (state.quiet.alarms) {
        m_ui->stateBar->showMessage(
            MessageBar::Kind::Warn,
            tr("No call for %1 of its hours.").arg(ShiftWords::span(minutes(state.quiet.minutes))),
            state.quiet.usual
                ? tr("Usually %1 pass between two calls. Ring it.").arg(ShiftWords::span(minutes(*state.quiet.usual)))
                : tr("Ring it to see that it works."),
            QStringLiteral("bell"));
    } else {
        m_ui->stateBar->hide();
    }
}

void LineCheckForm::showOfficers(const LineBoard &board)
{
    // Another unit's officers are not known here.
    m_ui->answeredLabel->setVisible(!board.officers.empty());
    m_ui->answeredCombo->setVisible(!board.officers.empty());
    m_ui->answeredCombo->clear();
    m_ui->answeredCombo->addItem(tr("Not known", "who answered"), QUuid());
    for (const Officer &officer : board.officers) {
        if (!officer.retired)
            m_ui->answeredCombo->addItem(officer.name, officer.id.uuid());
    }
    m_ui->answeredCombo->setCurrentIndex(std::max(0, m_ui->answeredCombo->findData(m_attending.uuid())));
}

void LineCheckForm::begin()
{
    m_ui->resultList->forget();
    m_ui->ringSpin->setValue(0);
    m_ui->noteEdit->clear();
    m_ui->problemBar->hide();
    m_ui->atEdit->setDateTime(wall(m_room.clock.now()));
    m_ui->resultList->setFocus(Qt::ShortcutFocusReason);
}

CheckDraft LineCheckForm::draft() const
{
    CheckDraft made;
    made.line = m_line;
    const QDateTime at = m_ui->atEdit->dateTime();
    // Only minutes are shown; the minute that runs now is not the future.
    made.at = std::min(momentAt(at.date(), at.time()), m_room.clock.now());
    if (momentAt(at.date(), at.time()) >= m_room.clock.now() + minutes(1))
        made.at = momentAt(at.date(), at.time());
    made.result = m_ui->resultList->result().value_or(CheckResult::Well);
    if (m_ui->ringSpin->value() > 0)
        made.ringSeconds = m_ui->ringSpin->value();
    if (wasAnswered(made.result)) {
        made.answeredBy = OfficerId(m_ui->answeredCombo->currentData().toUuid());
        made.greeting = m_ui->greetingCombo->currentData().toString();
    }
    made.drawnFor = m_drawn;
    made.from = m_ui->fromCombo->currentText();
    made.note = m_ui->noteEdit->toPlainText();
    return made;
}

void LineCheckForm::save()
{
    if (!m_ui->resultList->result()) {
        m_ui->problemBar->showMessage(MessageBar::Kind::Danger, tr("Choose what the check found: keys 1 to 9."));
        return m_ui->resultList->setFocus();
    }
    const CheckDraft made = draft();
    const auto saved = m_record(m_seat, made);
    if (!saved.ok())
        return complain(saved.error());
    begin();
    emit told(passes(made.result) ? tr("The check is saved.")
                                  : tr("The check is saved. The failure stays open until a later check passes."));
    if (!passes(made.result))
        emit failureRecorded(saved.value());
}

void LineCheckForm::complain(const Error &error)
{
    const bool future = error.code == ErrorCode::DraftIncomplete && error.detail.contains(QLatin1String("at"));
    m_ui->problemBar->showMessage(MessageBar::Kind::Danger,
                                  future ? tr("The check cannot have been made in the future.")
                                         : m_room.explain(error));
}

} // namespace tb
