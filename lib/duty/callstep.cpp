// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/callstep.h"

namespace tb {

EntryDraft callStep(const Call &call, QStringView kind, Moment at, Json::Object body, Json::Object personal)
{
    EntryDraft draft;
    draft.unit = call.unit;
    draft.subject = {SubjectType::Call, call.id.as<SubjectId>()};
    draft.kind = kind.toString();
    draft.occurredAt = at;
    draft.base = call.lastEntry;
    draft.body = std::move(body);
    draft.personal = std::move(personal);
    return draft;
}

} // namespace tb
