// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/reportdesk.h"

#include "journal/checksum.h"
#include "journal/kinds.h"
#include "journal/permits.h"
#include "journal/reportfold.h"
#include "store/figuretable.h"
#include "store/officertable.h"
#include "store/reporttable.h"

#include <algorithm>

namespace tb {

namespace {

constexpr qsizetype kDigits = 16;

/// The counts of all measures, in their order.
Json partOf(const QString &what, const CallTally &tally)
{
    Json::List list;
    for (const int count : tally.counts)
        list.emplace_back(count);
    return Json::Object{{QStringLiteral("of"), what}, {QStringLiteral("n"), list}};
}

QString digestOf(const QString &typed)
{
    QString digits;
    for (const QChar letter : typed.toUpper()) {
        if (letter.isLetterOrNumber())
            digits.append(letter);
    }
    if (digits.size() != kDigits)
        return {};
    return QStringList{digits.left(4), digits.mid(4, 4), digits.mid(8, 4), digits.mid(12)}.join(QLatin1Char('-'));
}

EntryDraft draftOf(const Seat &seat, ReportId id, QStringView kind)
{
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Report, id.as<SubjectId>()};
    draft.kind = kind.toString();
    return draft;
}

} // namespace

bool ReportDesk::mayClose(const Seat &seat)
{
    const auto officer = OfficerTable(m_pen.database()).find(seat.officer);
    if (!officer.ok() || !officer.value())
        return false;
    Header header;
    header.kind = kind::kReportClosed.toString();
    header.unit = seat.unit;
    header.officer = seat.officer;
    return permits(*officer.value(), header, {}).ok();
}

// What was counted: everything up to a place in the journal, and what was pending then. Later entries do not count.
Result<ReportDesk::Counted> ReportDesk::count(UnitId unit, Moment from, Moment to, std::optional<qint64> upTo,
                                              const QStringList &pending)
{
    ReportTable reports(m_pen.database());
    const auto evidence = reports.evidence(unit, from, to);
    const Result<qint64> reach = reports.reach(unit);
    if (!evidence.ok() || !reach.ok())
        return evidence.ok() ? reach.error() : evidence.error();
    Counted counted;
    counted.upTo = upTo.value_or(reach.value());
    QByteArray ids;
    for (const ReportTable::Evidence &each : evidence.value()) {
        const bool wasPending = upTo ? pending.contains(each.entry.text()) : !each.seq;
        if (!wasPending && !(each.seq && *each.seq <= counted.upTo))
            continue;
        if (wasPending)
            counted.pending << each.entry.text();
        ids += each.entry.bytes();
        ++counted.entries;
    }
    counted.evidence = hexText(bodySum(ids));
    return counted;
}

Result<Json::List> ReportDesk::figures(UnitId unit, Moment from, Moment to)
{
    FigureTable table(m_pen.database());
    CallFilter filter;
    filter.unit = unit;
    filter.spans = {{from, to}};
    filter.now = std::min(to, m_pen.now());
    const auto total = table.total(filter);
    const auto lines = table.grouped(filter, FigureTable::By::Line);
    if (!total.ok() || !lines.ok())
        return total.ok() ? lines.error() : total.error();
    Json::List parts{partOf(QStringLiteral("total"), total.value())};
    for (const auto &[key, tally] : lines.value())
        parts.push_back(partOf(LineId::fromBytes(key.id).text(), tally));
    return parts;
}

