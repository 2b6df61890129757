// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/enrolmentflow.h"
#include "access/idlelock.h"
#include "access/pinflow.h"
#include "access/signinflow.h"
#include "access/standingwatch.h"
#include "wiringhouse.h"

namespace tb {

class FirstRunPage;
class MainWindow;
class SignInPage;

/// Who may come in: lays the first run, the sign-in or the lock over the window, and takes it away again.
class WiringDoor : public QObject {
    Q_OBJECT

public:
    WiringDoor(WiringHouse &house, MainWindow &window, QObject *parent = nullptr);
    ~WiringDoor() override;

    /// The page that fits the state of desk and session.
    void open();
    /// Whether the officer who locked the desk is still there is being asked, or no more.
    void askPresence(bool asking);

signals:
    /// The other language is wanted.
    void languageChosen();

private:
    void watch();
    void tellFailures();
    void becomeDesk();
    void showFirstRun();
    void showSignIn();

    WiringHouse &m_house;
    MainWindow &m_window;
    EnrolmentFlow m_enrolment;
    PinFlow m_pins;
    SignInFlow m_signIn;
    StandingWatch m_standing;
    IdleLock m_idle;
    std::unique_ptr<FirstRunPage> m_firstRun;
    std::unique_ptr<SignInPage> m_page;
};

} // namespace tb
