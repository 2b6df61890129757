// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/overviewclient.h"

#include "journal/json.h"
#include "sync/link.h"
#include "sync/overviewcodec.h"

#include <QPointer>

namespace tb {

void OverviewClient::ask(OfficerId officer, const QByteArray &token)
{
    if (m_asking)
        return;
    m_asking = true;
    const QByteArray body = encodeJson(Json(Json::Object{{QStringLiteral("officer"), officer.text()}}));
    m_transport.ask("/v1/overview", body, token, [self = QPointer<OverviewClient>(this)](const TransportAnswer &a) {
        if (self)
            self->take(a);
    });
}

void OverviewClient::take(const TransportAnswer &answer)
{
    m_asking = false;
    if (answer.status == 403) {
        emit failed({ErrorCode::NotPermitted, answer.problem});
        return;
    }
    if (answer.status != 200) {
        emit failed({failureOf(answer), answer.problem});
        return;
    }
    const Result<std::vector<UnitStatus>> units = wire::decodeOverview(answer.body);
    if (units.ok())
        emit answered(units.value());
    else
        emit failed({ErrorCode::BadAnswer, units.error().detail});
}

} // namespace tb
