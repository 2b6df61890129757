// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/callchoices.h"

#include "call/callmore.h"
#include "call/codewords.h"
#include "call/outcomemenu.h"
#include "look/wheelguard.h"
#include "ui_callform.h"

#include <QButtonGroup>
#include <QShortcut>

namespace tb {

namespace {

void choose(QComboBox *combo, const QString &code)
{
    if (combo->findData(code) < 0 && !code.isEmpty())
        combo->addItem(CodeWords::text(code), code);
    combo->setCurrentIndex(combo->findData(code));
}

} // namespace

CallChoices::CallChoices(Ui::CallForm &ui) : m_ui(ui), m_answeredText(ui.answeredButton->text())
{
    auto *outcomes = new QButtonGroup(m_ui.outcomeLabel);
    for (QPushButton *button : {m_ui.answeredButton, m_ui.forwardButton, m_ui.callBackButton})
        outcomes->addButton(button);
}

void CallChoices::connectChoices()
{
    const std::pair<QComboBox *, CallField> combos[]
        = {{m_ui.lineCombo, CallField::Line}, {m_ui.fieldCombo, CallField::Field}, {m_ui.kindCombo, CallField::Kind}};
    for (const auto &[combo, field] : combos) {
        new WheelGuard(combo);
        connect(combo, &QComboBox::activated, this, [this, field = field] {
            m_byHand.insert(field);
            if (field == CallField::Field)
                m_ui.fieldLabel->setHint(QString());
            emit chosen();
        });
    }
    for (QPushButton *button : {m_ui.answeredButton, m_ui.forwardButton, m_ui.callBackButton})
        connect(button, &QPushButton::clicked, this, &CallChoices::chooseOutcome);
    connect(m_ui.urgentButton, &QPushButton::clicked, this, &CallChoices::chosen);
    m_outcomes = new OutcomeMenu(m_ui.answeredButton);
    connect(m_outcomes, &OutcomeMenu::chosen, this, &CallChoices::chooseOther);
    connectKeys();
}

void CallChoices::listen(const CallMore &more)
{
    connect(&more, &CallMore::outcomeAsked, this, &CallChoices::openOutcomes);
    connect(&more, &CallMore::secrecyChosen, this, &CallChoices::chooseSecret);
    connect(&more, &CallMore::callerChosen, this, &CallChoices::chooseCaller);
}

// Neither has a label to carry an access key.
void CallChoices::connectKeys()
{
    const auto bind = [this](Qt::Key key, auto deed) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), m_ui.formContents);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    bind(Qt::Key_O, [this] { m_ui.kindCombo->setFocus(Qt::ShortcutFocusReason); });
    bind(Qt::Key_Q, &CallChoices::openOutcomes);
}

void CallChoices::openOutcomes()
{
    if (m_ui.answeredButton->isEnabled())
        m_outcomes->open();
}

void CallChoices::chooseOther(const QString &outcome)
{
    m_byHand.insert(CallField::Outcome);
    setOutcome(outcome);
    emit chosen();
}

void CallChoices::chooseOutcome()
{
    m_byHand.insert(CallField::Outcome);
    if (m_ui.answeredButton->isChecked())
        setOutcome(QStringLiteral("outcome.answered"));
    emit chosen();
}

void CallChoices::addTo(CallDraft &draft) const
{
    draft.kind = m_ui.kindCombo->currentData().toString();
    draft.field = m_ui.fieldCombo->currentData().toString();
    if (m_ui.urgentButton->isChecked())
        draft.urgency = m_urgency.isEmpty() ? QStringLiteral("urgency.urgent") : m_urgency;
    draft.outcome = outcome();
    draft.confidential = m_secret;
    draft.callerKind = m_caller;
}

// What is no longer as it is in an empty form was chosen once.
void CallChoices::show(const CallDraft &draft)
{
    const CallDraft fresh;
    choose(m_ui.kindCombo, draft.kind);
    choose(m_ui.fieldCombo, draft.field);
    const bool urgent = !draft.urgency.isEmpty() && draft.urgency != fresh.urgency;
    m_urgency = urgent ? draft.urgency : QString();
    m_ui.urgentButton->setChecked(urgent);
    setOutcome(draft.outcome);
    setSecret(draft.confidential);
    setCaller(draft.callerKind);
    m_byHand.clear();
    if (draft.kind != fresh.kind)
        m_byHand.insert(CallField::Kind);
    if (!draft.field.isEmpty())
        m_byHand.insert(CallField::Field);
    if (draft.outcome != fresh.outcome)
        m_byHand.insert(CallField::Outcome);
    m_ui.fieldLabel->setHint(QString());
}

void CallChoices::suggest(const QString &field, const QString &outcome)
{
    if (!field.isEmpty() && !isByHand(CallField::Field))
        choose(m_ui.fieldCombo, field);
    if (!outcome.isEmpty() && !isByHand(CallField::Outcome))
        setOutcome(outcome);
}

void CallChoices::take(const Phrase &phrase)
{
    if (!phrase.kind.isEmpty() && !isByHand(CallField::Kind))
        choose(m_ui.kindCombo, phrase.kind);
    suggest(phrase.field, phrase.outcome);
    if (!phrase.field.isEmpty()) {
        m_byHand.insert(CallField::Field);
        m_ui.fieldLabel->setHint(QString());
    }
    emit chosen();
}

void CallChoices::chooseSecret(bool secret)
{
    setSecret(secret);
    emit chosen();
}

void CallChoices::chooseCaller(const QString &kind)
{
    setCaller(kind);
    emit chosen();
}

void CallChoices::setCaller(const QString &kind)
{
    m_caller = kind;
    m_ui.callerHint->setText(CodeWords::text(kind));
    m_ui.callerHint->setVisible(!kind.isEmpty());
}

void CallChoices::setSecret(bool secret)
{
    m_secret = secret;
    m_ui.secretHint->setVisible(secret);
}

AfterSave CallChoices::settle(AfterSave asked)
{
    if (asked == AfterSave::Forward)
        m_ui.forwardButton->setChecked(true);
    else if (asked == AfterSave::CallBack)
        m_ui.callBackButton->setChecked(true);
    if (m_ui.forwardButton->isChecked())
        return AfterSave::Forward;
    return m_ui.callBackButton->isChecked() ? AfterSave::CallBack : AfterSave::Nothing;
}

QString CallChoices::outcome() const
{
    if (m_ui.forwardButton->isChecked())
        return QStringLiteral("outcome.forwarded");
    if (m_ui.callBackButton->isChecked())
        return QStringLiteral("outcome.callback");
    return m_otherOutcome.isEmpty() ? QStringLiteral("outcome.answered") : m_otherOutcome;
}

void CallChoices::setOutcome(const QString &code)
{
    const bool forwarded = code == u"outcome.forwarded";
    const bool promised = code == u"outcome.callback";
    m_otherOutcome = forwarded || promised || code == u"outcome.answered" ? QString() : code;
    QPushButton *button = forwarded ? m_ui.forwardButton : (promised ? m_ui.callBackButton : m_ui.answeredButton);
    button->setChecked(true);
    m_ui.answeredButton->setText(m_otherOutcome.isEmpty() ? m_answeredText : CodeWords::brief(m_otherOutcome));
}

} // namespace tb
