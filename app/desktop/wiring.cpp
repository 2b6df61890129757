// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring.h"

#include "look/fonts.h"
#include "tour/tour.h"
#include "wiringdoor.h"
#include "wiringenrolment.h"
#include "wiringidle.h"
#include "wiringrooms.h"
#include "wiringtrouble.h"

#include <QApplication>

#include <algorithm>

namespace tb {

namespace {

constexpr QSize kWindow{1366, 720};
constexpr qreal kZoomStep = 0.1;
constexpr qreal kLeastZoom = 0.9;
constexpr qreal kMostZoom = 2;

} // namespace

Wiring::Wiring(const WiringOptions &options, QObject *parent)
    : QObject(parent), m_options(options), m_folder(options.data), m_instance(options.data)
{
    const Done fonts = loadFonts();
    if (!fonts.ok())
        qWarning("fonts: %s", qPrintable(codeText(fonts.error().code)));
    m_language.speak(options.language);
    applyAppearance(*qApp, m_appearance);
}

Wiring::~Wiring() = default;

bool Wiring::begin()
{
    const Done taken = m_folder.take();
    if (!taken.ok() && taken.error().code == ErrorCode::InUse && m_instance.callFirst())
        return false;
    if (!taken.ok()) {
        showTrouble(taken.error());
        return true;
    }
    m_instance.listen();
    openFolder();
    return true;
}

void Wiring::openFolder()
{
    auto database = m_folder.open();
    if (!database.ok()) {
        showTrouble(database.error());
        return;
    }
    m_trouble.reset();
    m_house = std::make_unique<WiringHouse>(database.take());
    if (m_options.language.isEmpty())
        m_language.speak(QString::fromUtf8(m_house->setting("screen/language")));
    new WiringIdle(*m_house->database, this);
    const Done connected = m_house->connectServer();
    if (!connected.ok())
        qWarning("server: %s", qPrintable(codeText(connected.error().code)));
    showRooms();
    if (!m_options.enrolFrom.isEmpty())
        enrolFromFile();
}

void Wiring::enrolFromFile()
{
    auto *enrolment = new WiringEnrolment(*m_house, m_options, this);
    connect(enrolment, &WiringEnrolment::failed, this, [this](const Error &error) {
        qWarning("enrolment: %s", qPrintable(codeText(error.code)));
        if (!m_options.tour.isEmpty())
            QCoreApplication::exit(1);
    });
    connect(enrolment, &WiringEnrolment::enrolled, this, [this, enrolment] {
        m_door->open();
        if (!m_options.tour.isEmpty())
            beginTour(enrolment->login(), enrolment->password());
    });
    enrolment->begin();
}

void Wiring::beginTour(const QString &login, const QString &password)
{
    const auto darken = [this] {
        m_appearance.dark = true;
        applyAppearance(*qApp, m_appearance);
    };
    auto *tour = new Tour({*m_house->database, [this] { return &m_rooms->window(); }, m_options.tour, login, password,
                           [this] { m_house->sync.stop(); }, [this] { changeLanguage(); }, darken,
                           [this](const QString &path) { m_rooms->exportReport(path); }},
                          this);
    connect(tour, &Tour::finished, this, [](const QString &complaint) {
        if (!complaint.isEmpty())
            qWarning("tour: %s", qPrintable(complaint));
        QCoreApplication::exit(complaint.isEmpty() ? 0 : 1);
    });
    tour->begin();
}

void Wiring::showTrouble(const Error &error)
{
    m_trouble = std::make_unique<WiringTrouble>(error, error.code == ErrorCode::Corrupt);
    connect(m_trouble.get(), &WiringTrouble::freshAsked, this, &Wiring::beginAfresh, Qt::QueuedConnection);
    m_trouble->show();
}

void Wiring::beginAfresh()
{
    const auto aside = m_folder.setAside(QString::number(toMs(SystemClock().now())));
    if (aside.ok())
        openFolder();
    else
        showTrouble(aside.error());
}

void Wiring::showRooms()
{
    m_rooms = std::make_unique<WiringRooms>(*m_house);
    MainWindow &window = m_rooms->window();
    connect(m_rooms.get(), &WiringRooms::zoomAsked, this, &Wiring::zoom);
    connect(&m_instance, &WiringInstance::called, &window, [&window] {
        window.showNormal();
        window.raise();
        window.activateWindow();
    });
    m_door = std::make_unique<WiringDoor>(*m_house, window);
    connect(m_door.get(), &WiringDoor::languageChosen, this, &Wiring::changeLanguage, Qt::QueuedConnection);
    connect(m_rooms.get(), &WiringRooms::lockAsked, &m_house->session, &Session::lock);
    m_door->open();
    window.resize(kWindow);
    window.show();
}

// Every word of the screen is made anew; what was typed is in the drafts, who sits here is in the session.
void Wiring::changeLanguage()
{
    const QByteArray wanted = m_language.language() == QLatin1String("vi") ? "en" : "vi";
    const Done done = SettingTable(*m_house->database).put(QStringLiteral("screen/language"), wanted);
    if (!done.ok())
        qWarning("settings: %s", qPrintable(codeText(done.error().code)));
    m_language.speak(QString::fromLatin1(wanted));
    const QString room = m_rooms->window().currentRoom();
    const QByteArray place = m_rooms->window().saveGeometry();
    m_door.reset();
    m_rooms.reset();
    showRooms();
    m_rooms->window().restoreGeometry(place);
    m_rooms->window().showRoom(room);
}

void Wiring::zoom(int step)
{
    const qreal wanted = step == 0 ? 1 : m_appearance.zoom + step * kZoomStep;
    m_appearance.zoom = std::clamp(wanted, kLeastZoom, kMostZoom);
    applyAppearance(*qApp, m_appearance);
}

} // namespace tb
