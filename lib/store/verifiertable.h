// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"
#include "store/database.h"

#include <optional>

namespace tb {

/// What lets an officer sign in without the network: a password hash, and when the server last confirmed the password.
struct Verifier {
    OfficerId officer;
    QByteArray hash;
    Moment provenAt;
};

class TB_API VerifierTable {
public:
    explicit VerifierTable(Database &database) : m_database(database) { }

    Done put(const Verifier &verifier);
    Done remove(OfficerId officer);
    Result<std::optional<Verifier>> find(OfficerId officer);

private:
    Database &m_database;
};

} // namespace tb
