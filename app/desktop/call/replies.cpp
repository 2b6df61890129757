// SPDX-License-Identifier: GPL-3.0-or-later
#include "call/replies.h"

#include "call/timewords.h"
#include "domain/replybook.h"
#include "duty/phrasedesk.h"
#include "store/unittable.h"

namespace tb {

namespace {

// It is read another day: no "today".
QString written(Moment moment)
{
    return TimeWords::clock(moment) + wallDate(moment).toString(QStringLiteral(" dd/MM/yyyy"));
}

} // namespace

std::vector<Phrase> repliesTo(const Call &call, Database &database, const CallNames &names)
{
    const Result<std::vector<Phrase>> phrases = PhraseDesk::phrasesOf(database, call.unit);
    const Result<std::optional<Unit>> unit = UnitTable(database).find(call.unit);
    if (!phrases.ok() || !unit.ok())
        return {};
    ReplyFacts facts;
    facts.name = names.hides(call) ? QString() : call.callerName;
    facts.reference = call.reference;
    facts.calledAt = written(call.startedAt);
    facts.unit = unit.value() ? unit.value()->name : QString();
    facts.due = call.dueAt ? written(*call.dueAt) : QString();
    facts.handler = call.handlerName.isEmpty() ? names.officer(call.handler) : call.handlerName;
    return ReplyBook::repliesTo(call, phrases.value(), facts);
}

} // namespace tb
