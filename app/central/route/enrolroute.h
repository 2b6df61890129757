// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/idsource.h"
#include "route/route.h"
#include "route/wrongcodes.h"
#include "security/codesums.h"
#include "store/codetable.h"
#include "sync/wire.h"

namespace tb {

/// POST /v1/enrol {code, name}: a new desk joins the unit of a one-time code and gets its number and its token. 403
/// "enrolment-refused" where the code is wrong, used or too old.
class EnrolRoute final : public Route {
public:
    EnrolRoute(Database &database, const Clock &clock, RandomSource &random, const CheckpointKey &key)
        : m_database(database), m_clock(clock), m_random(random), m_ids(clock, random), m_key(key), m_wrong(database)
    {
    }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    /// EnrolmentRefused where the code is not to be redeemed.
    Result<Enrolment> enrol(const QByteArray &codeSum, const QString &name);
    HttpResponse answerTo(const Result<Enrolment> &enrolment, const QByteArray &peer);

    Database &m_database;
    const Clock &m_clock;
    RandomSource &m_random;
    IdSource m_ids;
    const CheckpointKey &m_key;
    WrongCodes m_wrong;
};

} // namespace tb
