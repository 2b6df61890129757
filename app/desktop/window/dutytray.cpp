// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/dutytray.h"

#include "look/icon.h"
#include "window/commands.h"

#include <QAction>
#include <QPainter>

namespace tb {

namespace {

constexpr int kSide = 64;
constexpr int kDot = 26;

using Duty = BannerFacts::Duty;

Tone toneOf(const BannerFacts &facts)
{
    if (facts.overdue > 0 || facts.duty == Duty::NotHandedOver)
        return &Theme::danger;
    if (facts.duty == Duty::OnDuty)
        return &Theme::success;
    return facts.duty == Duty::Away ? &Theme::warn : &Theme::text3;
}

} // namespace

DutyTray::DutyTray(const Commands &commands, QObject *parent) : QObject(parent)
{
    QAction *open = m_menu.addAction(tr("Open the duty desk", "tray"));
    QAction *call = m_menu.addAction(tr("Note a call", "tray"));
    m_menu.addSeparator();
    m_menu.addAction(commands.action(Commands::Id::Quit));
    connect(open, &QAction::triggered, this, &DutyTray::opened);
    connect(call, &QAction::triggered, this, &DutyTray::newCallAsked);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &DutyTray::opened);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            emit opened();
    });
    m_icon.setContextMenu(&m_menu);
    setFacts({});
    m_icon.show();
}

void DutyTray::setFacts(const std::optional<BannerFacts> &facts)
{
    m_icon.setIcon(iconOf(facts));
    m_icon.setToolTip(wordsOf(facts));
    if (facts)
        remind(*facts);
    else
        m_reminders.forget();
}

void DutyTray::remind(const BannerFacts &facts)
{
    for (const QString &sentence : m_reminders.after(facts))
        m_icon.showMessage(tr("Duty desk", "title of a notification"), sentence, appIcon());
}

void DutyTray::explainHiding()
{
    if (m_explained)
        return;
    m_explained = true;
    m_icon.showMessage(tr("Duty desk", "title of a notification"),
                       tr("You are on duty: the program goes on here. Its menu ends it.", "notification"), appIcon());
}

void DutyTray::askPresence()
{
    m_icon.showMessage(tr("Duty desk", "title of a notification"),
                       tr("You are on duty: are you still at the desk?", "notification"), appIcon());
}

void DutyTray::remindOfLines(int unattended)
{
    if (unattended > m_unattended)
        m_icon.showMessage(tr("Duty desk", "title of a notification"),
                           tr("%n line(s) stand open and unattended.", "notification", unattended), appIcon());
    m_unattended = unattended;
}

QString DutyTray::wordsOf(const std::optional<BannerFacts> &facts)
{
    if (!facts)
        return tr("Nobody is signed in", "tray");
    switch (facts->duty) {
    case Duty::OnDuty:
        return tr("On duty. To call back: %1, overdue: %2", "tray").arg(facts->toCallBack).arg(facts->overdue);
    case Duty::Away:
        return tr("Away. To call back: %1, overdue: %2", "tray").arg(facts->toCallBack).arg(facts->overdue);
    case Duty::NotHandedOver:
        return tr("The shift has not been handed over", "tray");
    default:
        return tr("Not on duty", "tray");
    }
}

QIcon DutyTray::iconOf(const std::optional<BannerFacts> &facts)
{
    QPixmap mark = appIcon().pixmap(kSide, kSide);
    if (!facts)
        return mark;
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lightTheme().surface, 4));
    painter.setBrush(lightTheme().*toneOf(*facts));
    const int edge = mark.width() - kDot - 2;
    painter.drawEllipse(edge, edge, kDot, kDot);
    return mark;
}

} // namespace tb
