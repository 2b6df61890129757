// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acceptance.h"
#include "route/heldquestions.h"
#include "route/route.h"

namespace tb {

/// POST /v1/push: judges a batch, once and for all, and tells a verdict for each entry. Nothing is told that is not on
/// the disk.
class PushRoute final : public Route {
public:
    PushRoute(Acceptance &acceptance, DeskTable &desks, HeldQuestions &held, const Clock &clock)
        : m_acceptance(acceptance), m_desks(desks), m_held(held), m_clock(clock)
    {
    }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    HttpResponse take(const Desk &desk, const PushRequest &request);

    Acceptance &m_acceptance;
    DeskTable &m_desks;
    HeldQuestions &m_held;
    const Clock &m_clock;
};

} // namespace tb
