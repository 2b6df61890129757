// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/codeentry.h"

#include "look/fieldlabel.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tb {

namespace {
constexpr int kLongest = 32;
}

CodeEntry::CodeEntry(QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)),
      m_go(new TbButton(TbButton::Kind::Primary, tr("Open the desk"), QStringLiteral("lock-open"),
                        QStringLiteral("Enter"), this)),
      m_bar(new MessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *title = new PlainLabel(tr("Type the code of your telephone"), "title", "", this);
    auto *why = new PlainLabel(tr("The authenticator app shows six digits, new ones every half minute. Without the "
                                  "telephone, type one of your recovery codes."),
                               "", "text2", this);
    auto *label = new FieldLabel(tr("Verification code"), m_edit, this);
    auto *back = new TbButton(TbButton::Kind::Ghost, tr("Back"), {}, QStringLiteral("Esc"), this);
    m_edit->setObjectName(QStringLiteral("codeEdit"));
    m_edit->setMaxLength(kLongest);
    m_edit->setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText);
    m_edit->setProperty("type", QStringLiteral("number"));
    m_go->setObjectName(QStringLiteral("codeButton"));
    m_go->setSize(TbButton::Size::Large);
    m_bar->setObjectName(QStringLiteral("codeBar"));
    back->setObjectName(QStringLiteral("codeBackButton"));
    for (PlainLabel *words : {title, why})
        words->setWordWrap(true);
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(why), static_cast<QWidget *>(label),
                          static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_go), static_cast<QWidget *>(m_bar)})
        column->addWidget(part);
    column->addWidget(back, 0, Qt::AlignRight);
    column->addStretch(1);
    m_bar->hide();
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, &CodeEntry::submit);
    connect(m_go, &TbButton::clicked, this, &CodeEntry::submit);
    connect(back, &TbButton::clicked, this, &CodeEntry::left);
}

void CodeEntry::begin()
{
    clear();
    m_edit->setFocus();
}

void CodeEntry::clear()
{
    m_edit->clear();
    m_bar->hide();
}

void CodeEntry::setBusy(bool busy)
{
    m_go->setEnabled(!busy);
}

void CodeEntry::submit()
{
    if (!m_go->isEnabled())
        return;
    m_bar->hide();
    if (m_edit->text().trimmed().isEmpty())
        tell(tr("Type the six digits"), {});
    else
        emit typed(m_edit->text().trimmed());
}

void CodeEntry::tellWrong()
{
    tell(tr("This code does not open the desk"),
         tr("Each code opens once and for half a minute: wait for the next one. If it goes on, see whether the "
            "telephone "
            "sets its date and time by itself."));
    m_edit->selectAll();
    m_edit->setFocus();
}

void CodeEntry::tell(const QString &title, const QString &text)
{
    m_bar->showMessage(MessageBar::Kind::Danger, title, text);
}

void CodeEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tb
