// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/overviewclient.h"

#include "sync/overviewcodec.h"

namespace tb {

OverviewClient::OverviewClient(Transport &transport, QObject *parent)
    : QObject(parent), m_question(transport, "/v1/overview")
{
    connect(&m_question, &OfficerQuestion::answered, this, &OverviewClient::take);
    connect(&m_question, &OfficerQuestion::failed, this, &OverviewClient::failed);
}

void OverviewClient::take(const QByteArray &body)
{
    const Result<std::vector<UnitStatus>> units = wire::decodeOverview(body);
    if (units.ok())
        emit answered(units.value());
    else
        emit failed({ErrorCode::BadAnswer, units.error().detail});
}

} // namespace tb
