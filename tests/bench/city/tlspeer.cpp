// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlspeer.h"

#include "must.h"

#include <array>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <unistd.h>

namespace tb {

namespace {

// 0 where the head has no such number.
int numberIn(const QByteArray &head, const char *name)
{
    const qsizetype at = head.indexOf(name);
    return at < 0 ? 0 : head.mid(at + static_cast<qsizetype>(qstrlen(name))).split('\r').first().trimmed().toInt();
}

bool waits(ssize_t done)
{
    return done == GNUTLS_E_AGAIN || done == GNUTLS_E_INTERRUPTED;
}

} // namespace

TlsPeer::TlsPeer(quint16 port, gnutls_certificate_credentials_t credentials)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
{
    must(m_socket >= 0, "a socket: see ulimit -n");
    const int yes = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(port);
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    (void)connect(m_socket, reinterpret_cast<const sockaddr *>(&at), sizeof at);
    must(gnutls_init(&m_session, GNUTLS_CLIENT | GNUTLS_NONBLOCK | GNUTLS_NO_SIGNAL) == 0, "a TLS session");
    must(gnutls_set_default_priority(m_session) == 0, "TLS priorities");
    must(gnutls_credentials_set(m_session, GNUTLS_CRD_CERTIFICATE, credentials) == 0, "TLS credentials");
    gnutls_transport_set_int(m_session, m_socket);
}

TlsPeer::~TlsPeer()
{
    gnutls_deinit(m_session);
    close(m_socket);
}

TlsPeer::State TlsPeer::advance()
{
    const bool alive = shakeHands() && send() && receive();
    if (isWhole())
        return State::Answered;
    return alive ? State::Waiting : State::Gone;
}

// False where the connection is over; so are the others.
bool TlsPeer::shakeHands()
{
    while (!m_isOpen) {
        const int done = gnutls_handshake(m_session);
        if (waits(done))
            return true;
        if (done < 0 && gnutls_error_is_fatal(done))
            return false;
        m_isOpen = done == 0;
    }
    return true;
}

bool TlsPeer::send()
{
    while (m_isOpen && !m_out.isEmpty()) {
        const ssize_t done = gnutls_record_send(m_session, m_out.constData(), static_cast<size_t>(m_out.size()));
        if (done < 0)
            return waits(done);
        m_out.remove(0, done);
    }
    return true;
}

bool TlsPeer::receive()
{
    std::array<char, 16384> piece{};
    while (m_isOpen) {
        const ssize_t done = gnutls_record_recv(m_session, piece.data(), piece.size());
        if (done <= 0)
            return done < 0 && !gnutls_error_is_fatal(static_cast<int>(done));
        m_in.append(piece.data(), done);
    }
    return true;
}

qsizetype TlsPeer::bodyAt() const
{
    const qsizetype end = m_in.indexOf("\r\n\r\n");
    return end < 0 ? -1 : end + 4;
}

bool TlsPeer::isWhole() const
{
    const qsizetype at = bodyAt();
    return at > 0 && m_in.size() >= at + numberIn(m_in.left(at), "Content-Length:");
}

TlsPeer::Answer TlsPeer::takeAnswer()
{
    const QByteArray head = m_in.left(bodyAt());
    Answer answer;
    answer.status = head.mid(9, 3).toInt();
    answer.retryAfter = numberIn(head, "Retry-After:");
    answer.body = m_in.mid(head.size());
    m_in = QByteArray();
    return answer;
}

} // namespace tb
