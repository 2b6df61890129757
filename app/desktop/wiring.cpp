// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring.h"

#include "look/fonts.h"
#include "look/stylinglater.h"
#include "look/toast.h"
#include "tour/tour.h"
#include "wiringdoor.h"
#include "wiringenrolment.h"
#include "wiringescalation.h"
#include "wiringidle.h"
#include "wiringrooms.h"
#include "wiringtrouble.h"

#include <QApplication>
#include <QDir>
#include <QScreen>

#include <algorithm>
#include <optional>
#include <utility>

namespace tb {

namespace {

constexpr QSize kWindow{1366, 720};
constexpr int kZoomStep = 10;
constexpr int kDarkBelow = 128;

} // namespace

Wiring::Wiring(const WiringOptions &options, QObject *parent)
    : QObject(parent), m_options(options), m_folder(options.data), m_instance(options.data),
      m_file(QDir(options.data).filePath(QStringLiteral("trucban.ini")))
{
    const Done fonts = loadFonts();
    if (!fonts.ok())
        qWarning("fonts: %s", qPrintable(codeText(fonts.error().code)));
    // Before our own palette takes its place.
    m_computerIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < kDarkBelow;
    m_preferences = m_file.load();
    if (!options.language.isEmpty())
        m_preferences.language = options.language;
    m_language.speak(m_preferences.language);
    showLooks();
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
    salvage(*database.value());
    m_house = std::make_unique<WiringHouse>(database.take());
    new WiringIdle(*m_house->database, this);
    m_house->connectServer();
    showRooms();
    tellSalvaged();
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
        Preferences wanted = m_preferences;
        wanted.ground = Preferences::Ground::Dark;
        prefer(wanted);
    };
    auto *tour = new Tour({*m_house->database, [this] { return &m_rooms->window(); }, m_options.tour, login, password,
                           [this] { m_house->cutNetwork(); }, [this] { changeLanguage(); }, darken,
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
    if (!aside.ok()) {
        showTrouble(aside.error());
        return;
    }
    m_damaged = aside.value();
    openFolder();
}

void Wiring::salvage(Database &fresh)
{
    if (m_damaged.isEmpty())
        return;
    const Result<Salvaged> salvaged = Salvage(std::exchange(m_damaged, {}), fresh).run();
    if (salvaged.ok())
        m_salvaged = salvaged.value();
    else
        qWarning("salvage: %s", qPrintable(codeText(salvaged.error().code)));
}

void Wiring::tellSalvaged()
{
    if (!m_salvaged)
        return;
    const int entries = m_salvaged->entries;
    const QString sentence = m_salvaged->lost == 0
        ? tr("%n entries that were not sent yet have been rescued.", "toast", entries)
        : tr("%n entries rescued, %1 could not be read. The damaged file is kept.", "toast", entries)
              .arg(m_salvaged->lost);
    m_rooms->window().toast()->showMessage(sentence);
    m_salvaged.reset();
}

void Wiring::showRooms()
{
    std::optional<StylingLater> styling(*qApp);
    m_rooms = std::make_unique<WiringRooms>(*m_house);
    MainWindow &window = m_rooms->window();
    connect(m_rooms.get(), &WiringRooms::zoomAsked, this, &Wiring::zoom);
    connect(m_rooms.get(), &WiringRooms::preferencesChanged, this, &Wiring::prefer);
    m_rooms->showPreferences(m_preferences);
    connect(&m_instance, &WiringInstance::called, &window, &MainWindow::comeForward);
    m_door = std::make_unique<WiringDoor>(*m_house, window);
    new WiringEscalation(*m_house, m_rooms.get());
    styling.reset();
    connect(m_door.get(), &WiringDoor::languageChosen, this, &Wiring::changeLanguage, Qt::QueuedConnection);
    connect(m_rooms.get(), &WiringRooms::lockAsked, &m_house->session, &Session::lock);
    connect(m_rooms.get(), &WiringRooms::presenceAsked, m_door.get(), &WiringDoor::askPresence);
    m_door->open();
    window.resize(kWindow.boundedTo(window.screen()->availableSize()));
    window.show();
}

void Wiring::changeLanguage()
{
    Preferences wanted = m_preferences;
    wanted.language = wanted.language == QLatin1String("vi") ? QStringLiteral("en") : QStringLiteral("vi");
    prefer(wanted);
}

void Wiring::prefer(const Preferences &preferences)
{
    const bool otherLanguage = preferences.language != m_preferences.language;
    m_preferences = preferences;
    const Done saved = m_file.save(preferences);
    if (!saved.ok())
        qWarning("preferences: %s", qPrintable(codeText(saved.error().code)));
    showLooks();
    if (otherLanguage)
        QMetaObject::invokeMethod(this, &Wiring::rebuildRooms, Qt::QueuedConnection);
    else
        m_rooms->showPreferences(preferences);
}

void Wiring::showLooks()
{
    const bool dark = m_preferences.ground == Preferences::Ground::Dark
        || (m_preferences.ground == Preferences::Ground::AsTheComputer && m_computerIsDark);
    applyAppearance(*qApp, {dark, m_preferences.zoomPercent / 100.0});
}

// Every word of the screen is made anew; what was typed is in the drafts, who sits here is in the session.
void Wiring::rebuildRooms()
{
    m_language.speak(m_preferences.language);
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
    Preferences wanted = m_preferences;
    const int percent = step == 0 ? 100 : wanted.zoomPercent + step * kZoomStep;
    wanted.zoomPercent = std::clamp(percent, PreferenceFile::kSmallest, PreferenceFile::kLargest);
    prefer(wanted);
}

} // namespace tb
