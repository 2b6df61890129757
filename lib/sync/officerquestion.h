// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "sync/transport.h"

#include <QObject>

namespace tb {

/// Asks the server, for one officer of this desk, what no journal of the own unit tells. One question at a time.
class TB_API OfficerQuestion : public QObject {
    Q_OBJECT
public:
    /// The transport outlives it.
    OfficerQuestion(Transport &transport, QByteArray path, QObject *parent = nullptr);

    void ask(OfficerId officer, const QByteArray &token);
    bool isAsking() const { return m_asking; }

signals:
    /// With the body as it came.
    void answered(const QByteArray &body);
    /// NotPermitted, or what stands between us and the server.
    void failed(const tb::Error &error);

private:
    void take(const TransportAnswer &answer);

    Transport &m_transport;
    QByteArray m_path;
    bool m_asking = false;
};

} // namespace tb
