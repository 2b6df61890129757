// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <map>
#include <optional>

namespace tb {

/// Argon2id away from the server's thread, and never more of it than the machine can bear: at the start of a shift
/// thousands sign in within minutes. The only threads of the server.
class PasswordPool {
public:
    static constexpr int kQueue = 64;

    using OnVerified = std::function<void(bool matches)>;
    using OnHashed = std::function<void(Result<QByteArray> hash)>;

    /// As many threads as cores, and `queue` more jobs that wait for one.
    explicit PasswordPool(int threads = 0, int queue = kQueue);
    ~PasswordPool();
    Q_DISABLE_COPY_MOVE(PasswordPool)

    /// Whether the password is that of the hash; without a hash (no such officer) it is not, after the same time.
    /// `then` is called later in the thread of the pool's owner, or never where the pool ends before.
    /// ServerBusy where the queue is full.
    Done verify(const std::optional<QByteArray> &hash, const QString &password, OnVerified then);
    /// The same for a new password.
    Done hash(const QString &password, OnHashed then);

private:
    using Outcome = Result<QByteArray>; ///< a hash, or nothing for a password that matches

    Done start(std::function<Outcome()> job, std::function<void(Outcome)> then);
    void finish(quint64 ticket, const Outcome &outcome);

    int m_capacity;
    QByteArray m_nobody; ///< the hash of an officer who does not exist
    quint64 m_lastTicket = 0;
    std::map<quint64, std::function<void(Outcome)>> m_waiting;
    QObject m_home; ///< lives in the owner's thread: results are queued to it
    QThreadPool m_threads;
};

} // namespace tb
