// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringdoor.h"

#include "access/firstrunpage.h"
#include "access/signinpage.h"
#include "access/standingwords.h"
#include "store/officertable.h"
#include "window/mainwindow.h"

#include <QApplication>

namespace tb {

WiringDoor::WiringDoor(WiringHouse &house, MainWindow &window, QObject *parent)
    : QObject(parent), m_house(house), m_window(window), m_enrolment(*house.database, house.accountTransport),
      m_pins(house.pins, house.session),
      m_signIn({*house.database, house.accounts, house.signIn, house.session,
                [this] { return m_house.sync.status().online; },
                [this](OfficerId officer) { return !m_pins.isUsable(officer); }, &house.clock}),
      m_standing({house.accounts, house.signIn, house.session, [this] { return m_house.sync.status().online; },
                  [this] { return m_house.setting("desk/token"); }}),
      m_idle(qApp)
{
    connect(&m_standing, &StandingWatch::passwordNeeded, this,
            [this](const AccountStanding &standing, const std::optional<Moment> &confirmedAt) {
                if (m_page)
                    m_page->askPassword(StandingWords::why(standing, confirmedAt));
            });
    watch();
    connect(&m_idle, &IdleLock::idle, &m_house.session, &Session::lock);
    connect(&m_house.session, &Session::stateChanged, this, &WiringDoor::open);
}

WiringDoor::~WiringDoor() = default;

// A door that counts badly still opens: nobody is kept out because the disk is full.
void WiringDoor::watch()
{
    connect(&m_pins, &PinFlow::mistyped, this,
            [this](int, const OfficerId &officer) { (void)m_house.door.noteWrong(officer, QStringLiteral("code")); });
    connect(&m_signIn, &SignInFlow::refused, this, [this](const Error &error) {
        const auto officer = OfficerTable(*m_house.database).byLogin(m_signIn.login());
        if (error.code == ErrorCode::WrongPassword && officer.ok())
            (void)m_house.door.noteWrong(officer.value().value_or(Officer()).id, QStringLiteral("password"));
    });
    connect(&m_house.session, &Session::stateChanged, this, &WiringDoor::tellFailures);
}

void WiringDoor::tellFailures()
{
    if (!m_house.session.isUnlocked() || !m_house.session.seat())
        return;
    (void)m_house.door.noteRight(m_house.session.seat()->officer);
    (void)m_house.door.tell(*m_house.session.seat());
}

void WiringDoor::open()
{
    m_idle.setActive(m_house.session.isUnlocked());
    if (m_house.session.isUnlocked()) {
        m_window.cover(nullptr);
        return;
    }
    if (m_house.isEnrolled())
        becomeDesk();
    const auto needed = FirstRunPage::isNeeded(*m_house.database);
    if (needed.ok() && needed.value())
        showFirstRun();
    else
        showSignIn();
}

void WiringDoor::askPresence(bool asking)
{
    if (m_page)
        m_page->askPresence(asking);
}

void WiringDoor::becomeDesk()
{
    const auto desk = m_house.seatOf({});
    if (!desk.ok())
        return;
    m_signIn.setDesk(desk.value(), m_house.setting("desk/token"));
    m_pins.setDesk(desk.value());
}

void WiringDoor::showFirstRun()
{
    if (!m_firstRun) {
        m_firstRun
            = std::make_unique<FirstRunPage>(FirstRunPage::Parts{*m_house.database, m_enrolment, m_house.notice});
        connect(m_firstRun.get(), &FirstRunPage::languageChosen, this, &WiringDoor::languageChosen);
        connect(m_firstRun.get(), &FirstRunPage::enrolled, this, [this] {
            m_house.connectServer();
            becomeDesk();
        });
        connect(m_firstRun.get(), &FirstRunPage::finished, this, &WiringDoor::showSignIn);
    }
    m_window.cover(m_firstRun.get());
}

void WiringDoor::showSignIn()
{
    if (!m_page) {
        m_page = std::make_unique<SignInPage>(
            SignInPage::Parts{*m_house.database, m_house.clock, m_house.notice, m_house.session, m_signIn, m_pins});
        connect(m_page.get(), &SignInPage::languageChosen, this, &WiringDoor::languageChosen);
    }
    m_page->setUnit(UnitId::fromText(QString::fromUtf8(m_house.setting("desk/unit"))));
    m_window.cover(m_page.get());
}

} // namespace tb
