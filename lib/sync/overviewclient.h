// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/unitstatus.h"
#include "sync/transport.h"

#include <QObject>

namespace tb {

/// Asks the server how the city's units stand, for those who may see it. One question at a time.
class TB_API OverviewClient : public QObject {
    Q_OBJECT
public:
    explicit OverviewClient(Transport &transport, QObject *parent = nullptr) : QObject(parent), m_transport(transport)
    {
    }

    void ask(OfficerId officer, const QByteArray &token);
    bool isAsking() const { return m_asking; }

signals:
    void answered(const std::vector<tb::UnitStatus> &units);
    /// NotPermitted, or what stands between us and the server.
    void failed(const tb::Error &error);

private:
    void take(const TransportAnswer &answer);

    Transport &m_transport;
    bool m_asking = false;
};

} // namespace tb
