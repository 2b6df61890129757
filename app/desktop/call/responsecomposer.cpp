// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/responsecomposer.h"

#include "call/phrasepopup.h"
#include "domain/textlimits.h"
#include "ui_responsecomposer.h"

#include <QShortcut>

namespace tb {

namespace {

const char *const kAgreed[] = {"yes", "no", "not-asked"};

} // namespace

ResponseComposer::ResponseComposer(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ResponseComposer>())
{
    m_ui->setupUi(this);
    m_replies = new PhrasePopup(m_ui->textEdit);
    auto *all = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_M), this);
    all->setContext(Qt::WidgetWithChildrenShortcut);
    connect(all, &QShortcut::activated, m_replies, &PhrasePopup::openList);
    m_ui->textLabel->setHint(tr("Alt+M phrases", "hint above a text"));
    m_ui->contactLabel->setBuddy(m_ui->contactCombo);
    m_ui->timeLabel->setBuddy(m_ui->timeEdit);
    m_ui->toLabel->setBuddy(m_ui->toEdit);
    m_ui->textLabel->setBuddy(m_ui->textEdit);
    m_ui->contactCombo->addItem(tr("By telephone", "way of an answer"), QStringLiteral("phone"));
    m_ui->contactCombo->addItem(tr("By letter", "way of an answer"), QStringLiteral("letter"));
    m_ui->contactCombo->addItem(tr("In person", "way of an answer"), QStringLiteral("visit"));
    m_ui->contactCombo->addItem(tr("By message", "way of an answer"), QStringLiteral("message"));
    m_ui->agreedChoice->addChoice(tr("Agrees", "the caller"));
    m_ui->agreedChoice->addChoice(tr("Does not agree", "the caller"));
    m_ui->agreedChoice->addChoice(tr("Not asked", "the caller"));
    connect(m_ui->textEdit, &QPlainTextEdit::textChanged, this, [this] {
        m_ui->textHint->hide();
        emit typed();
    });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ResponseComposer::saveAsked);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ResponseComposer::cancelled);
}

ResponseComposer::~ResponseComposer() = default;

void ResponseComposer::begin(const Call &call, const QString &text, Moment now, std::vector<Phrase> replies)
{
    m_replies->offer(std::move(replies));
    m_ui->timeEdit->setDateTime(QDateTime(wallDate(now), wallTime(now)));
    m_ui->contactCombo->setCurrentIndex(0);
    m_ui->toEdit->clear();
    m_ui->textEdit->setPlainText(text);
    m_ui->textEdit->setProperty("err", false);
    m_ui->textHint->hide();
    m_ui->agreedChoice->setCurrent(2);
    // With somebody else the answer is not the end of it.
    const bool elsewhere = call.status == CallStatus::Forwarded;
    m_ui->closesCheck->setChecked(!elsewhere);
    m_ui->noteLabel->setText(elsewhere ? tr("Stays open: it has been forwarded.", "below an answer") : QString());
}

QString ResponseComposer::text() const
{
    return m_ui->textEdit->wholeText();
}

void ResponseComposer::focusFirst()
{
    m_ui->textEdit->setFocus();
}

std::optional<ResponseDraft> ResponseComposer::take()
{
    m_ui->textEdit->commitPreedit();
    ResponseDraft draft;
    draft.text = text().trimmed();
    const bool tooLong = draft.text.size() > kMostTextCharacters;
    if (draft.text.isEmpty() || tooLong) {
        m_ui->textEdit->setProperty("err", true);
        m_ui->textHint->setText(tooLong ? tr("Too long: shorten it.", "below a field")
                                        : tr("Write what the caller was told.", "below a field"));
        m_ui->textHint->show();
        m_ui->textEdit->setFocus();
        return std::nullopt;
    }
    draft.by = m_ui->contactCombo->currentData().toString();
    draft.to = m_ui->toEdit->text();
    draft.agreed = QString::fromLatin1(kAgreed[m_ui->agreedChoice->current()]);
    draft.closes = m_ui->closesCheck->isChecked();
    draft.at = momentAt(m_ui->timeEdit->date(), m_ui->timeEdit->time());
    return draft;
}

} // namespace tb
