// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/slipdesk.h"

#include "journal/kinds.h"
#include "store/calltable.h"
#include "store/sliptable.h"

#include <algorithm>

namespace tb {

namespace {

constexpr std::chrono::hours kLookBack{24 * 90};
constexpr int kMostLookedThrough = 100'000;
constexpr int kTries = 20;

EntryDraft draftOf(const Seat &seat, QStringView kind, Moment now)
{
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Unit, seat.unit.as<SubjectId>()};
    draft.kind = kind.toString();
    draft.occurredAt = now;
    return draft;
}

const SlipSeries *seriesOf(const std::vector<SlipSeries> &all, const QString &code)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const SlipSeries &each) { return each.code == code; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

Result<SlipSeries> SlipDesk::issue(const Seat &seat, LineId line, int count)
{
    if (count < 1 || count > kMostSlips)
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("count")};
    const auto before = all(seat);
    if (!before.ok())
        return before.error();
    SlipSeries series;
    for (int tries = 0; tries < kTries && (series.code.isEmpty() || seriesOf(before.value(), series.code)); ++tries)
        series.code = slipCode(m_pen.newId<SubjectId>().bytes());
    series.unit = seat.unit;
    series.line = line;
    series.count = count;
    series.issuedBy = seat.officer;
    series.issuedAt = m_pen.now();
    EntryDraft draft = draftOf(seat, kind::kSlipsIssued, m_pen.now());
    draft.body = {{QStringLiteral("code"), series.code}, {QStringLiteral("count"), count}};
    if (!line.isNull())
        draft.body.emplace_back(QStringLiteral("line"), line.text());
    const Result<EntryId> written = m_pen.write(seat, draft);
    return written.ok() ? Result<SlipSeries>(series) : Result<SlipSeries>(written.error());
}

Result<std::vector<SlipSeries>> SlipDesk::all(const Seat &seat)
{
    return SlipTable(m_pen.database()).ofUnit(seat.unit);
}

Result<std::optional<SlipSeries::Account>> SlipDesk::accountOf(const Seat &seat, const QString &typed)
{
    const auto serial = SlipSerial::of(typed);
    if (!serial)
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("serial")};
    const auto series = all(seat);
    if (!series.ok())
        return series.error();
    const SlipSeries *issued = seriesOf(series.value(), serial->code);
    if (!issued || serial->number > issued->count)
        return Error{ErrorCode::UnknownSubject, QStringLiteral("serial")};
    return issued->accountOf(serial->number);
}

Done SlipDesk::account(const Seat &seat, const QString &serial, SlipFate fate)
{
    Q_ASSERT(fate != SlipFate::Called);
    return write(seat, serial, fate, {});
}

Done SlipDesk::accountCall(const Seat &seat, const QString &serial, const QString &reference)
{
    const Result<CallId> call = callOf(seat, reference);
    return call.ok() ? write(seat, serial, SlipFate::Called, call.value()) : Done(call.error());
}

Result<CallId> SlipDesk::callOf(const Seat &seat, const QString &reference)
{
    const QString wanted = reference.simplified().remove(QLatin1Char(' ')).toUpper();
    const auto calls
        = CallTable(m_pen.database()).between(m_pen.now() - kLookBack, m_pen.now() + minutes(1), kMostLookedThrough);
    if (!calls.ok())
        return calls.error();
    for (const Call &call : calls.value()) {
        if (call.unit == seat.unit && !wanted.isEmpty() && call.reference == wanted)
            return call.id;
    }
    return Error{ErrorCode::UnknownSubject, QStringLiteral("call")};
}

Done SlipDesk::write(const Seat &seat, const QString &typed, SlipFate fate, CallId call)
{
    const auto before = accountOf(seat, typed);
    if (!before.ok())
        return before.error();
    if (before.value() && before.value()->fate != SlipFate::Lost)
        return Error{ErrorCode::WrongState, QStringLiteral("serial")};
    EntryDraft draft = draftOf(seat, kind::kSlipAccounted, m_pen.now());
    draft.body
        = {{QStringLiteral("serial"), SlipSerial::of(typed)->text()}, {QStringLiteral("as"), slipFateCode(fate)}};
    if (!call.isNull())
        draft.body.emplace_back(QStringLiteral("call"), call.text());
    const Result<EntryId> written = m_pen.write(seat, draft);
    return written.ok() ? Done() : Done(written.error());
}

} // namespace tb
