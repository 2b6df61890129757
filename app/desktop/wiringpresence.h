// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/avatar.h"
#include "window/bannerfacts.h"
#include "window/presencewatch.h"
#include "wiringhouse.h"

namespace tb {

class MainWindow;
class MessageBar;

/// The dot beside the officer's name.
Presence presenceOf(BannerFacts::Duty duty);

/// Whether the officer on duty is still there: puts the question, notes who did not answer, and tells them when they
/// are back.
class WiringPresence : public QObject {
    Q_OBJECT

public:
    WiringPresence(WiringHouse &house, MainWindow &window, QObject *parent = nullptr);

    void setPatience(minutes idle) { m_check.setPatience({idle, PresenceCheck::Patience().answer}); }
    /// How the duty stands now; nothing where nobody is signed in.
    void follow(const std::optional<BannerFacts> &facts);

signals:
    /// The question stands, or does no more: for the page that covers a locked desk, and the corner of the screen.
    void questionChanged(bool asking);
    void backAsked();
    void failed(const tb::Error &error);

private:
    void ask();
    void noteAbsence();
    void showAbsence();
    void lookElsewhere(const std::vector<Subject> &subjects);
    bool isSign(const Subject &subject, const Seat &seat);

    WiringHouse &m_house;
    MainWindow &m_window;
    MessageBar *m_bar; ///< of the window: between its banner and the room
    PresenceCheck m_check;
    PresenceWatch m_watch;
    std::optional<BannerFacts> m_facts;
};

} // namespace tb
