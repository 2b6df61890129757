// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/erasurepanel.h"

#include "call/composededit.h"
#include "call/erasurewords.h"
#include "look/accessiblerole.h"
#include "look/fieldlabel.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace tb {

ErasurePanel::ErasurePanel(QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(tr("Erase personal data", "title of a form"), "strong", "danger", this)),
      m_bar(new MessageBar(this)), m_basis(new QComboBox(this)), m_paper(new ComposedEdit(this)),
      m_hint(new PlainLabel(QString(), "caption", "text2", this)), m_goes(new PlainLabel(QString(), "", "", this)),
      m_stays(new PlainLabel(QString(), "", "", this)), m_beyond(new PlainLabel(QString(), "secondary", "text2", this)),
      m_password(new QLineEdit(this)), m_code(new QLineEdit(this)),
      m_cancel(new TbButton(TbButton::Kind::Ghost, tr("Cancel", "button: nothing is erased"), {}, QStringLiteral("Esc"),
                            this)),
      m_back(new TbButton(TbButton::Kind::Secondary, tr("Back", "button: to the basis"), {}, {}, this)),
      m_next(new TbButton(TbButton::Kind::Primary, tr("Continue", "button: to the last question"), {},
                          QStringLiteral("Ctrl+Enter"), this)),
      m_erase(new TbButton(TbButton::Kind::Danger, tr("Erase for good", "button"), QStringLiteral("trash"), {}, this))
{
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(m_title->text());
    m_basis->setObjectName(QStringLiteral("eraseBasisCombo"));
    m_paper->setObjectName(QStringLiteral("erasePaperEdit"));
    m_hint->setObjectName(QStringLiteral("eraseHint"));
    m_goes->setObjectName(QStringLiteral("eraseGoesLabel"));
    m_back->setObjectName(QStringLiteral("eraseBackButton"));
    m_next->setObjectName(QStringLiteral("eraseNextButton"));
    m_erase->setObjectName(QStringLiteral("eraseForGoodButton"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 12, 18, 14);
    column->setSpacing(6);
    auto *rule = new QFrame(this);
    rule->setProperty("rule", true);
    column->addWidget(rule);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    addFields(*column);
    addQuestion(*column);
    addProof(*column);
    addButtons(*column);
    connect(m_cancel, &TbButton::clicked, this, &ErasurePanel::cancelled);
    connect(m_back, &TbButton::clicked, this, [this] { showPage(false); });
    connect(m_next, &TbButton::clicked, this, &ErasurePanel::goOn);
    connect(m_erase, &TbButton::clicked, this, &ErasurePanel::ask);
}

void ErasurePanel::addFields(QVBoxLayout &column)
{
    m_basisLabel = new FieldLabel(tr("Basis", "field"), m_basis, this);
    m_paperLabel = new FieldLabel(tr("Number and date of the document", "field"), m_paper, this);
    m_basisLabel->setRequired(true);
    m_paperLabel->setRequired(true);
    for (const QString &code : erasureBases())
        m_basis->addItem(ErasureWords::basis(code), code);
    m_paper->setMaxLength(ErasureDesk::kMostPaperCharacters);
    m_hint->setWordWrap(true);
    column.addWidget(m_basisLabel);
    column.addWidget(m_basis);
    column.addWidget(m_paperLabel);
    column.addWidget(m_paper);
    column.addWidget(m_hint);
    const auto typed = [this] { mark(nullptr, tr("Do not name the caller here: this is kept.", "below a field")); };
    connect(m_basis, &QComboBox::currentIndexChanged, this, typed);
    connect(m_paper, &ComposedEdit::edited, this, typed);
}

void ErasurePanel::addQuestion(QVBoxLayout &column)
{
    m_goes->setText(ErasureWords::goes());
    m_stays->setText(ErasureWords::stays());
    for (PlainLabel *label : {m_goes, m_stays, m_beyond}) {
        label->setWordWrap(true);
        column.addWidget(label);
    }
}

void ErasurePanel::addProof(QVBoxLayout &column)
{
    m_password->setObjectName(QStringLiteral("erasePasswordEdit"));
    m_password->setEchoMode(QLineEdit::Password);
    m_code->setObjectName(QStringLiteral("eraseCodeEdit"));
    m_passwordLabel = new FieldLabel(tr("Your password, for this cannot be undone", "field"), m_password, this);
    m_codeLabel = new FieldLabel(tr("Code of your telephone", "field"), m_code, this);
    for (QWidget *part : {static_cast<QWidget *>(m_passwordLabel), static_cast<QWidget *>(m_password),
                          static_cast<QWidget *>(m_codeLabel), static_cast<QWidget *>(m_code)})
        column.addWidget(part);
}

void ErasurePanel::forgetProof()
{
    m_password->clear();
    m_code->clear();
    m_codeLabel->hide();
    m_code->hide();
    m_passwordLabel->setVisible(m_question && m_asksPassword);
    m_password->setVisible(m_question && m_asksPassword);
}

// No password outlives the question: not another call, not another officer.
void ErasurePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    forgetProof();
}

