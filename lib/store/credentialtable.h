// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"
#include "store/database.h"

#include <optional>

namespace tb {

/// What the server keeps to recognise a person: the password's Argon2id hash, and on which desks it was shown.
struct Credential {
    OfficerId officer;
    QByteArray hash;
    bool temporary = false; ///< chosen by somebody else; must be changed at the next sign-in
    Moment setAt;
};

class TB_API CredentialTable {
public:
    explicit CredentialTable(Database &database) : m_database(database) { }

    Done put(const Credential &credential);
    Result<std::optional<Credential>> find(OfficerId officer);

    Done prove(OfficerId officer, DeskId desk, Moment at);
    Result<bool> isProven(OfficerId officer, DeskId desk);
    /// When it was shown there last.
    Result<std::optional<Moment>> provenAt(OfficerId officer, DeskId desk);
    /// After a reset nobody counts as proven until the new password was shown.
    Done forgetProofs(OfficerId officer);
    /// After a change of one's own: all other desks are to be shown the new password.
    Done forgetProofsElsewhere(OfficerId officer, DeskId here);

private:
    Database &m_database;
};

} // namespace tb
