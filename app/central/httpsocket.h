// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

#include <sys/socket.h>

namespace tb {

// What the service asks of the operating system.

/// Thousands of held questions need as many descriptors; the usual soft limit is 1024.
void raiseDescriptorLimit(int connections);
/// IPv4, or IPv6 for everything else, "any" among it.
sockaddr_storage socketAddress(const QHostAddress &address, quint16 port);
/// Small records leave at once: otherwise each handshake waits 40 ms for a delayed acknowledgement.
void sendAtOnce(int socket);

} // namespace tb
