// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httplimits.h"
#include "httpresponse.h"

#include <optional>

namespace tb {

/// What is known of a question before its body is read.
struct HttpHead {
    QByteArray method;
    QByteArray path;
    QByteArray contentType;
    std::optional<qint64> contentLength;
    bool isChunked = false;
    bool isDoubtful = false; ///< tells its length more than once: a proxy before us may have believed the other
};

/// Why this question is refused before its body is read, or nothing: 405 for anything but GET and POST, 415 for a POST
/// that is not JSON, 411 for a body of unknown length, 413 for one over the limit, 400 for a GET with a body or a
/// doubtful length.
std::optional<HttpResponse> refusal(const HttpHead &head, const HttpLimits &limits);

/// How long the body may take on its way.
std::chrono::milliseconds timeForBody(const HttpHead &head, const HttpLimits &limits);

} // namespace tb
