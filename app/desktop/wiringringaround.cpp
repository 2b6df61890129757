// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringringaround.h"

#include "errortext.h"
#include "line/ringaroundpage.h"
#include "look/toast.h"
#include "window/mainwindow.h"

namespace tb {

namespace {
constexpr std::chrono::minutes kAskEvery{10};
const QString kRoom = QStringLiteral("ring-around");
} // namespace

WiringRingAround::WiringRingAround(WiringHouse &house, MainWindow &window, QObject *parent)
    : QObject(parent), m_house(house), m_window(window), m_lines(house.pen), m_checks(house.pen), m_desk(house.pen),
      m_client(house.accountTransport),
      m_page(new RingAroundPage({{*house.database, m_lines, m_checks, house.clock, house.random, house.notice,
                                  [](const Error &error) { return ErrorText::full(error); }},
                                 m_desk,
                                 m_client,
                                 [&house] { return house.setting("desk/token"); }}))
{
    window.addRoom(
        {kRoom,
         tr("Test calls", "room: lines of other units"),
         QStringLiteral("phone-check"),
         NavRail::Place::Top,
         {{QStringLiteral("Ctrl+T"), tr("Record a check", "key")}, {QStringLiteral("Ctrl+Enter"), tr("Save", "key")}}},
        m_page);
    connect(m_page, &RingAroundPage::told, &window,
            [&window](const QString &sentence) { window.toast()->showMessage(sentence); });
    connect(m_page, &RingAroundPage::dueCounted, this,
            [&window](int lines) { window.rail()->setBadge(kRoom, lines, NavItem::Badge::Gold); });
    connect(&m_house.session, &Session::officerChanged, this, &WiringRingAround::followSession);
    m_asking.setInterval(kAskEvery);
    connect(&m_asking, &QTimer::timeout, m_page, &RingAroundPage::refresh);
    m_asking.start();
    followSession();
}

void WiringRingAround::followSession()
{
    const Seat seat = m_house.session.seat().value_or(Seat{});
    const bool may = !seat.officer.isNull() && m_desk.mayRing(seat);
    m_window.rail()->setRoomVisible(kRoom, may);
    if (!may && m_window.currentRoom() == kRoom)
        m_window.showRoom(QStringLiteral("calls"));
    m_page->setSeat(seat);
}

} // namespace tb
