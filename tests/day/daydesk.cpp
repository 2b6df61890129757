// SPDX-License-Identifier: GPL-3.0-or-later
#include "daydesk.h"

#include "daycity.h"
#include "store/calltable.h"
#include "store/entrytable.h"
#include "store/migrator.h"
#include "wiringenrolment.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

namespace tb {

namespace {

std::unique_ptr<Database> freshDatabase(const QString &path)
{
    auto database = Database::open(path).take();
    if (!Migrator(Migrator::Part::Desk).migrate(*database).ok())
        qFatal("a desk's schema failed");
    return database;
}

} // namespace

DayDesk::DayDesk(const DayCity &city, const QString &accounts)
    : m_house(freshDatabase(city.folder(accounts + QStringLiteral(".db"))))
{
    WiringOptions options;
    options.enrolFrom = city.enrolment(accounts);
    auto *enrolment = new WiringEnrolment(m_house, options, &m_house.notice);
    enrolment->begin();
    if (!QTest::qWaitFor([this] { return m_house.session.isUnlocked(); }, 30'000))
        qFatal("nobody signed in");
    m_rooms = std::make_unique<WiringRooms>(m_house);
    m_rooms->window().resize(1366, 728);
    m_rooms->window().show();
}

void DayDesk::use()
{
    m_rooms->window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_rooms->window()))
        qFatal("the window does not come to the front");
}

void DayDesk::press(Qt::Key key, Qt::KeyboardModifiers with)
{
    ++m_keystrokes;
    QWidget *focus = QApplication::focusWidget();
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *window = &m_rooms->window();
    QTest::keyClick(popup ? popup : focus ? focus : window, key, with);
}

void DayDesk::type(const QString &text)
{
    for (const QChar c : text) {
        if (QWidget *focus = QApplication::focusWidget())
            QTest::sendKeyEvent(QTest::Click, focus, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
}

QString DayDesk::at() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

std::vector<Call> DayDesk::callsSince(Moment from)
{
    std::vector<Call> calls = CallTable(*m_house.database).between(from, from + std::chrono::hours(24), 1000).take();
    std::reverse(calls.begin(), calls.end());
    return calls;
}

bool DayDesk::isSent()
{
    return EntryTable(*m_house.database).inState(EntryState::Pending, 1).take().empty();
}

bool DayDesk::has(CallId call)
{
    return CallTable(*m_house.database).find(call).take().has_value();
}

} // namespace tb
