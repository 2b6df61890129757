// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/errorcode.h"
#include "base/export.h"
#include "base/moment.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace tb {

struct TransportAnswer {
    int status = 0; ///< HTTP status; 0 where there was no answer
    QByteArray body;
    std::optional<seconds> retryAfter;
    ErrorCode failure = ErrorCode::Unreachable; ///< with status 0: why
    QString problem; ///< slug of a problem+json answer, "rolled-back"
};

/// Carries one question to the server and the answer back. Never calls back from within ask().
class TB_API Transport {
public:
    using Callback = std::function<void(const TransportAnswer &)>;

    virtual ~Transport() = default;
    /// POSTs `body` (JSON) to `path`, or asks with GET where it is empty; an empty token sends none.
    virtual void ask(const QByteArray &path, const QByteArray &body, const QByteArray &token, Callback callback) = 0;
    /// Drops what is under way; its callbacks are never called.
    virtual void abandonAll() = 0;
};

} // namespace tb
