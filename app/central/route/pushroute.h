// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acceptance.h"
#include "route/heldquestions.h"
#include "route/route.h"
#include "unitsuccession.h"

namespace tb {

/// POST /v1/push: judges a batch, once and for all, and tells a verdict for each entry. Nothing is told that is not on
/// the disk.
class PushRoute final : public Route {
public:
    struct Parts {
        Acceptance &acceptance;
        UnitSuccession &succession;
        DeskTable &desks;
        HeldQuestions &held;
        const Clock &clock;
    };

    explicit PushRoute(const Parts &parts) : m_parts(parts) { }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    HttpResponse take(const Desk &desk, const PushRequest &request);

    Parts m_parts;
};

} // namespace tb
