// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/noteedit.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QTextCursor>

namespace tb {

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

QString NoteEdit::wholeText() const
{
    QString text = toPlainText();
    return m_preedit.isEmpty() ? text : text.insert(textCursor().position(), m_preedit);
}

void NoteEdit::commitPreedit()
{
    if (m_preedit.isEmpty())
        return;
    if (hasFocus())
        QGuiApplication::inputMethod()->commit();
    if (m_preedit.isEmpty())
        return;
    // The input method did not hand it over: it must not be lost.
    QInputMethodEvent handOver;
    handOver.setCommitString(m_preedit);
    inputMethodEvent(&handOver);
}

void NoteEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QPlainTextEdit::inputMethodEvent(event);
}

} // namespace tb
