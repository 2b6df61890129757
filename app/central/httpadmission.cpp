// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpadmission.h"

#include "problem.h"

namespace tb {

namespace {

bool isJson(const QByteArray &contentType)
{
    const qsizetype end = contentType.indexOf(';');
    return contentType.first(end < 0 ? contentType.size() : end).trimmed().toLower() == "application/json";
}

} // namespace

std::optional<HttpResponse> refusal(const HttpHead &head, const HttpLimits &limits)
{
    const qint64 length = head.contentLength.value_or(0);
    if (head.isDoubtful)
        return badRequest(QStringLiteral("The length of the body is told more than once"));
    if (head.method == "GET")
        return length == 0 && !head.isChunked ? std::nullopt
                                              : std::optional(badRequest(QStringLiteral("A GET has no body")));
    if (head.method != "POST")
        return methodNotAllowed();
    if (!isJson(head.contentType))
        return unsupportedType();
    if (head.isChunked || !head.contentLength)
        return problem(411, "length-required", QStringLiteral("The length of the body must be told"));
    if (length > limits.bodyBytes(head.path))
        return tooLarge();
    return std::nullopt;
}

std::chrono::milliseconds timeForBody(const HttpHead &head, const HttpLimits &limits)
{
    return limits.receiving + std::chrono::seconds(head.contentLength.value_or(0) / limits.slowestBytesPerSecond);
}

} // namespace tb
