// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/stylinglater.h"

#include <QApplication>

namespace tb {

StylingLater::StylingLater(QApplication &app) : m_app(app), m_sheet(app.styleSheet())
{
    m_app.setStyleSheet({});
}

StylingLater::~StylingLater()
{
    m_app.setStyleSheet(m_sheet);
}

} // namespace tb
