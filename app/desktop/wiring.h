// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/appearance.h"
#include "settings/preferences.h"
#include "store/salvage.h"
#include "wiringfolder.h"
#include "wiringhouse.h"
#include "wiringinstance.h"
#include "wiringlanguage.h"
#include "wiringoptions.h"

#include <QObject>

namespace tb {

class WiringDoor;
class WiringRooms;
class WiringTrouble;

/// Makes everything of the desktop program and introduces it to each other.
class Wiring : public QObject {
    Q_OBJECT

public:
    explicit Wiring(const WiringOptions &options, QObject *parent = nullptr);
    ~Wiring() override;

    /// Shows the first window: the desk, or why there is none. False where another start of the program has it.
    bool begin();

private:
    void openFolder();
    void showTrouble(const Error &error);
    void beginAfresh();
    void salvage(Database &fresh);
    void tellSalvaged();
    void showRooms();
    void enrolFromFile();
    void beginTour(const QString &login, const QString &password);
    void changeLanguage();
    void prefer(const Preferences &preferences);
    void showLooks();
    void rebuildRooms();
    void zoom(int step);

    WiringOptions m_options;
    WiringFolder m_folder;
    WiringLanguage m_language;
    WiringInstance m_instance;
    PreferenceFile m_file;
    Preferences m_preferences;
    bool m_computerIsDark = false;
    QString m_damaged; ///< the file that was set aside in this run
    std::optional<Salvaged> m_salvaged;
    std::unique_ptr<WiringTrouble> m_trouble;
    std::unique_ptr<WiringHouse> m_house;
    std::unique_ptr<WiringRooms> m_rooms;
    std::unique_ptr<WiringDoor> m_door;
};

} // namespace tb
