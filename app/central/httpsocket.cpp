// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpsocket.h"

#include <algorithm>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>

namespace tb {

void raiseDescriptorLimit(int connections)
{
    const rlim_t wanted = static_cast<rlim_t>(connections) + 512;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = std::min(wanted, limit.rlim_max);
    setrlimit(RLIMIT_NOFILE, &limit);
}

sockaddr_storage socketAddress(const QHostAddress &address, quint16 port)
{
    sockaddr_storage storage{};
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        auto *four = reinterpret_cast<sockaddr_in *>(&storage);
        four->sin_family = AF_INET;
        four->sin_port = htons(port);
        four->sin_addr.s_addr = htonl(address.toIPv4Address());
        return storage;
    }
    auto *six = reinterpret_cast<sockaddr_in6 *>(&storage);
    const Q_IPV6ADDR bytes = address.toIPv6Address(); // all zero for "any"
    six->sin6_family = AF_INET6;
    six->sin6_port = htons(port);
    std::copy(std::begin(bytes.c), std::end(bytes.c), std::begin(six->sin6_addr.s6_addr));
    return storage;
}

void sendAtOnce(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace tb
