// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/phoneedit.h"

#include "base/phonenumber.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace tb {

PhoneEdit::PhoneEdit(QWidget *parent) : QLineEdit(parent)
{
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setInputMethodHints(Qt::ImhDialableCharactersOnly);
    setProperty("type", QStringLiteral("number"));
    connect(this, &QLineEdit::textEdited, this, &PhoneEdit::regroup);
}

void PhoneEdit::regroup(const QString &typed)
{
    if (cursorPosition() != typed.size())
        return;
    const QString grouped = formatWhileTyping(typed);
    if (grouped != typed)
        setText(grouped);
}

// What is copied is dialled elsewhere: without the blanks that are there for the eye.
void PhoneEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText()) {
        QString digits = selectedText();
        QGuiApplication::clipboard()->setText(digits.remove(QLatin1Char(' ')));
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        QString text = QGuiApplication::clipboard()->text().simplified();
        insert(text);
        regroup(this->text());
        return;
    }
    // A letter with Alt is a key that nobody took, and no text.
    if (event->modifiers() == Qt::AltModifier && !event->text().isEmpty())
        return event->ignore();
    QLineEdit::keyPressEvent(event);
}

} // namespace tb
