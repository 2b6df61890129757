// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/composededit.h"

namespace tb {

ComposedEdit::ComposedEdit(QWidget *parent) : Composing(parent)
{
    connect(this, &QLineEdit::textEdited, this, &ComposedEdit::edited);
}

QString ComposedEdit::wholeText() const
{
    QString whole = text();
    return whole.insert(cursorPosition(), preedit());
}

} // namespace tb
