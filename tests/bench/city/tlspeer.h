// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <gnutls/gnutls.h>

namespace tb {

/// One desk's connection to a server on this machine: TLS, HTTP/1.1, one question at a time, nothing ever blocks.
/// Small, so that thousands of them leave the machine to the server. It does not look at the certificate.
class TlsPeer {
public:
    TlsPeer(quint16 port, gnutls_certificate_credentials_t credentials);
    ~TlsPeer();
    TlsPeer(const TlsPeer &) = delete;
    TlsPeer &operator=(const TlsPeer &) = delete;

    int socket() const { return m_socket; }
    void ask(const QByteArray &question) { m_out = question; }

    enum class State {
        Waiting, ///< for the socket
        Answered, ///< whole; to be taken
        Gone, ///< the server has closed it
    };
    /// Does what can be done now. To be called after ask(), and whenever the socket has news.
    State advance();

    struct Answer {
        int status = 0; ///< 0: the connection broke
        int retryAfter = 0; ///< seconds
        QByteArray body;
    };
    Answer takeAnswer();

private:
    bool shakeHands();
    bool send();
    bool receive();
    bool isWhole() const;
    qsizetype bodyAt() const;

    int m_socket;
    gnutls_session_t m_session = nullptr;
    bool m_isOpen = false;
    QByteArray m_out;
    QByteArray m_in;
};

} // namespace tb
