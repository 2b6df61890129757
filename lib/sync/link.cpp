// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/link.h"

namespace tb {

ErrorCode failureOf(const TransportAnswer &answer)
{
    switch (answer.status) {
    case 0:
        return answer.failure;
    case 401:
    case 403:
        return ErrorCode::TokenExpired;
    case 429:
    case 502:
    case 503:
    case 504:
    case 507:
        return ErrorCode::ServerBusy;
    default:
        return ErrorCode::ServerRefused;
    }
}

void Link::ask(const QByteArray &path, const QByteArray &body, Transport::Callback callback)
{
    m_transport.ask(path, body, m_token, [this, callback = std::move(callback)](const TransportAnswer &answer) {
        note(answer);
        callback(answer);
    });
}

void Link::note(const TransportAnswer &answer)
{
    SyncStatus status = m_status;
    // A problem that the server words itself (409, 400 …) is still contact.
    const bool reached = answer.status >= 200 && answer.status < 500 && answer.status != 401 && answer.status != 403
        && answer.status != 429;
    status.online = reached;
    if (reached) {
        status.lastContact = m_clock.now();
        status.failure.reset();
    } else {
        status.failure = failureOf(answer);
    }
    change(status);
}

void Link::noteServerClock(Moment serverNow)
{
    SyncStatus status = m_status;
    status.clockOffset = serverNow - m_clock.now();
    change(status);
}

void Link::change(const SyncStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    emit statusChanged(m_status);
}

} // namespace tb
