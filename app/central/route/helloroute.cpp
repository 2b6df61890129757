// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/helloroute.h"

#include "journal/json.h"
#include "journal/limits.h"

namespace tb {

void HelloRoute::handle(const HttpRequest &, const Desk &, std::shared_ptr<HttpReply> reply)
{
    const Json::Object limits{{QStringLiteral("headerBytes"), Limits::kHeaderBytes},
                              {QStringLiteral("bodyBytes"), Limits::kBodyBytes},
                              {QStringLiteral("personalBytes"), Limits::kPersonalBytes},
                              {QStringLiteral("batchEntries"), Limits::kBatchEntries},
                              {QStringLiteral("batchBytes"), Limits::kBatchBytes},
                              {QStringLiteral("pageEntries"), Limits::kPageEntries},
                              {QStringLiteral("pageBytes"), Limits::kPageBytes}};
    const Json::Object hello{{QStringLiteral("server"), QStringLiteral("trucban-central " TRUCBAN_VERSION)},
                             {QStringLiteral("protocol"), 1},
                             {QStringLiteral("now"), toMs(m_clock.now())},
                             {QStringLiteral("limits"), limits}};
    reply->answer({200, "application/json", encodeJson(Json(hello))});
}

} // namespace tb
