// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/formerplaces.h"
#include "domain/line.h"
#include "domain/officer.h"
#include "domain/unitname.h"
#include "duty/seat.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// The names that calls refer to by id: people, lines, the unit's area code; and whether the one who reads may see who
/// called. Small, and read again when they change.
class CallNames {
public:
    Done load(Database &database, UnitId unit);

    /// Empty where there is no such person here.
    QString officer(OfficerId id) const;
    QString lineName(LineId id) const;
    /// "Hotline · 0268 3822 108".
    QString lineLabel(const Line &line) const;
    /// As it is read: "0950 214 768".
    QString number(const QString &canonical) const;

    /// Who reads, at the desk since then. Whoever is on duty has been there since the check-in, also where the desk was
    /// locked in between.
    Done setReader(Database &database, const Seat &seat, Moment since, Moment now);
    /// The caller asked for confidentiality, and the reader is not the one who took the call in this shift.
    bool hides(const Call &call) const;

    const std::vector<Line> &lines() const { return m_lines; }
    const std::vector<Officer> &officers() const { return m_officers; }
    /// The other units of the city.
    const std::vector<UnitName> &units() const { return m_units; }
    const QString &areaCode() const { return m_areaCode; }
    /// The districts that callers still name.
    const FormerPlaces &formerPlaces() const { return m_formerPlaces; }

private:
    std::vector<Line> m_lines;
    std::vector<Officer> m_officers;
    std::vector<UnitName> m_units;
    QString m_areaCode;
    FormerPlaces m_formerPlaces;
    OfficerId m_reader;
    Moment m_since{};
};

} // namespace tb
