// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QUrl>

#include <map>

namespace tb {

/// HTTPS/1.1 with TLS 1.2 or later, one connection kept alive, in the event loop of its thread. Trusts exactly the
/// given authority, or the system's where none is given; the host name is always checked and no error ever ignored.
/// Failures: Unreachable, BadCertificate, ClockWrong where the certificate's time alone is wrong, BadAnswer where an
/// answer does not end.
class TB_API HttpTransport final : public QObject, public Transport {
    Q_OBJECT
public:
    /// `clientVersion` is told to the server with every question.
    explicit HttpTransport(const QByteArray &clientVersion, QObject *parent = nullptr);
    ~HttpTransport() override;

    /// Where the server is ("https://host:port") and the PEM of whom to trust; empty: the system's authorities.
    /// Drops what is under way.
    void setServer(const QUrl &address, const QByteArray &authorityPem);
    /// Longest silence of the server; above the time for which it holds a question.
    void setPatience(milliseconds patience) { m_patience = patience; }

    void ask(const QByteArray &path, const QByteArray &body, const QByteArray &token, Callback callback) override;
    void abandonAll() override;

private:
    struct Question {
        Callback callback;
        QList<QSslError> tlsErrors;
        bool tooLong = false;
    };

    QNetworkRequest request(const QByteArray &path, const QByteArray &token) const;
    void answerLater(const Callback &callback);
    void watch(QNetworkReply *reply, Callback callback);
    void limitLength(QNetworkReply *reply, qint64 received);
    void finished(QNetworkReply *reply);

    QByteArray m_clientVersion;
    QUrl m_address;
    QSslConfiguration m_tls;
    QList<QSslCertificate> m_authorities; ///< those given; none where the system's count
    milliseconds m_patience{45'000};
    std::map<QNetworkReply *, Question> m_open;
    int m_life = 0; ///< answers of before an abandonAll() are void
    QNetworkAccessManager m_network;
};

} // namespace tb
