// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringcity.h"

#include "errortext.h"
#include "look/toast.h"
#include "wiringolder.h"
#include "wiringringaround.h"

namespace tb {

namespace {
const QString kCity = QStringLiteral("city");
const QString kCalls = QStringLiteral("calls");
} // namespace

WiringCity::WiringCity(WiringHouse &house, MainWindow &window, QObject *parent)
    : QObject(parent), m_house(house), m_window(window),
      m_page(new CityPage({house.city, house.clock, [&house] { return house.setting("desk/token"); },
                           [](const Error &error) { return ErrorText::full(error); }}))
{
    m_window.addRoom(
        {kCity, tr("Units", "room: the units of the city"), QStringLiteral("building"), NavRail::Place::Top, {}},
        m_page);
    new WiringRingAround(house, window, this);
    new WiringOlder(house, window, this);
    connect(m_page, &CityPage::numberCopied, this, [this](const QString &number) {
        m_window.toast()->showMessage(tr("%1 was copied: ring it from your telephone", "after a key").arg(number));
    });
    connect(&m_house.session, &Session::officerChanged, this, &WiringCity::followSession);
    followSession();
}

void WiringCity::followSession()
{
    const std::optional<Officer> &officer = m_house.session.officer();
    const bool may = officer && (officer->role == Role::Inspector || officer->role == Role::Administrator);
    m_window.rail()->setRoomVisible(kCity, may);
    if (!may && m_window.currentRoom() == kCity)
        m_window.showRoom(kCalls);
    m_page->setOfficer(may ? officer->id : OfficerId());
}

} // namespace tb
