// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace tb {

/// How the server checks an officer's second factor; secrets are sealed before they come here.
struct SecondFactor {
    QByteArray sealed; ///< empty until one was confirmed
    QByteArray pending; ///< begun and not confirmed yet; what is sealed holds on meanwhile
    qint64 lastStep = 0; ///< the latest half minute whose code has opened
    std::optional<Moment> setAt;
};

/// Second factors, the sums of what recovers from a lost telephone, and what became of both: for an audit, never
/// deleted.
class TB_API SecondFactorTable {
public:
    struct Event {
        Moment at;
        QString what;
    };

    explicit SecondFactorTable(Database &database) : m_database(database) { }

    Result<std::optional<SecondFactor>> find(OfficerId officer);
    Done begin(OfficerId officer, const QByteArray &pending);
    /// False where it is no longer this one that waits.
    Result<bool> confirm(OfficerId officer, const QByteArray &pending, qint64 step, Moment at);
    /// Each step opens once: of two questions with the same code, on whatever process, one alone is told true.
    Result<bool> useStep(OfficerId officer, qint64 step);
    Done forget(OfficerId officer);

    /// In the place of those of before.
    Done putRecovery(OfficerId officer, const std::vector<QByteArray> &codeSums);
    /// True once for each.
    Result<bool> useRecovery(OfficerId officer, const QByteArray &codeSum);
    Result<qint64> recoveryLeft(OfficerId officer);
    struct Recovery {
        OfficerId officer;
        QByteArray codeSum;
    };
    /// Whose sums are of this length in bytes.
    Result<std::vector<Recovery>> recoveryOfLength(int bytes);
    Done replaceRecovery(const Recovery &recovery, const QByteArray &by);

    Done note(OfficerId officer, Moment at, const QString &what);
    /// The oldest first.
    Result<std::vector<Event>> events(OfficerId officer);

private:
    Database &m_database;
};

} // namespace tb
