// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/officerquestion.h"

#include "journal/json.h"
#include "sync/link.h"

#include <QPointer>

#include <utility>

namespace tb {

OfficerQuestion::OfficerQuestion(Transport &transport, QByteArray path, QObject *parent)
    : QObject(parent), m_transport(transport), m_path(std::move(path))
{
}

void OfficerQuestion::ask(OfficerId officer, const QByteArray &token)
{
    if (m_asking)
        return;
    m_asking = true;
    const QByteArray body = encodeJson(Json(Json::Object{{QStringLiteral("officer"), officer.text()}}));
    m_transport.ask(m_path, body, token, [self = QPointer<OfficerQuestion>(this)](const TransportAnswer &answer) {
        if (self)
            self->take(answer);
    });
}

void OfficerQuestion::take(const TransportAnswer &answer)
{
    m_asking = false;
    if (answer.status == 200)
        emit answered(answer.body);
    else if (answer.status == 403)
        emit failed({ErrorCode::NotPermitted, answer.problem});
    else
        emit failed({failureOf(answer), answer.problem});
}

} // namespace tb
