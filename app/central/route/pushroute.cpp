// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/pushroute.h"

#include "journal/limits.h"
#include "problem.h"
#include "route/eventlog.h"
#include "route/refusals.h"
#include "sync/wirecodec.h"

#include <algorithm>

namespace tb {

void PushRoute::handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply)
{
    const Result<PushRequest> push = wire::decodePush(request.body);
    if (!push.ok())
        return reply->answer(refusalOf(push.error()));
    if (push.value().entries.size() > size_t{Limits::kBatchEntries})
        return reply->answer(tooLarge());
    reply->answer(take(desk, push.value()));
}

HttpResponse PushRoute::take(const Desk &desk, const PushRequest &request)
{
    const Result<std::vector<Verdict>> verdicts = m_parts.acceptance.offer(desk, request.entries);
    if (!verdicts.ok()) {
        logEvent("push-failed", {{"desk", desk.id.text()}, {"code", codeText(verdicts.error().code)}});
        return refusalOf(verdicts.error());
    }
    const auto count = [&](VerdictKind kind) {
        return qint64{std::count_if(verdicts.value().begin(), verdicts.value().end(),
                                    [kind](const Verdict &verdict) { return verdict.kind == kind; })};
    };
    // Only for the eyes of the head: a desk whose contact is not noted has still handed in its work.
    const Done noted = m_parts.desks.noteContact(desk.id, m_parts.clock.now(), std::max(0, request.pending));
    logEvent("push",
             {{"desk", desk.id.text()},
              {"offered", static_cast<qint64>(request.entries.size())},
              {"accepted", count(VerdictKind::Accepted)},
              {"held", count(VerdictKind::Held)},
              {"refused", count(VerdictKind::Refused)},
              {"noted", qint64{noted.ok()}}});
    // What was taken is taken: where it cannot be passed on now, the next push does it.
    const Done passed = m_parts.succession.handOverLate(desk.unit);
    if (!passed.ok())
        logEvent("hand-over-failed", {{"desk", desk.id.text()}, {"code", codeText(passed.error().code)}});
    m_parts.held.answerNumbered();
    return {200, "application/json", wire::encode(verdicts.value())};
}

} // namespace tb
