// SPDX-License-Identifier: GPL-3.0-or-later
#include "tally.h"

namespace tb {

void Tally::handle(const HttpRequest &request, std::shared_ptr<HttpReply> reply)
{
    const QByteArray path = m_paths.contains(request.path) ? request.path : QByteArrayLiteral("other");
    auto counted = std::make_shared<HttpReply>([path, reply, answers = m_answers](HttpResponse &&response) {
        ++(*answers)[{path, response.status}];
        reply->answer(std::move(response));
    });
    reply->setOnAbandoned([left = std::weak_ptr<HttpReply>(counted), abandoned = m_abandoned] {
        ++*abandoned;
        if (const auto question = left.lock())
            question->abandon();
    });
    m_handler.handle(request, std::move(counted));
}

} // namespace tb
