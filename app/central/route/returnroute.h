// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "healing.h"
#include "route/heldquestions.h"
#include "route/route.h"

namespace tb {

/// POST /v1/return: takes back what this server had confirmed before it was restored. 422 "unproven" for anything else.
class ReturnRoute final : public Route {
public:
    ReturnRoute(Healing &healing, HeldQuestions &held) : m_healing(healing), m_held(held) { }

    void handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply) override;

private:
    Healing &m_healing;
    HeldQuestions &m_held;
};

} // namespace tb
