// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callfields.h"

#include "call/codewords.h"
#include "call/lateentry.h"
#include "call/problemwords.h"
#include "look/plainlabel.h"
#include "ui_callform.h"

namespace tb {

namespace {

void fill(QComboBox *combo, const QStringList &codes)
{
    for (const QString &code : codes)
        combo->addItem(CodeWords::text(code), code);
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
    for (QWidget *field : {static_cast<QWidget *>(m_ui.lineCombo), static_cast<QWidget *>(m_ui.fieldCombo),
                           static_cast<QWidget *>(m_ui.kindCombo)})
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_choices.connectChoices();
    QObject::connect(m_ui.numberEdit, &QLineEdit::returnPressed, m_ui.nameEdit, [this] {
        const bool known = !m_ui.nameEdit->text().isEmpty();
        (known ? static_cast<QWidget *>(m_ui.contentEdit) : m_ui.nameEdit)->setFocus();
    });
    QObject::connect(m_ui.nameEdit, &QLineEdit::returnPressed, m_ui.contentEdit, qOverload<>(&QWidget::setFocus));
    QObject::connect(m_ui.typeChoice, &SegmentedControl::chosen, m_ui.typeChoice, [this] { followType(); });
    QObject::connect(m_ui.placeButton, &QPushButton::toggled, m_ui.placeEdit, [this](bool on) {
        m_ui.placeEdit->setVisible(on || !m_ui.placeEdit->text().isEmpty());
        if (on)
            m_ui.placeEdit->setFocus();
    });
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
    draft.name = m_ui.nameEdit->wholeText();
    draft.place = m_ui.placeEdit->wholeText();
    draft.content = m_ui.contentEdit->wholeText();
    LateEntry::addTo(draft, m_ui);
    m_choices.addTo(draft);
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
    LateEntry::show(draft, m_ui);
    m_choices.show(draft);
    followType();
}

void CallFields::clear()
{
    CallDraft fresh;
    fresh.line = LineId::fromText(m_ui.lineCombo->currentData().toString());
    show(fresh);
}

bool CallFields::isEmpty() const
{
    return m_ui.numberEdit->text().isEmpty() && m_ui.nameEdit->wholeText().isEmpty()
        && m_ui.placeEdit->wholeText().isEmpty() && m_ui.contentEdit->wholeText().isEmpty();
}

void CallFields::commitPreedit()
{
    m_ui.nameEdit->commitPreedit();
    m_ui.placeEdit->commitPreedit();
    m_ui.lateReasonEdit->commitPreedit();
    m_ui.contentEdit->commitPreedit();
}

void CallFields::withhold()
{
    m_ui.numberEdit->setText(QStringLiteral("Ẩn số"));
    m_ui.nameEdit->setFocus();
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
    case CallField::StartedAt:
        return {m_ui.startedEdit, m_ui.startedHint};
    case CallField::LateReason:
        return {m_ui.lateReasonEdit, m_ui.lateReasonHint};
    default:
        return {m_ui.contentEdit, m_ui.contentHint};
    }
}

void CallFields::unmark()
{
    for (const CallField field : {CallField::Number, CallField::Name, CallField::Line, CallField::Place,
                                  CallField::Content, CallField::StartedAt, CallField::LateReason}) {
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

} // namespace tb
