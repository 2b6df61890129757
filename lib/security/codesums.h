// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/checkpointkey.h"
#include "security/enrolmentcode.h"

namespace tb {

// How a database keeps the codes that people read out (ASVS 6.5.2): 60 bits are too few for a plain sum, which whoever
// holds a copy of the database could go through. Earlier versions kept the plain sum, EnrolmentCode::digest(); both are
// therefore made from it, and begin with a byte more.

/// For a code by which nothing but itself is looked up: HMAC-SHA-256 under the key, which is never in the database.
TB_API QByteArray keyedSum(const CheckpointKey &key, const QByteArray &digest);
/// For a code of somebody: Argon2id, which opens although the key was lost. Takes some milliseconds. `whose` is the
/// salt, 16 bytes. CryptoFailed where there is no memory.
TB_API Result<QByteArray> slowSum(const QByteArray &whose, const QByteArray &digest);

constexpr int kPlainSumBytes = 32;

} // namespace tb
