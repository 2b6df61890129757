// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringlines.h"

#include "errortext.h"
#include "line/linepage.h"
#include "look/toast.h"
#include "window/dutytray.h"
#include "window/mainwindow.h"

namespace tb {

WiringLines::WiringLines(WiringHouse &house, MainWindow &window, DutyTray &tray, QObject *parent)
    : QObject(parent), m_house(house), m_lines(house.pen), m_checks(house.pen),
      m_page(new LinePage({*house.database, m_lines, m_checks, house.clock, house.random, house.notice,
                           [](const Error &error) { return ErrorText::full(error); }}))
{
    window.addRoom({roomId(),
                    tr("Lines", "room"),
                    QStringLiteral("device-phone"),
                    NavRail::Place::Top,
                    {{QStringLiteral("Ctrl+T"), tr("Record a check", "key")},
                     {QStringLiteral("Ctrl+Enter"), tr("Save", "key")},
                     {QStringLiteral("Enter"), tr("Open the line", "key")}}},
                   m_page);
    connect(m_page, &LinePage::told, &window,
            [&window](const QString &sentence) { window.toast()->showMessage(sentence); });
    connect(m_page, &LinePage::rosterAsked, &window, [&window] { window.showRoom(QStringLiteral("roster")); });
    connect(m_page, &LinePage::alarmsCounted, this, [&window, &tray](int lines) {
        window.rail()->setBadge(roomId(), lines, NavItem::Badge::Red);
        tray.remindOfLines(lines);
    });
    connect(&m_house.session, &Session::officerChanged, this, &WiringLines::followSession);
    m_halfMinute.setInterval(std::chrono::seconds(30));
    connect(&m_halfMinute, &QTimer::timeout, m_page, &LinePage::refresh);
    m_halfMinute.start();
    followSession();
}

void WiringLines::followSession()
{
    m_page->setSeat(m_house.session.seat().value_or(Seat{}));
}

} // namespace tb
