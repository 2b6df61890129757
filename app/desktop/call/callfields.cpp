// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callfields.h"

#include "call/codewords.h"
#include "call/problemwords.h"
#include "look/plainlabel.h"
#include "ui_callform.h"

#include <QButtonGroup>
#include <QGuiApplication>
#include <QInputMethod>

namespace tb {

namespace {

const QString kDefaultKind = QStringLiteral("kind.question");

void fill(QComboBox *combo, const QStringList &codes)
{
    for (const QString &code : codes)
        combo->addItem(CodeWords::text(code), code);
}

void choose(QComboBox *combo, const QVariant &data)
{
    const int index = combo->findData(data);
    if (index < 0 && !data.toString().isEmpty())
        combo->addItem(CodeWords::text(data.toString()), data);
    combo->setCurrentIndex(combo->findData(data));
}

void setWrong(QWidget *field, bool wrong)
{
    field->setProperty("err", wrong);
    field->update();
}

} // namespace

void CallFields::prepare()
{
    m_ui.typeChoice->addChoice(ProblemWords::tr("In", "direction of a call"));
    m_ui.typeChoice->addChoice(ProblemWords::tr("Missed", "direction of a call"));
    m_ui.typeChoice->addChoice(ProblemWords::tr("Out", "direction of a call"));
    fill(m_ui.kindCombo, CodeWords::kinds());
    m_ui.fieldCombo->addItem(ProblemWords::tr("Not chosen", "field of a call"), QString());
    fill(m_ui.fieldCombo, CodeWords::fields());
    m_ui.numberLabel->setBuddy(m_ui.numberEdit);
    m_ui.nameLabel->setBuddy(m_ui.nameEdit);
    m_ui.lineLabel->setBuddy(m_ui.lineCombo);
    m_ui.fieldLabel->setBuddy(m_ui.fieldCombo);
    m_ui.contentLabel->setBuddy(m_ui.contentEdit);
    auto *outcomes = new QButtonGroup(m_ui.outcomeLabel);
    for (QPushButton *button : {m_ui.answeredButton, m_ui.forwardButton, m_ui.callBackButton})
        outcomes->addButton(button);
    for (QWidget *field : {static_cast<QWidget *>(m_ui.lineCombo), static_cast<QWidget *>(m_ui.fieldCombo),
                           static_cast<QWidget *>(m_ui.kindCombo)})
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    clear();
}

void CallFields::fillLines()
{
    const QVariant chosen = m_ui.lineCombo->currentData();
    m_ui.lineCombo->clear();
    for (const Line &line : m_names.lines()) {
        if (!line.retired)
            m_ui.lineCombo->addItem(line.name.isEmpty() ? m_names.number(line.number) : line.name, line.id.text());
        if (!line.retired)
            m_ui.lineCombo->setItemData(m_ui.lineCombo->count() - 1, plainToolTip(m_names.lineLabel(line)),
                                        Qt::ToolTipRole);
    }
    const int index = m_ui.lineCombo->findData(chosen);
    m_ui.lineCombo->setCurrentIndex(index < 0 && m_ui.lineCombo->count() > 0 ? 0 : index);
}

CallDraft CallFields::read() const
{
    CallDraft draft;
    draft.type = static_cast<CallType>(m_ui.typeChoice->current() + 1);
    draft.line = LineId::fromText(m_ui.lineCombo->currentData().toString());
    draft.number = m_ui.numberEdit->text();
    draft.name = m_ui.nameEdit->text();
    draft.place = m_ui.placeEdit->text();
    draft.content = m_ui.contentEdit->wholeText();
    draft.kind = m_ui.kindCombo->currentData().toString();
    draft.field = m_ui.fieldCombo->currentData().toString();
    const bool urgent = m_ui.urgentButton->isChecked();
    if (urgent)
        draft.urgency = m_urgency.isEmpty() ? QStringLiteral("urgency.urgent") : m_urgency;
    draft.outcome = outcome();
    draft.confidential = m_confidential;
    return draft;
}

void CallFields::show(const CallDraft &draft)
{
    unmark();
    m_ui.typeChoice->setCurrent(static_cast<int>(draft.type) - 1);
    if (const int line = m_ui.lineCombo->findData(draft.line.text()); line >= 0)
        m_ui.lineCombo->setCurrentIndex(line);
    m_ui.numberEdit->setText(m_names.number(draft.number));
    m_ui.nameEdit->setText(draft.name);
    m_ui.placeEdit->setText(draft.place);
    m_ui.placeButton->setChecked(!draft.place.isEmpty());
    m_ui.placeEdit->setVisible(!draft.place.isEmpty());
    m_ui.contentEdit->setPlainText(draft.content);
    choose(m_ui.kindCombo, draft.kind);
    choose(m_ui.fieldCombo, draft.field);
    const bool urgent = !draft.urgency.isEmpty() && draft.urgency != u"urgency.normal";
    m_urgency = urgent ? draft.urgency : QString();
    m_ui.urgentButton->setChecked(urgent);
    m_confidential = draft.confidential;
    setOutcome(draft.outcome);
    followType();
}

void CallFields::clear()
{
    CallDraft fresh;
    fresh.line = LineId::fromText(m_ui.lineCombo->currentData().toString());
    fresh.kind = kDefaultKind;
    show(fresh);
}

bool CallFields::isEmpty() const
{
    return m_ui.numberEdit->text().isEmpty() && m_ui.nameEdit->text().isEmpty() && m_ui.placeEdit->text().isEmpty()
        && m_ui.contentEdit->wholeText().isEmpty();
}

void CallFields::commitPreedit()
{
    QGuiApplication::inputMethod()->commit();
    m_ui.contentEdit->commitPreedit();
}

CallFields::Spot CallFields::spotOf(CallField field) const
{
    switch (field) {
    case CallField::Number:
        return {m_ui.numberEdit, m_ui.numberHint};
    case CallField::Name:
        return {m_ui.nameEdit, m_ui.nameHint};
    case CallField::Line:
        return {m_ui.lineCombo, m_ui.lineHint};
    case CallField::Place:
        return {m_ui.placeEdit, m_ui.placeHint};
    default:
        return {m_ui.contentEdit, m_ui.contentHint};
    }
}

void CallFields::unmark()
{
    for (const CallField field :
         {CallField::Number, CallField::Name, CallField::Line, CallField::Place, CallField::Content}) {
        const Spot spot = spotOf(field);
        setWrong(spot.field, false);
        spot.hint->hide();
    }
}

void CallFields::mark(const std::vector<Problem> &problems)
{
    unmark();
    const CallDraft draft = read();
    QWidget *first = nullptr;
    for (const Problem &problem : problems) {
        const Spot spot = spotOf(problem.field);
        setWrong(spot.field, true);
        spot.hint->setText(ProblemWords::sentence(problem, draft));
        spot.hint->setTone("danger");
        spot.hint->show();
        spot.field->show();
        if (!first)
            first = spot.field;
    }
    if (first)
        first->setFocus();
}

void CallFields::followType()
{
    const bool missed = m_ui.typeChoice->current() == 1;
    m_ui.contentLabel->setRequired(!missed);
    for (QWidget *part : {static_cast<QWidget *>(m_ui.answeredButton), static_cast<QWidget *>(m_ui.forwardButton),
                          static_cast<QWidget *>(m_ui.callBackButton), static_cast<QWidget *>(m_ui.outcomeLabel)})
        part->setEnabled(!missed);
}

QString CallFields::outcome() const
{
    if (m_ui.forwardButton->isChecked())
        return QStringLiteral("outcome.forwarded");
    if (m_ui.callBackButton->isChecked())
        return QStringLiteral("outcome.callback");
    return m_otherOutcome.isEmpty() ? QStringLiteral("outcome.answered") : m_otherOutcome;
}

void CallFields::setOutcome(const QString &code)
{
    const bool forwarded = code == u"outcome.forwarded";
    const bool promised = code == u"outcome.callback";
    m_otherOutcome = forwarded || promised || code == u"outcome.answered" ? QString() : code;
    QPushButton *button = forwarded ? m_ui.forwardButton : (promised ? m_ui.callBackButton : m_ui.answeredButton);
    button->setChecked(true);
}

} // namespace tb
