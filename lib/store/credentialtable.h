// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace tb {

/// What the server keeps to recognise a person: the password's Argon2id hash, and on which desks it was shown.
struct Credential {
    OfficerId officer;
    QByteArray hash;
    bool temporary = false; ///< chosen by somebody else; must be changed at the next sign-in
    Moment setAt;

    /// What somebody else chose opens for a while only (ASVS 6.4.1): an envelope that nobody fetched is no way in.
    static constexpr std::chrono::days kTemporaryHolds{7};
    bool hasEnded(Moment now) const { return temporary && now - setAt > kTemporaryHolds; }
};

class TB_API CredentialTable {
public:
    explicit CredentialTable(Database &database) : m_database(database) { }

    Done put(const Credential &credential);
    Result<std::optional<Credential>> find(OfficerId officer);

    Done prove(OfficerId officer, DeskId desk, Moment at);
    /// Whether a password of the officer's own was shown there, and not longer ago than kProofHolds.
    Result<bool> isProven(OfficerId officer, DeskId desk, Moment now);
    /// When it was shown there last.
    Result<std::optional<Moment>> provenAt(OfficerId officer, DeskId desk);
    struct Proof {
        DeskId desk;
        Moment at;
    };
    /// Where isProven() holds or would with a password of one's own, the latest first.
    Result<std::vector<Proof>> proofs(OfficerId officer, Moment now);
    /// After a reset nobody counts as proven until the new password was shown.
    Done forgetProofs(OfficerId officer);
    /// After a change of one's own: all other desks are to be shown the new password.
    Done forgetProofsElsewhere(OfficerId officer, DeskId here);

    /// A proof ends in any case (ASVS 7.3.2). Twice as long as a desk opens without the server, so that what was
    /// written there in the meantime need not wait.
    static constexpr std::chrono::days kProofHolds{28};

private:
    Database &m_database;
};

} // namespace tb
