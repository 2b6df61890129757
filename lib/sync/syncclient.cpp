// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncclient.h"

namespace tb {

SyncClient::SyncClient(const Parts &parts, QObject *parent)
    : QObject(parent), m_scheduler(parts.scheduler), m_link(parts.transport, parts.clock),
      m_applier(parts.database, parts.clock, parts.random, parts.notice),
      m_pusher(m_link, m_applier, parts.database, parts.scheduler, parts.random),
      m_puller(m_link, m_applier, parts.database, parts.scheduler, parts.random),
      m_recovery(m_link, m_applier, parts.database), m_backoff(parts.random)
{
    connect(&m_link, &Link::statusChanged, this, &SyncClient::statusChanged);
    // Whatever was written, by the officer or by a pull: perhaps something waits to be sent.
    connect(&parts.notice, &ChangeNotice::subjectsChanged, this, [this] {
        m_scheduler.after(milliseconds(0), [this, life = m_life] {
            if (life == m_life && !m_healing)
                m_pusher.poke();
        });
    });
}

void SyncClient::start(UnitId unit, DeskId desk, const QByteArray &token)
{
    ++m_life;
    m_unit = unit;
    m_desk = desk;
    m_healing = false;
    m_link.setToken(token);
    m_pusher.startOver();
    m_puller.start(
        unit, [this] { heal(); },
        [this](bool caughtUp) {
            if (m_healing)
                return;
            caughtUp ? m_pusher.offerAgain() : m_pusher.poke();
        });
}

void SyncClient::stop()
{
    ++m_life;
    m_puller.stop();
    m_link.setToken({});
    m_link.abandonAll();
}

void SyncClient::syncNow()
{
    if (m_healing || !m_link.hasToken())
        return;
    m_pusher.hurry();
    m_puller.hurry();
}

void SyncClient::heal()
{
    m_healing = true;
    m_recovery.begin(m_unit, m_desk, [this, life = m_life](const Done &done) {
        if (life != m_life)
            return;
        if (!done.ok()) {
            m_scheduler.after(m_backoff.next(), [this, life] {
                if (life == m_life)
                    heal();
            });
            return;
        }
        m_backoff.reset();
        start(m_unit, m_desk, m_link.token());
    });
}

} // namespace tb
