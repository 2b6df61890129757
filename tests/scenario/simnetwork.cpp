// SPDX-License-Identifier: GPL-3.0-or-later
#include "simnetwork.h"

#include "journal/jsondecoder.h"

namespace tb {

/// One question on its way. The first answer that arrives counts; a time-out counts as none.
struct SimTransport::Exchange {
    Transport::Callback callback;
    std::weak_ptr<int> alive;
    std::shared_ptr<HttpReply> held; ///< as a connection would: dropped with the desk
    bool answered = false;

    void finish(const TransportAnswer &answer)
    {
        if (answered || !alive.lock())
            return;
        answered = true;
        callback(answer);
    }
};

namespace {
constexpr milliseconds kTimeOut{45'000};

TransportAnswer answerOf(const HttpResponse &response)
{
    TransportAnswer answer;
    answer.status = response.status;
    answer.body = response.body;
    if (response.retryAfterSeconds)
        answer.retryAfter = seconds(*response.retryAfterSeconds);
    if (response.status >= 400) {
        const Result<Json> problem = JsonDecoder::decode(response.body);
        if (problem.ok())
            answer.problem = textOf(problem.value(), u"type").section(QLatin1Char(':'), -1);
    }
    return answer;
}
} // namespace

void SimTransport::ask(const QByteArray &path, const QByteArray &body, const QByteArray &token, Callback callback)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->callback = std::move(callback);
    exchange->alive = m_alive;
    m_network.time.after(kTimeOut, [exchange] { exchange->finish({}); });
    if (m_cut) {
        m_network.time.after(delay(), [exchange] { exchange->finish({}); });
        return;
    }
    HttpRequest request;
    request.method = "POST";
    request.path = path;
    request.token = token;
    request.contentType = "application/json";
    request.body = body;
    request.peer = "sim";
    const int copies = m_network.luck.percent(m_network.twicePercent) ? 2 : 1;
    for (int i = 0; i < copies; ++i) {
        if (!m_network.luck.percent(m_network.losePercent))
            m_network.time.after(delay(), [this, exchange, request] { carry(exchange, request); });
    }
}

void SimTransport::carry(const std::shared_ptr<Exchange> &exchange, const HttpRequest &request)
{
    if (!exchange->alive.lock())
        return;
    if (!m_network.server || m_cut) {
        exchange->finish({});
        return;
    }
    const bool lost = m_network.luck.percent(m_network.losePercent);
    SimTime &time = m_network.time;
    const milliseconds back = delay();
    auto reply = std::make_shared<HttpReply>([exchange, lost, back, &time](HttpResponse &&response) {
        if (!lost)
            time.after(back, [exchange, answer = answerOf(response)] { exchange->finish(answer); });
    });
    m_network.server->handle(request, reply);
}

} // namespace tb
