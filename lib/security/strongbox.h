// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/randomsource.h"
#include "base/result.h"
#include "security/checkpointkey.h"

namespace tb {

/// Seals what the server must be able to read again, under a key that is made of the one beside the database and is
/// never in it: a copy of the database alone opens nothing (XChaCha20-Poly1305).
class TB_API Strongbox {
public:
    explicit Strongbox(const CheckpointKey &key);

    /// `whose` is bound in: what was sealed for one officer does not open in another's row.
    QByteArray seal(const QByteArray &secret, const QByteArray &whose, RandomSource &random) const;
    /// CryptoFailed where it was sealed under another key, for another, or was changed.
    Result<QByteArray> open(const QByteArray &sealed, const QByteArray &whose) const;

private:
    QByteArray m_key;
};

} // namespace tb
