// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaincodes.h"

#include "security/codesums.h"
#include "store/codetable.h"
#include "store/secondfactortable.h"
#include "store/transaction.h"

namespace tb {

Done hashPlainCodes(Database &database, const CheckpointKey &key)
{
    CodeTable codes(database);
    SecondFactorTable factors(database);
    const Result<std::vector<QByteArray>> enrolment = codes.ofLength(kPlainSumBytes);
    const Result<std::vector<SecondFactorTable::Recovery>> recovery = factors.recoveryOfLength(kPlainSumBytes);
    if (!enrolment.ok() || !recovery.ok())
        return enrolment.ok() ? recovery.error() : enrolment.error();
    if (enrolment.value().empty() && recovery.value().empty())
        return {};
    Transaction transaction(database);
    Done done = transaction.begun();
    for (const QByteArray &plain : enrolment.value())
        done = done.ok() ? codes.replace(plain, keyedSum(key, plain)) : done;
    for (const SecondFactorTable::Recovery &plain : recovery.value()) {
        const Result<QByteArray> sum = slowSum(plain.officer.bytes(), plain.codeSum);
        if (!sum.ok())
            return sum.error();
        done = done.ok() ? factors.replaceRecovery(plain, sum.value()) : done;
    }
    return done.ok() ? transaction.commit() : done;
}

} // namespace tb