Result<ClosedReport> ReportDesk::close(const Seat &seat, const ReportClosing &closing)
{
    if (closing.to > m_pen.now())
        return Error{ErrorCode::WrongState, QStringLiteral("running")};
    const auto before = closedOver(seat.unit, closing.from, closing.to);
    if (!before.ok() || before.value())
        return before.ok() ? Error{ErrorCode::WrongState, QStringLiteral("closed")} : before.error();
    const Result<Counted> counted = count(seat.unit, closing.from, closing.to, {}, {});
    const Result<Json::List> counts = figures(seat.unit, closing.from, closing.to);
    if (!counted.ok() || !counts.ok())
        return counted.ok() ? counts.error() : counted.error();
    if (counted.value().pending.size() > kMostPending)
        return Error{ErrorCode::WrongState, QStringLiteral("pending")};
    const auto id = m_pen.newId<ReportId>();
    EntryDraft draft = draftOf(seat, id, kind::kReportClosed);
    draft.occurredAt = m_pen.now();
    draft.body = {{QStringLiteral("kind"), closing.kind},
                  {QStringLiteral("from"), toMs(closing.from)},
                  {QStringLiteral("to"), toMs(closing.to)},
                  {QStringLiteral("number"), closing.number.trimmed()},
                  {QStringLiteral("upTo"), counted.value().upTo},
                  {QStringLiteral("pending"), counted.value().pending},
                  {QStringLiteral("entries"), counted.value().entries},
                  {QStringLiteral("evidence"), counted.value().evidence},
                  {QStringLiteral("figures"), counts.value()}};
    const Result<EntryId> written = m_pen.write(seat, draft);
    if (!written.ok())
        return written.error();
    const auto closed = ReportTable(m_pen.database()).find(id);
    if (!closed.ok())
        return closed.error();
    return closed.value() ? Result<ClosedReport>(*closed.value())
                          : Result<ClosedReport>(Error{ErrorCode::UnknownSubject, QStringLiteral("report")});
}

Result<std::optional<ClosedReport>> ReportDesk::closedOver(UnitId unit, Moment from, Moment to)
{
    const auto reports = ReportTable(m_pen.database()).over(unit, from, to);
    if (!reports.ok())
        return reports.error();
    return reports.value().empty() ? std::optional<ClosedReport>() : std::optional(reports.value().front());
}

// The body of the closing entry says which entries were still pending; the rows do not keep that.
Result<QStringList> ReportDesk::lateEntries(const ClosedReport &report)
{
    const auto history = EntryTable(m_pen.database()).history(report.id.as<SubjectId>());
    const auto evidence = ReportTable(m_pen.database()).evidence(report.unit, report.from, report.to);
    if (!history.ok() || !evidence.ok())
        return history.ok() ? evidence.error() : history.error();
    if (history.value().empty())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("report")};
    const QStringList pending = textsOf(history.value().front().entry.body, u"pending");
    QStringList late;
    for (const ReportTable::Evidence &each : evidence.value()) {
        const bool counted = (each.seq && *each.seq <= report.upTo) || pending.contains(each.entry.text());
        if (!counted)
            late << each.entry.text();
    }
    return late;
}

Done ReportDesk::amend(const Seat &seat, const ClosedReport &report)
{
    const Result<QStringList> late = lateEntries(report);
    if (!late.ok())
        return late.error();
    const QStringList named = late.value().mid(0, kMostLate);
    if (named == report.late)
        return Error{ErrorCode::WrongState, QStringLiteral("nothing new")};
    EntryDraft draft = draftOf(seat, report.id, kind::kReportAmended);
    draft.occurredAt = m_pen.now();
    draft.body = {{QStringLiteral("entries"), named}};
    const Result<EntryId> written = m_pen.writeNext(seat, draft);
    return written.ok() ? Done() : Done(written.error());
}

Result<ReportProof> ReportDesk::prove(const QString &typed)
{
    const auto report = ReportTable(m_pen.database()).findDigest(digestOf(typed));
    if (!report.ok())
        return report.error();
    if (!report.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("report")};
    ReportProof proof{*report.value()};
    const auto history = EntryTable(m_pen.database()).history(proof.report.id.as<SubjectId>());
    const Result<QStringList> late = lateEntries(proof.report);
    if (!history.ok() || !late.ok())
        return history.ok() ? late.error() : history.error();
    const Json &body = history.value().front().entry.body;
    const auto counted
        = count(proof.report.unit, proof.report.from, proof.report.to, proof.report.upTo, textsOf(body, u"pending"));
    if (!counted.ok())
        return counted.error();
    proof.digestHolds = reportDigest(body) == proof.report.digest;
    proof.evidenceHolds = counted.value().evidence == proof.report.evidence;
    proof.late = static_cast<int>(late.value().size());
    return proof;
}

} // namespace tb
