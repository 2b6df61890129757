// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringblankslips.h"

#include "store/calltable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/unittable.h"
#include "wiringagency.h"

namespace tb {

namespace {

QStringList serials(const SlipSeries &series, const std::vector<int> &numbers)
{
    QStringList list;
    for (const int number : numbers)
        list << SlipSerial{series.code, number}.text();
    return list;
}

const Error kNobody{ErrorCode::NotSignedIn, {}};

} // namespace

std::vector<SlipLine> WiringBlankSlips::lines()
{
    std::vector<SlipLine> choices;
    const auto lines = LineTable(m_database).ofUnit(m_seat.value_or(Seat{}).unit);
    for (const Line &line : lines.ok() ? lines.value() : std::vector<Line>()) {
        if (!line.retired)
            choices.push_back({line.id, lineOnPaper(line)});
    }
    return choices;
}

Result<std::vector<SlipSeriesWords>> WiringBlankSlips::series()
{
    const auto all = m_desk.all(m_seat.value_or(Seat{}));
    if (!all.ok())
        return all.error();
    std::vector<SlipSeriesWords> words;
    for (const SlipSeries &each : all.value())
        words.push_back({each.code, lineName(each.line), officerName(each.issuedBy), each.issuedAt, each.count,
                         serials(each, each.out()), serials(each, each.twice())});
    return words;
}

Result<QString> WiringBlankSlips::issue(LineId line, int count)
{
    if (!m_seat)
        return kNobody;
    const Result<SlipSeries> made = m_desk.issue(*m_seat, line, count);
    return made.ok() ? Result<QString>(made.value().code) : Result<QString>(made.error());
}

Result<BlankSlips> WiringBlankSlips::paperOf(const QString &code)
{
    if (!m_seat)
        return kNobody;
    const auto all = m_desk.all(*m_seat);
    const auto unit = UnitTable(m_database).find(m_seat->unit);
    if (!all.ok() || !unit.ok())
        return all.ok() ? unit.error() : all.error();
    for (const SlipSeries &each : all.value()) {
        if (each.code != code || !unit.value())
            continue;
        BlankSlips paper{agencyOf(*unit.value()), lineName(each.line), officerName(each.issuedBy), each.issuedAt, {}};
        for (int number = 1; number <= each.count; ++number)
            paper.serials << SlipSerial{each.code, number}.text();
        return paper;
    }
    return Error{ErrorCode::UnknownSubject, QStringLiteral("serial")};
}

Done WiringBlankSlips::account(const QString &serial, SlipFate fate)
{
    return m_seat ? m_desk.account(*m_seat, serial, fate) : Done(kNobody);
}

Done WiringBlankSlips::accountCall(const QString &serial, const QString &reference)
{
    return m_seat ? m_desk.accountCall(*m_seat, serial, reference) : Done(kNobody);
}

QString WiringBlankSlips::accountedAs(const QString &serial)
{
    const auto account = m_desk.accountOf(m_seat.value_or(Seat{}), serial);
    if (!account.ok() || !account.value())
        return {};
    if (account.value()->fate != SlipFate::Called)
        return slipFateCode(account.value()->fate);
    const auto call = CallTable(m_database).find(account.value()->call);
    return call.ok() && call.value() ? call.value()->reference : QString();
}

QString WiringBlankSlips::lineName(LineId id)
{
    const auto line = LineTable(m_database).find(id);
    return line.ok() && line.value() ? lineOnPaper(*line.value()) : QString();
}

QString WiringBlankSlips::officerName(OfficerId id)
{
    const auto officer = OfficerTable(m_database).find(id);
    return officer.ok() && officer.value() ? officer.value()->name : QString();
}

} // namespace tb
