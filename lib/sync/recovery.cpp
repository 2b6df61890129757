// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/recovery.h"

#include "sync/wirecodec.h"

#include <limits>

namespace tb {

void Recovery::begin(UnitId unit, DeskId ownDesk, std::function<void(const Done &)> finished)
{
    m_unit = unit;
    m_ownDesk = ownDesk;
    m_finished = std::move(finished);
    const Result<Cursor> cursor = m_cursors.find(unit);
    const Result<std::vector<Cursor>> proofs = m_cursors.checkpointsAfter(unit, 0);
    if (!cursor.ok() || !proofs.ok())
        return finish(cursor.ok() ? proofs.error() : cursor.error());
    const Result<std::vector<Cursor>> points = samplePoints(cursor.value());
    if (!points.ok())
        return finish(points.error());
    LocateRequest request{points.value(), proofs.value().empty() ? cursor.value() : proofs.value().back()};
    m_link.ask("/v1/locate", wire::encode(request), [this](const TransportAnswer &answer) { located(answer); });
}

// From the cursor backwards in growing steps: 1, 2, 4 … entries, so that 64 points reach the beginning of any journal.
Result<std::vector<Cursor>> Recovery::samplePoints(const Cursor &from)
{
    std::vector<Cursor> points{from};
    qint64 step = 1;
    for (qint64 seq = from.seq - step; seq > 0 && points.size() < 60; seq -= step) {
        const Result<std::vector<StoredEntry>> found = m_entries.after(m_unit, seq - 1, 1);
        if (!found.ok())
            return found.error();
        if (found.value().empty())
            break;
        const StoredEntry &stored = found.value().front();
        points.push_back({m_unit, stored.stamped.stamps->epoch, stored.stamped.stamps->seq, stored.unitSum, {}});
        step *= 2;
    }
    return points;
}

void Recovery::located(const TransportAnswer &answer)
{
    const Result<LocateAnswer> found
        = answer.status == 200 ? wire::decodeLocated(answer.body) : Error{failureOf(answer), answer.problem};
    if (!found.ok())
        return finish(found.error());
    m_common = {m_unit, {}, found.value().seq, found.value().sum, {}};
    if (m_common.seq > 0) {
        const Result<std::vector<StoredEntry>> stored = m_entries.after(m_unit, m_common.seq - 1, 1);
        if (!stored.ok() || stored.value().empty())
            return finish(stored.ok() ? Error{ErrorCode::BadAnswer, QStringLiteral("common point")} : stored.error());
        m_common.epoch = stored.value().front().stamped.stamps->epoch;
    }
    Result<std::vector<Cursor>> proofs = m_cursors.checkpointsAfter(m_unit, m_common.seq);
    if (!proofs.ok())
        return finish(proofs.error());
    m_proofs = proofs.take();
    m_at = m_common;
    giveBackNext();
}

void Recovery::giveBackNext()
{
    if (m_proofs.empty())
        return finish(m_applier.fallBack(m_common, m_ownDesk));
    const Cursor to = m_proofs.front();
    const Result<ReturnRequest> request = piece(m_at, to);
    if (!request.ok())
        return finish(request.error());
    m_link.ask("/v1/return", wire::encode(request.value()), [this, to](const TransportAnswer &answer) {
        // What the server cannot verify it does not take; own entries are offered again, others' stay here to be seen.
        if (answer.status != 200 && answer.status != 422)
            return finish(Error{failureOf(answer), answer.problem});
        m_proofs.erase(m_proofs.begin());
        m_at = to;
        giveBackNext();
    });
}

Result<ReturnRequest> Recovery::piece(const Cursor &from, const Cursor &to)
{
    const int count = static_cast<int>(to.seq - from.seq);
    const Result<std::vector<StoredEntry>> stored = m_entries.after(m_unit, from.seq, count);
    if (!stored.ok())
        return stored.error();
    ReturnRequest request{from, to, {}};
    for (const StoredEntry &one : stored.value()) {
        const Entry &entry = one.entry();
        request.entries.push_back(
            {{entry.headerBytes, entry.bodyBytes, entry.personalBytes, entry.salt}, one.stamped.stamps->bytes});
    }
    return request;
}

void Recovery::finish(const Done &done)
{
    m_finished(done);
}

} // namespace tb
