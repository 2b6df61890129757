// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpwire.h"

#include <QHostAddress>

#include <microhttpd.h>

#include <utility>

namespace tb {

namespace {

QByteArray header(MHD_Connection *connection, const char *name)
{
    return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

/// How often the header stands there: asking for its value tells one of them.
int countOf(MHD_Connection *connection, QByteArrayView name)
{
    std::pair<QByteArrayView, int> counted(name, 0);
    MHD_get_connection_values(
        connection, MHD_HEADER_KIND,
        [](void *context, MHD_ValueKind, const char *key, const char *) {
            auto &[wanted, count] = *static_cast<std::pair<QByteArrayView, int> *>(context);
            count += wanted.compare(QByteArrayView(key), Qt::CaseInsensitive) == 0 ? 1 : 0;
            return MHD_YES;
        },
        &counted);
    return counted.second;
}

QByteArray bearerToken(const QByteArray &authorization)
{
    const qsizetype blank = authorization.indexOf(' ');
    if (blank < 0 || authorization.first(blank).toLower() != "bearer")
        return {};
    return authorization.sliced(blank).trimmed();
}

QByteArray peerOf(MHD_Connection *connection)
{
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    if (!info || !info->client_addr)
        return {};
    const QHostAddress address(info->client_addr);
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    return (isFour ? QHostAddress(four) : address).toString().toLatin1();
}

} // namespace

int httpSocket(MHD_Connection *connection)
{
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? info->connect_fd : -1;
}

HttpRequest httpRequest(MHD_Connection *connection, const char *url, const char *method, bool behindProxy)
{
    HttpRequest request;
    request.method = method;
    request.path = url;
    request.token = bearerToken(header(connection, MHD_HTTP_HEADER_AUTHORIZATION));
    request.contentType = header(connection, MHD_HTTP_HEADER_CONTENT_TYPE);
    request.clientVersion = header(connection, "Trucban-Client");
    request.peer = behindProxy ? header(connection, "X-Real-IP") : peerOf(connection);
    return request;
}

HttpHead httpHead(MHD_Connection *connection, const HttpRequest &request)
{
    HttpHead head{request.method, request.path, request.contentType, std::nullopt, false, false};
    head.isChunked = !header(connection, MHD_HTTP_HEADER_TRANSFER_ENCODING).isEmpty();
    const QByteArray length = header(connection, MHD_HTTP_HEADER_CONTENT_LENGTH);
    head.isDoubtful = countOf(connection, MHD_HTTP_HEADER_CONTENT_LENGTH) + (head.isChunked ? 1 : 0) > 1;
    bool isNumber = false;
    if (const qint64 number = length.toLongLong(&isNumber); isNumber)
        head.contentLength = number;
    return head;
}

bool sendResponse(MHD_Connection *connection, HttpResponse answer, bool isLast)
{
    MHD_Response *response = MHD_create_response_from_buffer(static_cast<size_t>(answer.body.size()),
                                                             answer.body.data(), MHD_RESPMEM_MUST_COPY);
    if (!response)
        return false;
    if (!answer.body.isEmpty())
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, answer.contentType.constData());
    MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
    if (answer.retryAfterSeconds)
        MHD_add_response_header(response, MHD_HTTP_HEADER_RETRY_AFTER,
                                QByteArray::number(*answer.retryAfterSeconds).constData());
    if (answer.status == MHD_HTTP_UNAUTHORIZED)
        MHD_add_response_header(response, MHD_HTTP_HEADER_WWW_AUTHENTICATE, "Bearer");
    if (answer.status == MHD_HTTP_METHOD_NOT_ALLOWED)
        MHD_add_response_header(response, MHD_HTTP_HEADER_ALLOW, "GET, POST");
    if (isLast)
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONNECTION, "close");
    const bool isQueued = MHD_queue_response(connection, static_cast<unsigned>(answer.status), response) == MHD_YES;
    MHD_destroy_response(response);
    return isQueued;
}

} // namespace tb
