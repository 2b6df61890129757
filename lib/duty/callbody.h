// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calldraft.h"
#include "domain/unit.h"
#include "domain/workcalendar.h"
#include "journal/json.h"

namespace tb {

/// Turns what was typed into the members of an entry.
class TB_API CallBody {
public:
    CallBody(const CallDraft &draft, const QString &areaCode, const WorkCalendar &calendar);

    Json::Object coded() const;
    Json::Object personal() const;
    /// The names of the fields in which the draft differs from the call as it stands.
    QStringList changedFrom(const Call &call) const;
    /// coded() and personal() reduced to these fields.
    static Json::Object only(const Json::Object &members, const QStringList &fields);

private:
    const CallDraft &m_draft;
    QString m_number;
    QString m_outcome;
    std::optional<Moment> m_due;
    std::optional<Moment> m_callBack;
};

} // namespace tb
