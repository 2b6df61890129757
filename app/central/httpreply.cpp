// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpreply.h"

#include "problem.h"

#include <utility>

namespace tb {

HttpReply::HttpReply(Deliver deliver) : m_deliver(std::move(deliver)) { }

HttpReply::~HttpReply()
{
    if (isOpen())
        answer(problem(500, "internal", QStringLiteral("The server lost this question")));
}

void HttpReply::answer(HttpResponse response)
{
    if (!isOpen())
        return;
    m_state = State::Answered;
    m_onAbandoned = nullptr;
    std::exchange(m_deliver, nullptr)(std::move(response));
}

bool HttpReply::isOpen() const
{
    return m_state == State::Open;
}

bool HttpReply::isAbandoned() const
{
    return m_state == State::Abandoned;
}

void HttpReply::setOnAbandoned(OnAbandoned onAbandoned)
{
    if (isOpen())
        m_onAbandoned = std::move(onAbandoned);
}

void HttpReply::abandon()
{
    if (!isOpen())
        return;
    m_state = State::Abandoned;
    m_deliver = nullptr;
    // Moved out first: the function may drop the last handle, and with it this object.
    if (const OnAbandoned onAbandoned = std::exchange(m_onAbandoned, nullptr))
        onAbandoned();
}

} // namespace tb
