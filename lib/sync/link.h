// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sync/syncstatus.h"
#include "sync/transport.h"

#include <QObject>

namespace tb {

/// One desk's connection: asks with the desk's token and keeps the account of how it goes.
class TB_API Link : public QObject {
    Q_OBJECT
public:
    Link(Transport &transport, const Clock &clock, QObject *parent = nullptr)
        : QObject(parent), m_transport(transport), m_clock(clock)
    {
    }

    void setToken(const QByteArray &token) { m_token = token; }
    const QByteArray &token() const { return m_token; }
    bool hasToken() const { return !m_token.isEmpty(); }
    void ask(const QByteArray &path, const QByteArray &body, Transport::Callback callback);
    void abandonAll() { m_transport.abandonAll(); }

    const SyncStatus &status() const { return m_status; }
    /// What the server said its clock shows, with an answer that came just now.
    void noteServerClock(Moment serverNow);

signals:
    void statusChanged(const tb::SyncStatus &status);

private:
    void note(const TransportAnswer &answer);
    void change(const SyncStatus &status);

    Transport &m_transport;
    const Clock &m_clock;
    QByteArray m_token;
    SyncStatus m_status;
};

/// The error that an answer which is no success stands for.
TB_API ErrorCode failureOf(const TransportAnswer &answer);

} // namespace tb
