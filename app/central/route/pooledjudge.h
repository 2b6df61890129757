// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passwordpool.h"
#include "route/passwordjudge.h"

#include <utility>

namespace tb {

/// The judge of the real server: its threads are those of the pool.
class PooledJudge final : public PasswordJudge {
public:
    explicit PooledJudge(PasswordPool &pool) : m_pool(pool) { }

    Done verify(const std::optional<QByteArray> &hash, const QString &password, OnVerified then) override
    {
        return m_pool.verify(hash, password, std::move(then));
    }
    Done hash(const QString &password, OnHashed then) override { return m_pool.hash(password, std::move(then)); }

private:
    PasswordPool &m_pool;
};

} // namespace tb
