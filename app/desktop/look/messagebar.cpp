// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/messagebar.h"

#include "look/accessiblerole.h"
#include "look/iconlabel.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QHBoxLayout>
#include <QStyle>

#include <array>

namespace tb {

namespace {

struct Look {
    const char *card;
    const char *tone;
    Tone ink;
    const char *icon;
};

const Look &lookOf(MessageBar::Kind kind)
{
    static const std::array<Look, 5> looks{{
        {"info", "accent", &Theme::accentText, "info"},
        {"warn", "warn", &Theme::warnText, "alert-triangle"},
        {"danger", "danger", &Theme::dangerText, "alert-circle"},
        {"success", "success", &Theme::successText, "circle-check"},
        {"neutral", "text2", &Theme::neutralText, "lock"},
    }};
    return looks[static_cast<std::size_t>(kind)];
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(QString(), &Theme::text2, 20, this)),
      m_title(new PlainLabel(QString(), "strong", "text2", this)), m_text(new PlainLabel(this)),
      m_action(new TbButton(TbButton::Kind::Secondary, QString(), {}, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    row->setSpacing(12);
    row->addWidget(m_icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    row->addLayout(words, 1);
    row->addWidget(m_action);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_action->hide();
    connect(m_action, &TbButton::clicked, this, &MessageBar::actionTriggered);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(40);
    setAccessibleRole(this, QAccessible::AlertMessage);
}

void MessageBar::showMessage(Kind kind, const QString &title, const QString &text, const QString &iconName)
{
    const Look &look = lookOf(kind);
    setProperty("card", QString::fromLatin1(look.card));
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setIcon(iconName.isEmpty() ? QString::fromLatin1(look.icon) : iconName, look.ink);
    m_title->setTone(look.tone);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(text.isEmpty() ? title : QStringLiteral("%1. %2").arg(title, text));
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::setAction(const QString &text, const QString &keyText)
{
    m_action->setText(text);
    m_action->setKeyText(keyText);
    m_action->setVisible(!text.isEmpty());
}

} // namespace tb
