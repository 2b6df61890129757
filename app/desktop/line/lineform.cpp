// SPDX-License-Identifier: GPL-3.0-or-later
#include "line/lineform.h"

#include "base/phonenumber.h"
#include "domain/textlimits.h"
#include "duty/unitcalendar.h"
#include "line/linewords.h"
#include "line/spantext.h"
#include "look/shiftwords.h"
#include "store/unittable.h"
#include "ui_lineform.h"

namespace tb {

namespace {

QString numberProblem(LineProblemKind kind)
{
    switch (kind) {
    case LineProblemKind::Missing:
        return LineForm::tr("Type the telephone number.");
    case LineProblemKind::NumberIncomplete:
        return LineForm::tr("The number lacks digits.");
    case LineProblemKind::WhichNumber:
        return LineForm::tr("The number can be read in two ways: choose which is meant.");
    case LineProblemKind::AlreadyRegistered:
        return LineForm::tr("This unit has a line with that number already.");
    case LineProblemKind::NotInPlan:
        return LineForm::tr("No known kind of number looks like this. Save once more if it is right.");
    case LineProblemKind::TooLong:
        return LineForm::tr("A text is too long: 120 letters at most.");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const LineProblem &problem)
{
    if (problem.field == LineField::Number)
        return numberProblem(problem.kind);
    return problem.kind == LineProblemKind::Missing ? LineForm::tr("Give the line a name.")
                                                    : LineForm::tr("A text is too long: 120 letters at most.");
}

} // namespace

LineForm::LineForm(const LineRoom &room, QWidget *parent)
    : QWidget(parent), m_room(room), m_ui(std::make_unique<Ui::LineForm>())
{
    m_ui->setupUi(this);
    m_ui->problemBar->hide();
    const std::pair<FieldLabel *, QWidget *> fields[]
        = {{m_ui->numberLabel, m_ui->numberEdit},       {m_ui->whichLabel, m_ui->whichCombo},
           {m_ui->nameLabel, m_ui->nameEdit},           {m_ui->kindLabel, m_ui->kindCombo},
           {m_ui->publishedLabel, m_ui->publishedEdit}, {m_ui->placeLabel, m_ui->placeEdit},
           {m_ui->documentLabel, m_ui->documentEdit}};
    for (const auto &[label, field] : fields)
        label->setBuddy(field);
    for (const char *code : {"line.hotline", "line.one_stop", "line.reception", "line.office"})
        m_ui->kindCombo->addItem(LineWords::kind(QString::fromLatin1(code)), QString::fromLatin1(code));
    m_ui->numberEdit->setMaxLength(kMostNumberCharacters);
    connect(m_ui->numberEdit, &QLineEdit::textChanged, this, &LineForm::readNumber);
    connect(m_ui->contractCheck, &QCheckBox::toggled, m_ui->contractEdit, &QWidget::setEnabled);
    connect(m_ui->saveButton, &TbButton::clicked, this, &LineForm::save);
    connect(m_ui->problemBar, &MessageBar::actionTriggered, this, [this] { fill(LineDraft(m_shown)); });
    connect(m_ui->hoursButton, &TbButton::clicked, this, &LineForm::hoursAsked);
    connect(m_ui->statusButton, &TbButton::clicked, this, &LineForm::statusAsked);
}

LineForm::~LineForm() = default;

void LineForm::show(const Seat &seat, const LineState &state, const LineBoard &board, bool head)
{
    const LineDraft now = LineDraft::of(state.line);
    m_seat = seat;
    // What is being typed is kept while the board is read anew.
    if (m_line != state.line.id || now != m_shown)
        turnTo(state.line.id, now);
    m_ui->headingLabel->setText(state.line.name);
    const auto change = state.times.status().changeAt(board.now);
    const QString word = LineWords::status(state.times.status().at(board.now));
    m_ui->statusLabel->setText(change ? tr("%1 since %2: %3", "status, day, reason")
                                            .arg(word, wallDate(change->from).toString(QStringLiteral("dd/MM/yyyy")),
                                                 change->reason.simplified())
                                      : word);
    const auto calendar = calendarOfUnit(m_room.database, seat.unit);
    const QDate today = wallDate(board.now);
    const WorkCalendar known = calendar.ok() ? calendar.value() : WorkCalendar();
    const QString spans = textOfSpans(state.times.hoursOn(today, known).openSpans(today, known));
    m_ui->hoursLabel->setText(spans.isEmpty() ? tr("Closed today") : tr("Today: %1", "hours of a line").arg(spans));
    m_ui->moreBox->show();
    enable(head);
}

void LineForm::turnTo(LineId line, const LineDraft &now)
{
    std::optional<LineDraft> mine;
    if (!isNew() && isTouched())
        mine = m_line == line ? draft().onto(m_shown, now) : draft();
    if (mine && m_line != line) {
        m_kept.insert_or_assign(m_line, *mine);
        emit told(tr("%1: your change is kept, and not saved yet.", "name of a line").arg(m_shown.name));
        mine.reset();
    }
    const auto kept = m_kept.find(line);
    if (kept != m_kept.end())
        mine = kept->second;
    m_kept.erase(line);
    m_line = line;
    fill(now);
    m_restored = mine.has_value();
    if (!mine)
        return;
    put(*mine);
    m_ui->problemBar->showMessage(MessageBar::Kind::Info, tr("Changed here, and not saved yet."));
    m_ui->problemBar->setAction(tr("Take the change back", "button"));
}

void LineForm::forget()
{
    m_kept.clear();
    m_line = {};
    fill({});
}

void LineForm::beginNew(const Seat &seat)
{
    m_seat = seat;
    m_line = {};
    m_ui->headingLabel->setText(tr("A new line"));
    m_ui->statusLabel->clear();
    m_ui->moreBox->hide();
    fill({});
    enable(true);
    m_ui->numberEdit->setFocus(Qt::OtherFocusReason);
}

void LineForm::enable(bool head)
{
    m_ui->statusLabel->setVisible(!isNew());
    for (QWidget *field : {static_cast<QWidget *>(m_ui->numberEdit), static_cast<QWidget *>(m_ui->nameEdit),
                           static_cast<QWidget *>(m_ui->kindCombo), static_cast<QWidget *>(m_ui->publishedEdit),
                           static_cast<QWidget *>(m_ui->placeEdit), static_cast<QWidget *>(m_ui->documentEdit),
                           static_cast<QWidget *>(m_ui->contractCheck), static_cast<QWidget *>(m_ui->whichCombo)})
        field->setEnabled(head);
    m_ui->contractEdit->setEnabled(head && m_ui->contractCheck->isChecked());
    m_ui->saveButton->setVisible(head);
    m_ui->hoursButton->setVisible(head);
    m_ui->statusButton->setVisible(head);
    if (!head)
        m_ui->problemBar->showMessage(MessageBar::Kind::Neutral, tr("The head of the unit changes the lines."), {},
                                      QStringLiteral("lock"));
    else if (!m_asked && !m_restored)
        m_ui->problemBar->hide();
}

void LineForm::fill(const LineDraft &draft)
{
    const auto unit = UnitTable(m_room.database).find(m_seat.unit);
    m_areaCode = unit.ok() && unit.value() ? unit.value()->areaCode : QString();
    m_shown = draft;
    m_asked = false;
    m_restored = false;
    m_ui->problemBar->setAction(QString());
    m_ui->problemBar->hide();
    put(draft);
}

void LineForm::put(const LineDraft &draft)
{
    m_ui->numberEdit->setText(draft.number);
    readNumber();
    if (draft.asDialledToday)
        m_ui->whichCombo->setCurrentIndex(*draft.asDialledToday ? 2 : 1);
    m_ui->nameEdit->setText(draft.name);
    m_ui->kindCombo->setCurrentIndex(std::max(0, m_ui->kindCombo->findData(draft.kind)));
    m_ui->publishedEdit->setText(draft.publishedOn);
    m_ui->placeEdit->setText(draft.place);
    m_ui->documentEdit->setText(draft.document);
    m_ui->contractCheck->setChecked(draft.contractUntil.isValid());
    m_ui->contractEdit->setDate(draft.contractUntil.isValid() ? draft.contractUntil
                                                              : wallDate(m_room.clock.now()).addYears(1));
}

bool LineForm::isTouched() const
{
    return draft() != m_shown;
}

void LineForm::readNumber()
{
    const PhoneNumber number = parsePhone(m_ui->numberEdit->text(), m_areaCode);
    const bool asked = number.hints.testFlag(PhoneHint::AskWhichNumber) && !number.otherCanonical.isEmpty();
    m_ui->whichLabel->setVisible(asked);
    m_ui->whichCombo->setVisible(asked);
    m_ui->whichCombo->clear();
    if (asked)
        m_ui->whichCombo->addItems({tr("Choose", "which number"), tr("The old landline, now %1").arg(number.display),
                                    tr("%1 as it is dialled today").arg(number.otherDisplay)});
    QString read;
    if (number.hints.testFlag(PhoneHint::Renumbered))
        read = tr("Renumbered, now %1").arg(number.display);
    else if (!asked && !number.display.isEmpty() && number.display != m_ui->numberEdit->text())
        read = tr("Kept as %1").arg(number.display);
    m_ui->readLabel->setText(read);
    m_ui->readLabel->setVisible(!read.isEmpty());
    m_asked = false;
}

LineDraft LineForm::draft() const
{
    LineDraft made;
    made.number = m_ui->numberEdit->text();
    if (m_ui->whichCombo->currentIndex() > 0)
        made.asDialledToday = m_ui->whichCombo->currentIndex() == 2;
    made.name = m_ui->nameEdit->text();
    made.kind = m_ui->kindCombo->currentData().toString();
    made.publishedOn = m_ui->publishedEdit->text();
    made.place = m_ui->placeEdit->text();
    made.document = m_ui->documentEdit->text();
    if (m_ui->contractCheck->isChecked())
        made.contractUntil = m_ui->contractEdit->date();
    return made;
}

void LineForm::complain(const std::vector<LineProblem> &problems)
{
    QStringList sentences;
    for (const LineProblem &problem : problems) {
        const QString sentence = sentenceOf(problem);
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    m_ui->problemBar->showMessage(MessageBar::Kind::Danger, sentences.join(QLatin1Char('\n')));
    const bool number = problems.front().field == LineField::Number;
    (number ? m_ui->numberEdit : m_ui->nameEdit)->setFocus();
}

void LineForm::save()
{
    if (m_ui->saveButton->isHidden())
        return;
    const LineDraft made = draft();
    const auto problems = m_room.lines.problems(m_seat, made, m_line);
    if (!problems.ok())
        return m_ui->problemBar->showMessage(MessageBar::Kind::Danger, m_room.explain(problems.error()));
    const auto &found = problems.value();
    const bool blocked = std::any_of(found.begin(), found.end(), [](const LineProblem &each) { return each.blocks; });
    if (blocked || (!found.empty() && !m_asked)) {
        complain(found);
        m_asked = true;
        return;
    }
    LineId line = m_line;
    const bool fresh = isNew();
    Done done;
    if (fresh) {
        const auto registered = m_room.lines.registerLine(m_seat, made);
        done = registered.ok() ? Done() : Done(registered.error());
        line = registered.ok() ? registered.value() : line;
    } else {
        done = m_room.lines.amend(m_seat, line, made);
    }
    if (!done.ok())
        return m_ui->problemBar->showMessage(MessageBar::Kind::Danger, m_room.explain(done.error()));
    m_restored = false;
    m_ui->problemBar->hide();
    m_line = line;
    emit told(fresh ? tr("The line is registered.") : tr("The line is saved."));
    emit saved(line);
}

} // namespace tb
