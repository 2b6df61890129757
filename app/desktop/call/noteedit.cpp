// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/noteedit.h"

#include <QFocusEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextCursor>

namespace tb {

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::edited);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &NoteEdit::edited);
}

QString NoteEdit::wholeText() const
{
    QString text = toPlainText();
    return m_preedit.isEmpty() ? text : text.insert(textCursor().position(), m_preedit);
}

QString NoteEdit::beforeCaret() const
{
    const QTextCursor caret = textCursor();
    return caret.block().text().left(caret.positionInBlock()) + m_preedit;
}

void NoteEdit::replaceBeforeCaret(qsizetype length, const QString &text)
{
    QTextCursor caret = textCursor();
    caret.setPosition(caret.position());
    caret.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(length));
    const int from = caret.selectionStart();
    caret.insertText(text);
    if (const qsizetype gap = text.indexOf(QChar(u'…')); gap >= 0) {
        caret.setPosition(from + static_cast<int>(gap));
        caret.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor);
    }
    setTextCursor(caret);
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
    emit edited();
}

// Input methods hand over what they compose before the focus goes. Those that do not would forget it now.
void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commitPreedit();
}

// A letter with Alt is a key that nobody took, and no text.
void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && !event->text().isEmpty())
        return event->ignore();
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace tb
