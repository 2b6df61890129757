// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httphandler.h"
#include "simluck.h"
#include "simtime.h"
#include "sync/transport.h"

#include <memory>

namespace tb {

/// What lies between desks and server: it delays, loses, and delivers twice.
struct SimNetwork {
    SimTime &time;
    SimLuck &luck;
    HttpHandler *server = nullptr; ///< null while the server is down
    int losePercent = 0; ///< of questions, and of answers
    int twicePercent = 0; ///< of questions
};

/// One desk's cable.
class SimTransport final : public Transport {
public:
    explicit SimTransport(SimNetwork &network) : m_network(network) { }

    void ask(const QByteArray &path, const QByteArray &body, const QByteArray &token, Callback callback) override;
    void abandonAll() override { m_alive = std::make_shared<int>(0); }
    void setCut(bool cut) { m_cut = cut; }

private:
    struct Exchange;
    void carry(const std::shared_ptr<Exchange> &exchange, const HttpRequest &request);
    milliseconds delay() { return milliseconds(1 + m_network.luck.below(40)); }

    SimNetwork &m_network;
    bool m_cut = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace tb
