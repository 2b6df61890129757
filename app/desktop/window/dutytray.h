// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/bannerfacts.h"
#include "window/reminders.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace tb {

class Commands;

/// The program in the corner of the screen: how the duty stands, and a way to a new call while another program is in
/// front. Says nothing of any citizen.
class DutyTray : public QObject {
    Q_OBJECT

public:
    explicit DutyTray(const Commands &commands, QObject *parent = nullptr);

    /// Nobody is signed in where there are no facts: then the icon says nothing and nothing is reminded of.
    void setFacts(const std::optional<BannerFacts> &facts);
    /// The window was closed on duty: where it went, told once.
    void explainHiding();
    /// Nobody has touched the desk for long.
    void askPresence();
    /// Lines of the head's unit that are open and that nobody attends; told when there are more than before.
    void remindOfLines(int unattended);
    QList<QAction *> actions() const { return m_menu.actions(); }
    bool isThere() const { return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable(); }

    /// Words beside the icon.
    static QString wordsOf(const std::optional<BannerFacts> &facts);
    /// The mark of the program with a dot for the duty.
    static QIcon iconOf(const std::optional<BannerFacts> &facts);

signals:
    /// Show the window.
    void opened();
    void newCallAsked();

private:
    void remind(const BannerFacts &facts);

    QSystemTrayIcon m_icon;
    QMenu m_menu;
    Reminders m_reminders;
    bool m_explained = false;
    int m_unattended = 0;
};

} // namespace tb
