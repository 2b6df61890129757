// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/composededit.h"

#include <QFocusEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>

namespace tb {

ComposedEdit::ComposedEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &ComposedEdit::edited);
}

QString ComposedEdit::wholeText() const
{
    QString whole = text();
    return whole.insert(cursorPosition(), m_preedit);
}

void ComposedEdit::commitPreedit()
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

void ComposedEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QLineEdit::inputMethodEvent(event);
    emit edited();
}

// Input methods hand over what they compose before the focus goes. Those that do not would forget it now.
void ComposedEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commitPreedit();
}

} // namespace tb