void ErasurePanel::ask()
{
    if (m_asksPassword && m_password->text().isEmpty()) {
        m_bar->showMessage(
            MessageBar::Kind::Warn, tr("Type your password", "strip"),
            tr("It shows that it is you who erases, and not somebody who found this desk open.", "strip"));
        return m_password->setFocus();
    }
    emit eraseAsked(draft());
}

void ErasurePanel::askCode(bool wrong)
{
    m_codeLabel->show();
    m_code->show();
    m_code->selectAll();
    m_code->setFocus();
    m_bar->showMessage(MessageBar::Kind::Info,
                       wrong ? tr("This is not the code of the telephone", "strip")
                             : tr("A code is asked for as well", "strip"),
                       tr("Type what the app on your telephone shows now, then press the button again.", "strip"));
}

void ErasurePanel::setBusy(bool busy)
{
    m_erase->setEnabled(!busy);
    m_back->setEnabled(!busy);
}

QString ErasurePanel::password() const
{
    return m_password->text();
}

QString ErasurePanel::code() const
{
    return m_code->text();
}

void ErasurePanel::addButtons(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    for (TbButton *button : {m_cancel, m_back, m_next, m_erase})
        row->addWidget(button);
    column.addLayout(row);
}

void ErasurePanel::begin(const Call &call)
{
    m_beyond->setText(ErasureWords::beyond(call));
    m_basis->setCurrentIndex(-1);
    m_paper->commitPreedit();
    m_paper->clear();
    mark(nullptr, tr("Do not name the caller here: this is kept.", "below a field"));
    showPage(false);
}

// The question is answered by hand: the way back has the focus.
void ErasurePanel::showPage(bool question)
{
    m_question = question;
    m_bar->hide();
    for (QWidget *part :
         {static_cast<QWidget *>(m_basisLabel), static_cast<QWidget *>(m_basis), static_cast<QWidget *>(m_paperLabel),
          static_cast<QWidget *>(m_paper), static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_next)})
        part->setVisible(!question);
    for (QWidget *part :
         {static_cast<QWidget *>(m_goes), static_cast<QWidget *>(m_stays), static_cast<QWidget *>(m_beyond),
          static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_erase)})
        part->setVisible(question);
    forgetProof();
    m_title->setText(question ? tr("This cannot be undone", "title of a question")
                              : tr("Erase personal data", "title of a form"));
    if (question)
        m_back->setFocus();
    else
        m_basis->setFocus();
}

void ErasurePanel::goOn()
{
    if (m_question)
        return;
    if (draft().basis.isEmpty())
        return mark(m_basis, tr("Choose the basis.", "below a field"));
    if (draft().paper.isEmpty())
        return mark(m_paper, tr("Write which document asks for it.", "below a field"));
    showPage(true);
}

ErasureDraft ErasurePanel::draft()
{
    m_paper->commitPreedit();
    return {m_basis->currentData().toString(), m_paper->text().simplified()};
}

void ErasurePanel::showFailure(const QString &sentence)
{
    m_bar->showMessage(MessageBar::Kind::Danger, tr("Not erased", "strip"), sentence);
}

void ErasurePanel::mark(QWidget *field, const QString &hint)
{
    m_paper->setProperty("err", field == m_paper);
    m_paper->style()->unpolish(m_paper);
    m_paper->style()->polish(m_paper);
    m_hint->setTone(field ? "danger" : "text2");
    m_hint->setText(hint);
    if (field)
        field->setFocus();
}

} // namespace tb
