// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tb {

HttpResponse problem(int status, const QByteArray &slug, const QString &title, const QString &detail,
                     std::optional<int> retryAfterSeconds)
{
    QJsonObject object{
        {QStringLiteral("type"), QStringLiteral("urn:trucban:problem:") + QString::fromLatin1(slug)},
        {QStringLiteral("title"), title},
        {QStringLiteral("status"), status},
    };
    if (!detail.isEmpty())
        object.insert(QStringLiteral("detail"), detail);
    return {status, "application/problem+json", QJsonDocument(object).toJson(QJsonDocument::Compact),
            retryAfterSeconds};
}

HttpResponse badRequest(const QString &detail)
{
    return problem(400, "malformed", QStringLiteral("The question cannot be understood"), detail);
}

HttpResponse unauthorized()
{
    return problem(401, "unauthorized", QStringLiteral("A valid token is needed"));
}

HttpResponse forbidden(const QString &detail)
{
    return problem(403, "forbidden", QStringLiteral("Not permitted"), detail);
}

HttpResponse deskRevoked()
{
    return problem(403, "desk-revoked", QStringLiteral("This desk has been revoked"));
}

HttpResponse notFound()
{
    return problem(404, "not-found", QStringLiteral("There is nothing here"));
}

HttpResponse methodNotAllowed()
{
    return problem(405, "method-not-allowed", QStringLiteral("This cannot be done here"));
}

HttpResponse tooLarge()
{
    return problem(413, "too-large", QStringLiteral("The body is too large"));
}

HttpResponse unsupportedType()
{
    return problem(415, "unsupported-type", QStringLiteral("The body must be application/json"));
}

HttpResponse tooManyRequests(int retryAfterSeconds)
{
    return problem(429, "too-many-requests", QStringLiteral("Too many questions"), {}, retryAfterSeconds);
}

HttpResponse unavailable(int retryAfterSeconds)
{
    return problem(503, "unavailable", QStringLiteral("The server cannot answer now"), {}, retryAfterSeconds);
}

} // namespace tb
