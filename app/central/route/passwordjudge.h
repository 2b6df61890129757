// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>
#include <optional>

namespace tb {

/// Compares and hashes passwords, slowly by intent: the server's thread does not wait for it. A simulation may answer
/// at once.
class PasswordJudge {
public:
    using OnVerified = std::function<void(bool matches)>;
    using OnHashed = std::function<void(Result<QByteArray> hash)>;

    virtual ~PasswordJudge() = default;
    /// Without a hash (no such officer) nothing matches, after the same time. ServerBusy where too many wait already;
    /// `then` is not called in that case.
    virtual Done verify(const std::optional<QByteArray> &hash, const QString &password, OnVerified then) = 0;
    virtual Done hash(const QString &password, OnHashed then) = 0;
};

} // namespace tb
