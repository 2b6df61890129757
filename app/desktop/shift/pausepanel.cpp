// SPDX-License-Identifier: GPL-3.0-or-later
#include "shift/pausepanel.h"

#include "look/plainlabel.h"
#include "look/tbbutton.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <array>

namespace tb {

namespace {

struct Reason {
    const char *code;
    const char *text;
};

constexpr std::array<Reason, 4> kReasons{{
    {"lunch", QT_TRANSLATE_NOOP("tb::PausePanel", "Lunch break")},
    {"meeting", QT_TRANSLATE_NOOP("tb::PausePanel", "Meeting")},
    {"work", QT_TRANSLATE_NOOP("tb::PausePanel", "Other work")},
    {"fault", QT_TRANSLATE_NOOP("tb::PausePanel", "Faulty phone")},
}};

} // namespace

PausePanel::PausePanel(QWidget *parent) : QFrame(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(new PlainLabel(tr("Why do you leave the desk?"), "strong", "", this), 0, 0, 1, 2);
    int index = 0;
    for (const Reason &reason : kReasons) {
        const QString code = QString::fromLatin1(reason.code);
        auto *button = new TbButton(TbButton::Kind::Secondary, words(code), {}, {}, this);
        button->setObjectName(code + QStringLiteral("Button"));
        grid->addWidget(button, 1 + index / 2, index % 2);
        connect(button, &TbButton::clicked, this, [this, code] { emit reasonChosen(code); });
        if (!m_first)
            m_first = button;
        ++index;
    }
    auto *stay = new TbButton(TbButton::Kind::Ghost, tr("Stay at the desk"), {}, QStringLiteral("Esc"), this);
    grid->addWidget(stay, 3, 0, 1, 2, Qt::AlignRight);
    connect(stay, &TbButton::clicked, this, &PausePanel::cancelled);
    hide();
}

void PausePanel::ask()
{
    show();
    m_first->setFocus(Qt::OtherFocusReason);
}

QString PausePanel::words(const QString &reason)
{
    for (const Reason &known : kReasons) {
        if (reason == QLatin1String(known.code))
            return tr(known.text);
    }
    return reason == QLatin1String("away") ? QString() : reason;
}

void PausePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tb
