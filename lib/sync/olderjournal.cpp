// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/olderjournal.h"

namespace tb {

OlderJournal::OlderJournal(UnitId unit, std::unique_ptr<Database> database, const Parts &parts, QObject *parent)
    : QObject(parent), m_unit(unit), m_database(std::move(database)), m_link(parts.transport, parts.clock),
      m_applier(*m_database, parts.clock, parts.random, m_notice),
      m_puller(m_link, m_applier, *m_database, parts.scheduler, parts.random)
{
    connect(&m_link, &Link::statusChanged, this, &OlderJournal::changed);
}

void OlderJournal::catchUp(const QByteArray &token)
{
    m_link.setToken(token);
    m_isComplete = false;
    m_puller.start(
        m_unit, [this] { emit outdated(); },
        [this](bool caughtUp) {
            if (caughtUp)
                m_puller.stop();
            m_isComplete = caughtUp;
            emit changed();
        });
}

} // namespace tb
