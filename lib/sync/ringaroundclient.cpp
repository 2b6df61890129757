// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ringaroundclient.h"

#include "sync/ringaroundcodec.h"

namespace tb {

RingAroundClient::RingAroundClient(Transport &transport, QObject *parent)
    : QObject(parent), m_question(transport, "/v1/ringaround")
{
    connect(&m_question, &OfficerQuestion::answered, this, &RingAroundClient::take);
    connect(&m_question, &OfficerQuestion::failed, this, &RingAroundClient::failed);
}

void RingAroundClient::take(const QByteArray &body)
{
    const Result<std::vector<LineToRing>> lines = wire::decodeLinesToRing(body);
    if (lines.ok())
        emit answered(lines.value());
    else
        emit failed({ErrorCode::BadAnswer, lines.error().detail});
}

} // namespace tb
