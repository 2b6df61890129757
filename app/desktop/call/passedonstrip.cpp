// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/passedonstrip.h"

#include "call/stepwords.h"
#include "look/accessiblerole.h"
#include "look/iconlabel.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QHBoxLayout>
#include <QStyle>

namespace tb {

PassedOnStrip::PassedOnStrip(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(QStringLiteral("share"), &Theme::violetText, 20, this)),
      m_title(new PlainLabel(QString(), "strong", "", this)),
      m_text(new PlainLabel(QString(), "secondary", "text2", this)),
      m_accept(new TbButton(TbButton::Kind::Primary, tr("Receive", "button: take a matter over"), {},
                            QStringLiteral("Ctrl+Enter"), this)),
      m_return(new TbButton(TbButton::Kind::Secondary, StepWords::deed(MatterStep::GiveBack), {}, {}, this))
{
    m_accept->setObjectName(QStringLiteral("acceptButton"));
    m_accept->setSize(TbButton::Size::Compact);
    m_return->setSize(TbButton::Size::Compact);
    m_return->setObjectName(QStringLiteral("returnButton"));
    setProperty("card", QStringLiteral("info"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 12, 10);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    head->addLayout(words, 1);
    column->addLayout(head);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_return);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    setAccessibleRole(this, QAccessible::Grouping);
    connect(m_accept, &TbButton::clicked, this, &PassedOnStrip::acceptAsked);
    connect(m_return, &TbButton::clicked, this, &PassedOnStrip::returnAsked);
    hide();
}

void PassedOnStrip::show(const Call &call, const CallNames &names, OfficerId reader)
{
    const bool waits = call.awaitsAcceptance && call.isOpen();
    const bool mine = call.asks(reader);
    m_title->setText(mine ? questionOf(call)
                          : tr("Waits for %1, not received yet", "strip; an officer or a unit")
                                .arg(call.handlerUnit.isNull() ? names.officer(call.handler) : call.handlerName));
    m_text->setText(courseOf(call, names, mine));
    m_text->setVisible(!m_text->text().isEmpty());
    m_accept->setVisible(mine);
    m_return->setVisible(mine);
    setAccessibleName(QStringLiteral("%1. %2").arg(m_title->text(), m_text->text()));
    setVisible(waits);
}

void PassedOnStrip::setComposing(bool composing)
{
    m_accept->setKeyText(composing ? QString() : QStringLiteral("Ctrl+Enter"));
}

QString PassedOnStrip::questionOf(const Call &call)
{
    return call.handler.isNull()
        ? tr("Passed on by %1: does your office take it over?", "strip; a unit").arg(call.fromName)
        : tr("Passed on to you: do you take it over?", "strip");
}

QString PassedOnStrip::courseOf(const Call &call, const CallNames &names, bool mine) const
{
    QStringList parts;
    const QString from = names.officer(call.forwardedBy);
    if (!from.isEmpty())
        parts.append(tr("passed on by %1", "strip; an officer").arg(from));
    if (call.hops > 1)
        parts.append(tr("passed on %1 times so far", "strip").arg(call.hops));
    if (!mine)
        parts.append(tr("until then nobody has it in hand", "strip"));
    QString course = parts.join(QStringLiteral(" · "));
    if (!course.isEmpty())
        course[0] = course.at(0).toUpper();
    return course;
}

bool PassedOnStrip::asks() const
{
    return !isHidden() && !m_accept->isHidden();
}

} // namespace tb
