// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/phrasesettings.h"

#include "domain/replybook.h"
#include "look/wheelguard.h"
#include "ui_phrasesettings.h"

#include <QEvent>
#include <QSignalBlocker>

namespace tb {

namespace {

void fill(QComboBox *combo, const QString &nothing, const std::vector<NamedCode> &codes)
{
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo->currentData();
    combo->clear();
    combo->addItem(nothing, QString());
    for (const NamedCode &code : codes)
        combo->addItem(code.name, code.code);
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

void choose(QComboBox *combo, const QString &code)
{
    combo->setCurrentIndex(std::max(0, combo->findData(code)));
}

} // namespace

PhraseSettings::PhraseSettings(PhraseRoom room, QWidget *parent)
    : QFrame(parent), m_room(std::move(room)), m_ui(std::make_unique<Ui::PhraseSettings>())
{
    m_ui->setupUi(this);
    const std::pair<FieldLabel *, QWidget *> buddies[]
        = {{m_ui->titleFieldLabel, m_ui->titleEdit},  {m_ui->codeFieldLabel, m_ui->codeEdit},
           {m_ui->textFieldLabel, m_ui->textEdit},    {m_ui->kindFieldLabel, m_ui->kindCombo},
           {m_ui->fieldFieldLabel, m_ui->fieldCombo}, {m_ui->outcomeFieldLabel, m_ui->outcomeCombo},
           {m_ui->useFieldLabel, m_ui->useCombo}};
    for (const auto &[label, field] : buddies)
        label->setBuddy(field);
    m_ui->failureBar->hide();
    fillCombos();
    connect(m_ui->phraseList, &QListWidget::currentRowChanged, this, &PhraseSettings::showPhrase);
    for (QLineEdit *edit : {m_ui->titleEdit, m_ui->codeEdit})
        connect(edit, &QLineEdit::textEdited, this, &PhraseSettings::takeFields);
    connect(m_ui->textEdit, &QPlainTextEdit::textChanged, this, &PhraseSettings::takeFields);
    for (QComboBox *combo : {m_ui->kindCombo, m_ui->fieldCombo, m_ui->outcomeCombo, m_ui->useCombo}) {
        new WheelGuard(combo);
        connect(combo, &QComboBox::activated, this, &PhraseSettings::takeFields);
    }
    connect(m_ui->addButton, &QPushButton::clicked, this, &PhraseSettings::add);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &PhraseSettings::remove);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] { save(m_phrases); });
    connect(m_ui->resetButton, &QPushButton::clicked, this, [this] { save({}); });
    setSeat({});
}

PhraseSettings::~PhraseSettings() = default;

void PhraseSettings::fillCombos()
{
    const QString open = tr("left open", "what a phrase does not say");
    fill(m_ui->kindCombo, open, m_room.kinds);
    fill(m_ui->fieldCombo, open, m_room.fields);
    fill(m_ui->outcomeCombo, open, m_room.outcomes);
    fill(
        m_ui->useCombo, tr("the note of a call", "where a phrase is offered"),
        {{QStringLiteral("reply"), tr("an answer", "where a phrase is offered")},
         {QStringLiteral("reply.forwarded"),
          tr("an answer while another office has the matter", "where a phrase is offered")},
         {QStringLiteral("reply.waiting"),
          tr("an answer while the caller owes something", "where a phrase is offered")},
         {QStringLiteral("reply.callback"), tr("an answer to who is to be called back", "where a phrase is offered")}});
}

void PhraseSettings::setSeat(const std::optional<Seat> &seat)
{
    m_seat = seat;
    read();
}

void PhraseSettings::read()
{
    m_phrases.clear();
    m_may = m_seat && m_room.phrases.maySet(*m_seat);
    if (m_seat) {
        Result<std::vector<Phrase>> phrases = m_room.phrases.phrases(*m_seat);
        if (phrases.ok())
            m_phrases = phrases.take();
    }
    m_ui->failureBar->hide();
    showList(0);
    showRights();
}

