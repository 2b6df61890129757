// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/noteedit.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextCursor>

namespace tb {

NoteEdit::NoteEdit(QWidget *parent) : Composing(parent)
{
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::edited);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &NoteEdit::edited);
}

QString NoteEdit::wholeText() const
{
    QString text = toPlainText();
    return preedit().isEmpty() ? text : text.insert(textCursor().position(), preedit());
}

QString NoteEdit::beforeCaret() const
{
    const QTextCursor caret = textCursor();
    return caret.block().text().left(caret.positionInBlock()) + preedit();
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

// A letter with Alt is a key that nobody took, and no text.
void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && !event->text().isEmpty())
        return event->ignore();
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace tb
