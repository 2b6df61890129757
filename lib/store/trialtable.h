// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"
#include "store/database.h"

#include <optional>

namespace tb {

/// Wrong passwords and wrong enrolment codes of late, for all processes of the server alike. What is old is forgotten
/// with every new one.
class TB_API TrialTable {
public:
    struct Failures {
        int count = 0;
        Moment last;
    };

    explicit TrialTable(Database &database) : m_database(database) { }

    Result<std::optional<Failures>> wrongPasswords(UnitId unit, const QString &login);
    Done addWrongPassword(UnitId unit, const QString &login, Moment at, Moment forgetBefore);
    Done clearPasswords(UnitId unit, const QString &login);

    /// When the peer's wrong codes were typed, but for the latest `most` - 1: nothing where there are fewer than
    /// `most`.
    Result<std::optional<Moment>> nthLatestCode(const QByteArray &peer, int most, Moment since);
    Done addWrongCode(const QByteArray &peer, Moment at, Moment forgetBefore);

private:
    Database &m_database;
};

} // namespace tb