void PhraseSettings::showList(int current)
{
    {
        const QSignalBlocker quiet(m_ui->phraseList);
        m_ui->phraseList->clear();
        for (const Phrase &phrase : m_phrases)
            m_ui->phraseList->addItem(phrase.title);
        m_ui->phraseList->setCurrentRow(std::min(current, static_cast<int>(m_phrases.size()) - 1));
    }
    showPhrase(m_ui->phraseList->currentRow());
}

void PhraseSettings::showPhrase(int row)
{
    const bool any = row >= 0;
    const Phrase phrase = any ? m_phrases[static_cast<size_t>(row)] : Phrase();
    m_ui->fields->setEnabled(any && m_may);
    m_ui->removeButton->setEnabled(any && m_may);
    m_ui->titleEdit->setText(phrase.title);
    m_ui->codeEdit->setText(phrase.code);
    const QSignalBlocker quiet(m_ui->textEdit);
    m_ui->textEdit->setPlainText(phrase.text);
    choose(m_ui->kindCombo, phrase.kind);
    choose(m_ui->fieldCombo, phrase.field);
    choose(m_ui->outcomeCombo, phrase.outcome);
    choose(m_ui->useCombo, phrase.use);
    showUse(phrase);
}

// A reply says nothing about the call, and has its fields.
void PhraseSettings::showUse(const Phrase &phrase)
{
    const bool reply = !phrase.use.isEmpty();
    m_ui->fieldCombo->setEnabled(!reply);
    m_ui->outcomeCombo->setEnabled(!reply);
    m_ui->textFieldLabel->setHint(reply ? ReplyBook::fields().join(QLatin1Char(' ')) : QString());
}

void PhraseSettings::takeFields()
{
    const int row = m_ui->phraseList->currentRow();
    if (row < 0)
        return;
    Phrase &phrase = m_phrases[static_cast<size_t>(row)];
    phrase = {m_ui->codeEdit->text(),
              m_ui->titleEdit->text(),
              m_ui->textEdit->toPlainText(),
              m_ui->kindCombo->currentData().toString(),
              m_ui->fieldCombo->currentData().toString(),
              m_ui->outcomeCombo->currentData().toString(),
              m_ui->useCombo->currentData().toString()};
    showUse(phrase);
    m_ui->phraseList->item(row)->setText(phrase.title);
}

void PhraseSettings::add()
{
    m_phrases.push_back({});
    showList(static_cast<int>(m_phrases.size()) - 1);
    m_ui->titleEdit->setFocus();
}

void PhraseSettings::remove()
{
    const int row = m_ui->phraseList->currentRow();
    if (row < 0)
        return;
    m_phrases.erase(m_phrases.begin() + row);
    showList(row);
}

void PhraseSettings::save(const std::vector<Phrase> &phrases)
{
    if (!m_seat)
        return;
    const Done done = m_room.phrases.setPhrases(*m_seat, phrases);
    if (!done.ok()) {
        m_ui->failureBar->showMessage(
            MessageBar::Kind::Danger,
            done.error().code == ErrorCode::DraftIncomplete ? tr("Each phrase needs a title and a text.", "strip")
                                                            : tr("Not saved.", "strip"),
            done.error().code == ErrorCode::DraftIncomplete ? QString() : m_room.explain(done.error()));
        return;
    }
    const int row = m_ui->phraseList->currentRow();
    read();
    showList(std::max(0, row));
    emit saved();
}

void PhraseSettings::showRights()
{
    m_ui->hintLabel->setText(m_may
                                 ? tr("In the note of a call, “::” and a few letters bring a phrase; Alt+M brings all.")
                                 : tr("The head of the unit sets the phrases. You can read and use them."));
    for (QWidget *button : {m_ui->addButton, m_ui->saveButton, m_ui->resetButton})
        button->setEnabled(m_may);
}

void PhraseSettings::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fillCombos();
    showRights();
}

} // namespace tb
