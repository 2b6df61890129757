// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/unitname.h"
#include "store/database.h"
#include "sync/transport.h"

#include <QObject>

#include <vector>

namespace tb {

/// Keeps this desk's copy of the city's units fresh. It is small, changes a few times a year, and is asked for once in
/// a working day; where the server does not answer the old copy serves on.
class TB_API DirectoryClient : public QObject {
    Q_OBJECT
public:
    DirectoryClient(Database &database, Transport &transport, const Clock &clock, QObject *parent = nullptr)
        : QObject(parent), m_database(database), m_transport(transport), m_clock(clock)
    {
    }

    /// The server is within reach: asks where the copy is older than kFresh, or was never made.
    void refresh(const QByteArray &token);

    static constexpr std::chrono::hours kFresh{12};

signals:
    /// What the table says now differs from before.
    void directoryChanged();

private:
    void take(const TransportAnswer &answer);
    Done keep(const std::vector<UnitName> &units);

    Database &m_database;
    Transport &m_transport;
    const Clock &m_clock;
    std::optional<Moment> m_askedAt;
};

} // namespace tb
