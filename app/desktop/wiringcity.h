// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "city/citypage.h"
#include "window/mainwindow.h"
#include "wiringhouse.h"

namespace tb {

/// The room of the city, for those who may see it.
class WiringCity : public QObject {
    Q_OBJECT

public:
    WiringCity(WiringHouse &house, MainWindow &window, QObject *parent = nullptr);

private:
    void followSession();

    WiringHouse &m_house;
    MainWindow &m_window;
    CityPage *m_page;
};

} // namespace tb
