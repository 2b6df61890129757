// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/pinentry.h"

#include "access/pinedit.h"
#include "errortext.h"
#include "look/fieldlabel.h"
#include "look/messagebar.h"
#include "look/plainlabel.h"

#include <QVBoxLayout>

namespace tb {

PinEntry::PinEntry(QWidget *parent)
    : QWidget(parent), m_label(new FieldLabel(this)), m_edit(new PinEdit(this)), m_bar(new MessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *hint = new PlainLabel(tr("The sixth digit opens the desk. It locks itself after ten minutes without use."),
                                "secondary", "text2", this);
    hint->setWordWrap(true);
    m_hint = hint;
    m_edit->setObjectName(QStringLiteral("pinEdit"));
    m_bar->setObjectName(QStringLiteral("pinBar"));
    for (QWidget *part :
         {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_edit), m_hint, static_cast<QWidget *>(m_bar)})
        column->addWidget(part);
    m_bar->hide();
    setFocusProxy(m_edit);
    connect(m_edit, &PinEdit::stepped, this, &PinEntry::stepped);
}

void PinEntry::connectTo(PinFlow &flow)
{
    m_flow = &flow;
    connect(m_edit, &PinEdit::completed, this, [this](const QString &digits) {
        m_bar->hide();
        m_flow->open(m_officer, digits);
    });
    connect(m_flow, &PinFlow::busyChanged, this, [this](bool busy) { m_edit->setReadOnly(busy); });
    connect(m_flow, &PinFlow::mistyped, this, &PinEntry::tellMistyped);
    connect(m_flow, &PinFlow::refused, this, &PinEntry::tellRefused);
}

void PinEntry::ask(const Officer &officer)
{
    m_officer = officer.id;
    m_label->setText(tr("Digits of %1", "officer").arg(officer.name));
    m_label->setBuddy(m_edit);
    clear();
}

void PinEntry::clear()
{
    m_edit->clear();
    m_bar->hide();
}

void PinEntry::setHintVisible(bool visible)
{
    m_hint->setVisible(visible);
}

void PinEntry::tellMistyped(int left)
{
    m_edit->clear();
    m_bar->showMessage(MessageBar::Kind::Danger, tr("These are not the digits"),
                       left > 0 ? tr("%n more tries, then five minutes of waiting.", nullptr, left)
                                : tr("Wait five minutes, or sign in with the password."));
    if (m_flow && !m_flow->isUsable(m_officer))
        emit passwordNeeded();
}

void PinEntry::tellRefused(const Error &error)
{
    m_edit->clear();
    if (error.code == ErrorCode::TooManyTries)
        m_bar->showMessage(MessageBar::Kind::Danger, tr("Wait after five wrong tries"),
                           tr("%n more seconds. The password opens the desk at once.", nullptr, error.detail.toInt()));
    else
        m_bar->showMessage(MessageBar::Kind::Danger, ErrorText::what(error.code), ErrorText::rest(error.code));
    if (m_flow && !m_flow->isUsable(m_officer))
        emit passwordNeeded();
}

} // namespace tb
