// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringslip.h"

#include "base/phonenumber.h"
#include "journal/kinds.h"
#include "report/erasedwords.h"
#include "report/sliplayout.h"
#include "store/calltable.h"
#include "store/entrytable.h"
#include "store/linetable.h"
#include "store/officertable.h"
#include "store/unittable.h"
#include "wiringagency.h"
#include "wiringpaper.h"

namespace tb {

WiringSlip::WiringSlip(Database &database, const Clock &clock, QWidget *window)
    : QObject(window), m_database(database), m_clock(clock), m_outlet(window)
{
    connect(&m_outlet, &PaperOutlet::printFailed, this, &WiringSlip::failed);
    connect(&m_outlet, &PaperOutlet::pdfFailed, this, &WiringSlip::failed);
}

void WiringSlip::print(CallId call)
{
    const Result<ForwardSlip> slip = slipOf(call);
    if (slip.ok())
        m_outlet.print(layOutSlip(slip.value()));
    else
        emit failed(slip.error());
}

Result<ForwardSlip> WiringSlip::slipOf(CallId id)
{
    const auto found = CallTable(m_database).find(id);
    if (!found.ok())
        return found.error();
    if (!found.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("call")};
    const Call &call = *found.value();
    ForwardSlip slip;
    slip.reference = call.reference;
    slip.receivedAt = {call.startedAt, call.flags.contains(QLatin1String("clock-off"))};
    slip.confidential = call.confidential;
    if (!call.confidential)
        slip.caller = call.erased ? erasedwords::instead() : call.callerName;
    slip.place = call.place;
    slip.content = WiringPaper::content(call);
    slip.dueAt = call.owedAt();
    for (const auto step : {&WiringSlip::readUnit, &WiringSlip::readCourse}) {
        const Done done = (this->*step)(call, slip);
        if (!done.ok())
            return done.error();
    }
    return slip;
}

Done WiringSlip::readUnit(const Call &call, ForwardSlip &slip)
{
    const auto unit = UnitTable(m_database).find(call.unit);
    const auto officers = OfficerTable(m_database).ofUnit(call.unit);
    const auto lines = LineTable(m_database).ofUnit(call.unit);
    if (!unit.ok() || !officers.ok() || !lines.ok())
        return !unit.ok() ? unit.error() : !officers.ok() ? officers.error() : lines.error();
    if (!unit.value())
        return Error{ErrorCode::UnknownSubject, QStringLiteral("unit")};
    const Unit shown = onPaper(m_database, *unit.value());
    slip.agency = agencyOf(shown);
    slip.letter = letterOf(shown, QStringLiteral("PC"), wallDate(m_clock.now()));
    signBy(slip.letter, officers.value());
    signAsSet(m_database, call.unit, QStringLiteral("slip"), slip.letter);
    const QString &areaCode = unit.value()->areaCode;
    if (!call.confidential)
        slip.number = parsePhone(call.callerNumber, areaCode).display;
    for (const Officer &officer : officers.value()) {
        if (officer.id == call.loggedBy)
            slip.officer = officer.name;
    }
    for (const Line &line : lines.value()) {
        if (line.id == call.line)
            slip.line = QStringLiteral("%1 (%2)").arg(line.name, parsePhone(line.number, areaCode).display);
    }
    return {};
}

// The last time it was passed on: where to, and with which words.
Done WiringSlip::readCourse(const Call &call, ForwardSlip &slip)
{
    const auto entries = EntryTable(m_database).bySubject(call.id.as<SubjectId>());
    if (!entries.ok())
        return entries.error();
    for (const StoredEntry &stored : entries.value()) {
        if (stored.entry().header.kind != kind::kCallForwarded)
            continue;
        slip.letter.addressees = {textOf(stored.entry().body, u"where")};
        slip.note = textOf(stored.entry().personal, u"note");
        if (const auto officer = textOf(stored.entry().body, u"officer"); !officer.isEmpty()) {
            const auto known = OfficerTable(m_database).find(OfficerId::fromText(officer));
            if (known.ok() && known.value())
                slip.letter.addressees = {known.value()->name};
        }
    }
    if (slip.letter.addressees.isEmpty())
        return Error{ErrorCode::WrongState, QStringLiteral("passed on to nobody")};
    return {};
}

} // namespace tb
