// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpresponse.h"

#include <QString>

namespace tb {

/// A refusal as application/problem+json (RFC 9457). `slug` is the stable part that programs read: the type becomes
/// "urn:trucban:problem:<slug>". Title and detail are English for the log, and never hold a name or a number.
HttpResponse problem(int status, const QByteArray &slug, const QString &title, const QString &detail = {},
                     std::optional<int> retryAfterSeconds = std::nullopt);

HttpResponse badRequest(const QString &detail); ///< 400 malformed
HttpResponse unauthorized(); ///< 401 unauthorized: no token, or one that is not accepted (any more)
HttpResponse forbidden(const QString &detail); ///< 403 forbidden
HttpResponse deskRevoked(); ///< 403 desk-revoked: this desk is out for good
HttpResponse notFound(); ///< 404 not-found
HttpResponse methodNotAllowed(); ///< 405 method-not-allowed
HttpResponse tooLarge(); ///< 413 too-large
HttpResponse unsupportedType(); ///< 415 unsupported-type
HttpResponse tooManyRequests(int retryAfterSeconds); ///< 429 too-many-requests
HttpResponse unavailable(int retryAfterSeconds); ///< 503 unavailable: busy or closing, come again

} // namespace tb
