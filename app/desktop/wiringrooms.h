// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/bannersource.h"
#include "window/dutytray.h"
#include "window/mainwindow.h"
#include "wiringhouse.h"

#include <QTimer>

namespace tb {

class CallPage;
class MyShiftPage;
class ReportPage;
class RosterPage;
class SyncPage;
class WiringOverview;
class WiringPresence;
class WiringSettings;
struct Preferences;

/// The window with its rooms, and every connection between them. Made anew when the language changes.
class WiringRooms : public QObject {
    Q_OBJECT

public:
    explicit WiringRooms(WiringHouse &house, QObject *parent = nullptr);
    ~WiringRooms() override;

    MainWindow &window() { return m_window; }
    void exportReport(const QString &path);
    void showPreferences(const Preferences &preferences);

public slots:
    /// What the banner, the strip and the badges say, once more.
    void refresh();

signals:
    void lockAsked();
    /// Whether the officer on duty is there is being asked, or no more.
    void presenceAsked(bool asking);
    /// 1 larger, -1 smaller, 0 as usual.
    void zoomAsked(int step);
    void preferencesChanged(const tb::Preferences &preferences);

private:
    void addRooms();
    void connectCalls();
    void connectShift();
    void addHouseRooms();
    void connectCommands();
    void connectTray();
    void connectPresence();
    void connectHouseRooms();
    void followSession();
    void showSync();
    void showCount(const QString &count);
    void fail(const Error &error);
    void tell(const QString &sentence);

    WiringHouse &m_house;
    BannerSource m_facts;
    MainWindow m_window;
    DutyTray m_tray{*m_window.commands()};
    CallPage *m_calls = nullptr;
    MyShiftPage *m_shift = nullptr;
    RosterPage *m_roster = nullptr;
    WiringOverview *m_overview = nullptr;
    ReportPage *m_report = nullptr;
    SyncPage *m_sync = nullptr;
    WiringSettings *m_settings = nullptr;
    WiringPresence *m_presence = nullptr;
    QTimer m_minute;
};

} // namespace tb
