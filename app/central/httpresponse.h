// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace tb {

/// One answer. See problem() for answers that refuse.
struct HttpResponse {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    std::optional<int> retryAfterSeconds = std::nullopt;

    friend bool operator==(const HttpResponse &, const HttpResponse &) = default;
};

} // namespace tb
