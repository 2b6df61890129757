// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/codeform.h"

#include "look/messagebar.h"
#include "look/tbbutton.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace tb {

CodeForm::CodeForm(const QString &send, const QString &icon, int longest, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)),
      m_go(new TbButton(TbButton::Kind::Primary, send, icon, QStringLiteral("Enter"), this)),
      m_bar(new MessageBar(this))
{
    m_edit->setMaxLength(longest);
    m_edit->setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText);
    m_edit->setProperty("type", QStringLiteral("number"));
    m_bar->hide();
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::returnPressed, this, &CodeForm::submit);
    connect(m_go, &TbButton::clicked, this, &CodeForm::submit);
}

void CodeForm::clearCode()
{
    m_edit->clear();
    m_bar->hide();
}

void CodeForm::setBusy(bool busy)
{
    m_go->setEnabled(!busy);
}

void CodeForm::submit()
{
    if (!m_go->isEnabled())
        return;
    m_bar->hide();
    if (m_edit->text().trimmed().isEmpty())
        tell(tr("Type the six digits"), {});
    else
        emit typed(m_edit->text().trimmed());
}

void CodeForm::refuse(const QString &title, const QString &text)
{
    tell(title, text);
    m_edit->selectAll();
    m_edit->setFocus();
}

void CodeForm::tell(const QString &title, const QString &text)
{
    m_bar->showMessage(MessageBar::Kind::Danger, title, text);
}

void CodeForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tb
