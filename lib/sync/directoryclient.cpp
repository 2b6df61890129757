// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/directoryclient.h"

#include "store/directorytable.h"
#include "store/transaction.h"
#include "sync/wirecodec.h"

#include <QPointer>

namespace tb {

void DirectoryClient::refresh(const QByteArray &token)
{
    const Moment now = m_clock.now();
    if (m_askedAt && now - *m_askedAt < kFresh && now >= *m_askedAt)
        return;
    m_askedAt = now;
    m_transport.ask("/v1/units", {}, token, [self = QPointer<DirectoryClient>(this)](const TransportAnswer &answer) {
        if (self)
            self->take(answer);
    });
}

void DirectoryClient::take(const TransportAnswer &answer)
{
    const Result<std::vector<UnitName>> units = answer.status == 200
        ? wire::decodeUnits(answer.body)
        : Result<std::vector<UnitName>>(Error{ErrorCode::BadAnswer, {}});
    // Next time the server is reached it is asked again.
    if (!units.ok() || !keep(units.value()).ok())
        m_askedAt.reset();
}

Done DirectoryClient::keep(const std::vector<UnitName> &units)
{
    DirectoryTable table(m_database);
    const Result<std::vector<UnitName>> before = table.all();
    if (!before.ok() || before.value() == units)
        return before.ok() ? Done() : Done(before.error());
    Transaction transaction(m_database);
    Done done = transaction.begun();
    if (done.ok())
        done = table.replace(units);
    if (done.ok())
        done = transaction.commit();
    if (done.ok())
        emit directoryChanged();
    return done;
}

} // namespace tb
