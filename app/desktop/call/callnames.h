// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/line.h"
#include "domain/officer.h"
#include "store/database.h"

#include <vector>

namespace tb {

/// The names that calls refer to by id: people, lines, the unit's area code. Small, and read again when they change.
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

    const std::vector<Line> &lines() const { return m_lines; }
    const std::vector<Officer> &officers() const { return m_officers; }
    const QString &areaCode() const { return m_areaCode; }

private:
    std::vector<Line> m_lines;
    std::vector<Officer> m_officers;
    QString m_areaCode;
};

} // namespace tb
