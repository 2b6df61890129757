// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "route/heldquestions.h"
#include "route/route.h"
#include "store/audittable.h"

namespace tb {

/// POST /v1/pull: the next page after the desk's cursor; without news the question is held. 409 "rolled-back" where the
/// journal has no such point. A unit may also read the journals of the units before it, which are not waited for; 403
/// for any other. That a unit has begun to read an older journal stands in the audit.
class PullRoute final : public Route {
public:
    PullRoute(Ledger &ledger, PageReader &pages, HeldQuestions &held, const Clock &clock)
        : m_ledger(ledger), m_pages(pages), m_held(held), m_clock(clock), m_audit(ledger.database())
    {
    }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    Result<bool> isOpenTo(UnitId desk, UnitId journal);
    Done note(const Desk &desk, UnitId journal);

    Ledger &m_ledger;
    PageReader &m_pages;
    HeldQuestions &m_held;
    const Clock &m_clock;
    AuditTable m_audit;
};

} // namespace tb
