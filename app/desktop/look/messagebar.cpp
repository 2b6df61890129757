// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/messagebar.h"

#include "look/accessiblerole.h"
#include "look/appearance.h"
#include "look/iconlabel.h"
#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QEvent>
#include <QGridLayout>
#include <QStyle>

#include <algorithm>
#include <array>

namespace tb {

namespace {

constexpr int kNarrow = 400;
constexpr int kLowest = 40;

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
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(14, 8, 10, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_icon, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    m_grid->addLayout(words, 0, 1);
    m_grid->addWidget(m_action, 0, 2);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_action->hide();
    connect(m_action, &TbButton::clicked, this, &MessageBar::actionTriggered);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
    arrange();
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
    arrange();
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

// Letters of another size, or other words: the height is claimed anew.
bool MessageBar::event(QEvent *event)
{
    const bool known = QFrame::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &MessageBar::arrange,
                                  Qt::QueuedConnection); // when its words have their letters
    return known;
}

// In a narrow pane the button goes below the words. The height that the words need is claimed: a full column would
// otherwise cut them.
void MessageBar::arrange()
{
    const bool narrow = width() < scaled(this, kNarrow);
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_grid->removeWidget(m_action);
        narrow ? m_grid->addWidget(m_action, 1, 1, Qt::AlignLeft) : m_grid->addWidget(m_action, 0, 2);
    }
    m_grid->invalidate(); // it keeps the height of the words as they were
    setMinimumHeight(std::max(scaled(this, kLowest), m_grid->heightForWidth(width())));
}

} // namespace tb
