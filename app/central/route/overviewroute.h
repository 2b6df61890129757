// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview.h"
#include "route/officergate.h"
#include "route/route.h"
#include "store/audittable.h"

#include <map>

namespace tb {

/// The city at a glance: for an inspector or an administrator who has shown the password on this very desk. Numbers
/// about units, nothing of any citizen; who reads, and who is turned away, stands in the audit.
class OverviewRoute final : public Route {
public:
    OverviewRoute(Database &database, const Clock &clock)
        : m_clock(clock), m_audit(database), m_overview(database, clock), m_gate(database, clock)
    {
    }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    /// Whoever looks on is told once in a quarter of an hour.
    Done note(const HttpRequest &request, const Desk &desk, const std::optional<Officer> &officer, bool may);

    const Clock &m_clock;
    AuditTable m_audit;
    std::map<QString, Moment> m_noted; ///< by who, where and with what outcome
    Overview m_overview;
    OfficerGate m_gate;
};

} // namespace tb
