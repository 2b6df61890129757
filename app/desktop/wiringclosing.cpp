// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringclosing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tb {

namespace {

CallTally tallyOf(const QJsonObject &part)
{
    CallTally tally;
    const QJsonArray counts = part.value(QStringLiteral("n")).toArray();
    for (int i = 0; i < kCallMeasures && i < counts.size(); ++i)
        tally.counts[static_cast<std::size_t>(i)] = counts.at(i).toInt();
    return tally;
}

} // namespace

ReportClosingState WiringClosing::stateOf(const Seat &seat, const Period &period)
{
    ReportClosingState state;
    state.mayClose = m_desk.mayClose(seat);
    state.isOver = period.span.to <= m_clock.now();
    const auto closed = m_desk.closedOver(seat.unit, period.span.from, period.span.to);
    if (!closed.ok() || !closed.value())
        return state;
    state.closedAt = closed.value()->closedAt;
    state.listed = static_cast<int>(closed.value()->late.size());
    const Result<QStringList> late = m_desk.lateEntries(*closed.value());
    state.late = late.ok() ? static_cast<int>(late.value().size()) : 0;
    return state;
}

Done WiringClosing::close(const Seat &seat, const Period &period)
{
    const auto closed = m_desk.close(seat, {periodCode(period.kind), period.span.from, period.span.to, {}});
    return closed.ok() ? Done() : Done(closed.error());
}

Done WiringClosing::amend(const Seat &seat, const Period &period)
{
    const auto closed = m_desk.closedOver(seat.unit, period.span.from, period.span.to);
    if (!closed.ok())
        return closed.error();
    return closed.value() ? m_desk.amend(seat, *closed.value())
                          : Done(Error{ErrorCode::UnknownSubject, QStringLiteral("report")});
}

Result<ReportProofWords> WiringClosing::prove(const QString &digits)
{
    const Result<ReportProof> proof = m_desk.prove(digits);
    if (!proof.ok())
        return proof.error();
    const ClosedReport &report = proof.value().report;
    return ReportProofWords{paperPeriod({periodKindOf(report.kind), {report.from, report.to}}), report.closedAt,
                            proof.value().digestHolds && proof.value().evidenceHolds, proof.value().late};
}

Done WiringClosing::keepFigures(UnitId unit, PeriodReport &report)
{
    const CallSpan &span = report.figures.period.span;
    const auto closed = m_desk.closedOver(unit, span.from, span.to);
    if (!closed.ok() || !closed.value())
        return closed.ok() ? Done() : Done(closed.error());
    const Result<QStringList> late = m_desk.lateEntries(*closed.value());
    if (!late.ok())
        return late.error();
    report.digest = closed.value()->digest;
    report.late = static_cast<int>(late.value().size());
    const QJsonArray parts = QJsonDocument::fromJson(closed.value()->figures.toUtf8()).array();
    for (const auto &value : parts) {
        const QJsonObject part = value.toObject();
        const QString of = part.value(QStringLiteral("of")).toString();
        if (of == QLatin1String("total"))
            report.figures.total = tallyOf(part);
        for (std::size_t i = 0; i < report.lines.size() && i < report.figures.byLine.size(); ++i) {
            if (LineId::fromBytes(report.figures.byLine[i].key.id).text() == of)
                report.lines[i].tally = tallyOf(part);
        }
    }
    return {};
}

} // namespace tb
