// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/httptransport.h"

#include "base/clock.h"
#include "journal/jsondecoder.h"

#include <QDateTime>
#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace tb {

namespace {

constexpr qint64 kLongestAnswer = 32 * 1024 * 1024;

QSslConfiguration tlsThatTrusts(const QByteArray &authorityPem)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Also where nothing in it can be read: then nobody is trusted.
    if (!authorityPem.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromData(authorityPem, QSsl::Pem));
    return tls;
}

bool isOver(const QList<QSslCertificate> &authorities)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMs(SystemClock().now()), Qt::UTC);
    return !authorities.isEmpty() && std::all_of(authorities.begin(), authorities.end(), [&now](const auto &authority) {
        return authority.expiryDate() < now;
    });
}

bool isAboutTime(const QSslError &error)
{
    return error.error() == QSslError::CertificateNotYetValid || error.error() == QSslError::CertificateExpired;
}

ErrorCode failureOf(QNetworkReply::NetworkError error, const QList<QSslError> &tlsErrors)
{
    if (error == QNetworkReply::SslHandshakeFailedError || !tlsErrors.isEmpty()) {
        const bool timeAlone = !tlsErrors.isEmpty() && std::all_of(tlsErrors.begin(), tlsErrors.end(), isAboutTime);
        return timeAlone ? ErrorCode::ClockWrong : ErrorCode::BadCertificate;
    }
    return error == QNetworkReply::ProtocolFailure ? ErrorCode::BadAnswer : ErrorCode::Unreachable;
}

// Success, or a refusal that the server worded: the answer is whole. Every other error cut it.
bool isWhole(const QNetworkReply &reply)
{
    const auto error = reply.error();
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError // status 400
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError
            && error != QNetworkReply::ContentReSendError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

QString problemSlug(const QNetworkReply &reply, const QByteArray &body)
{
    static const QLatin1String prefix("urn:trucban:problem:");
    const QString type = reply.header(QNetworkRequest::ContentTypeHeader).toString();
    if (!type.startsWith(QLatin1String("application/problem+json")))
        return {};
    const Result<Json> json = JsonDecoder::decode(body);
    const QString urn = json.ok() ? textOf(json.value(), u"type") : QString();
    return urn.startsWith(prefix) ? urn.mid(prefix.size()) : QString();
}

std::optional<seconds> retryAfter(const QNetworkReply &reply)
{
    bool isNumber = false;
    const int wait = reply.rawHeader("Retry-After").toInt(&isNumber);
    return isNumber && wait >= 0 ? std::optional(seconds(wait)) : std::nullopt;
}

} // namespace

HttpTransport::HttpTransport(const QByteArray &clientVersion, QObject *parent)
    : QObject(parent), m_clientVersion(clientVersion), m_tls(tlsThatTrusts({}))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpTransport::~HttpTransport()
{
    abandonAll();
}

void HttpTransport::setServer(const QUrl &address, const QByteArray &authorityPem)
{
    abandonAll();
    m_network.clearConnectionCache();
    m_address = address;
    m_tls = tlsThatTrusts(authorityPem);
    m_authorities = QSslCertificate::fromData(authorityPem, QSsl::Pem);
}

QNetworkRequest HttpTransport::request(const QByteArray &path, const QByteArray &token) const
{
    QUrl url = m_address;
    url.setPath(QString::fromLatin1(path));
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setTransferTimeout(static_cast<int>(m_patience.count()));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Trucban-Client", m_clientVersion);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    return request;
}

void HttpTransport::ask(const QByteArray &path, const QByteArray &body, const QByteArray &token, Callback callback)
{
    if (m_address.scheme() != u"https") {
        answerLater(callback);
        return;
    }
    QNetworkRequest question = request(path, token);
    if (body.isEmpty()) {
        watch(m_network.get(question), std::move(callback));
        return;
    }
    question.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    watch(m_network.post(question, body), std::move(callback));
}

void HttpTransport::answerLater(const Callback &callback)
{
    const auto deed = [this, callback, life = m_life] {
        if (life == m_life)
            callback({});
    };
    QMetaObject::invokeMethod(this, deed, Qt::QueuedConnection);
}

void HttpTransport::watch(QNetworkReply *reply, Callback callback)
{
    m_open[reply].callback = std::move(callback);
    connect(reply, &QNetworkReply::sslErrors, this,
            [this, reply](const QList<QSslError> &errors) { m_open[reply].tlsErrors += errors; });
    connect(reply, &QNetworkReply::downloadProgress, this,
            [this, reply](qint64 received) { limitLength(reply, received); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finished(reply); });
}

void HttpTransport::limitLength(QNetworkReply *reply, qint64 received)
{
    const auto open = m_open.find(reply);
    if (received <= kLongestAnswer || open == m_open.end() || open->second.tooLong)
        return;
    open->second.tooLong = true;
    reply->abort();
}

void HttpTransport::finished(QNetworkReply *reply)
{
    const auto open = m_open.find(reply);
    if (open == m_open.end())
        return;
    const Question question = std::move(open->second);
    m_open.erase(open);
    reply->deleteLater();
    TransportAnswer answer;
    if (question.tooLong) {
        answer.failure = ErrorCode::BadAnswer;
    } else if (isWhole(*reply)) {
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.retryAfter = retryAfter(*reply);
        answer.problem = problemSlug(*reply, answer.body);
    } else {
        answer.failure = failureOf(reply->error(), question.tlsErrors);
        // Qt leaves out authorities whose time is over, and then finds the certificate foreign.
        if (answer.failure == ErrorCode::BadCertificate && isOver(m_authorities))
            answer.failure = ErrorCode::ClockWrong;
    }
    question.callback(answer);
}

void HttpTransport::abandonAll()
{
    ++m_life;
    for (const auto &open : std::exchange(m_open, {})) {
        open.first->disconnect(this);
        open.first->abort();
        open.first->deleteLater();
    }
}

} // namespace tb
