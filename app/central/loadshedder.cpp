// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadshedder.h"

#include "problem.h"

#include <map>

namespace tb {

namespace {

using std::chrono::milliseconds;

// Short against what a desk waits for an answer (HttpTransport), so that whoever is answered is still there.
const std::map<QByteArray, milliseconds> &patienceByPath()
{
    static const std::map<QByteArray, milliseconds> all{
        {"/v1/overview", milliseconds(150)},        {"/v1/units", milliseconds(150)},
        {"/v1/ringaround", milliseconds(150)},      {"/v1/account", milliseconds(150)},
        {"/v1/locate", milliseconds(400)},          {"/v1/pull", milliseconds(400)},
        {"/v1/signin", milliseconds(1'000)},        {"/v1/password", milliseconds(1'000)},
        {"/v1/account/end", milliseconds(1'000)},   {"/v1/enrol", milliseconds(1'000)},
        {"/v1/second-factor", milliseconds(1'000)}, {"/v1/second-factor/confirm", milliseconds(1'000)},
        {"/v1/return", milliseconds(3'000)},        {"/v1/push", milliseconds(3'000)},
    };
    return all;
}

// A desk adds a random wait of its own (Backoff), so that those who were turned away do not come back together.
constexpr int kComeAgainSeconds = 2;

} // namespace

std::optional<milliseconds> LoadShedder::patience(const QByteArray &path)
{
    const auto found = patienceByPath().find(path);
    return found == patienceByPath().end() ? std::nullopt : std::optional(found->second);
}

void LoadShedder::handle(const HttpRequest &request, std::shared_ptr<HttpReply> reply)
{
    const std::optional<milliseconds> bearable = patience(request.path);
    if (bearable && request.waited > *bearable)
        return reply->answer(unavailable(kComeAgainSeconds));
    m_handler.handle(request, std::move(reply));
}

} // namespace tb
