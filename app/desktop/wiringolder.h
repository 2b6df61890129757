// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/olderjournals.h"
#include "wiringhouse.h"

#include <QTimer>

#include <map>

namespace tb {

class MainWindow;
class OlderPage;
class WiringIdle;

/// Puts the room of the former units' books together, for heads of units that go on for others.
class WiringOlder : public QObject {
    Q_OBJECT

public:
    WiringOlder(WiringHouse &house, MainWindow &window, QObject *parent = nullptr);
    ~WiringOlder() override;

private:
    void catchUp();
    void show();
    void followSession();
    bool mayRead() const;

    WiringHouse &m_house;
    MainWindow &m_window;
    OlderJournals m_journals;
    OlderPage *m_page;
    std::map<UnitId, std::unique_ptr<WiringIdle>> m_idle; ///< what is done in each file while nobody types
    QTimer m_hourly;
};

} // namespace tb
