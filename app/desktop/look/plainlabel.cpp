// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/plainlabel.h"

#include <QStyle>

namespace tb {

PlainLabel::PlainLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : PlainLabel(parent)
{
    setText(text);
}

PlainLabel::PlainLabel(const QString &text, const char *type, const char *tone, QWidget *parent)
    : PlainLabel(text, parent)
{
    setProperty("type", QString::fromLatin1(type));
    setProperty("tone", QString::fromLatin1(tone));
}

void PlainLabel::setTone(const char *tone)
{
    const QString name = QString::fromLatin1(tone);
    if (property("tone").toString() == name)
        return;
    setProperty("tone", name);
    style()->unpolish(this);
    style()->polish(this);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace tb
