// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/pullroute.h"

#include "problem.h"
#include "route/refusals.h"
#include "store/successiontable.h"
#include "sync/wirecodec.h"

#include <utility>

namespace tb {

void PullRoute::handle(const HttpRequest &request, const Desk &desk, std::shared_ptr<HttpReply> reply)
{
    const Result<PullRequest> pull = wire::decodePull(request.body, desk.unit);
    if (!pull.ok())
        return reply->answer(refusalOf(pull.error()));
    const bool isOwn = desk.unit == pull.value().cursor.unit;
    if (isOwn)
        m_held.end(desk.id);
    const Result<bool> mayRead = isOpenTo(desk.unit, pull.value().cursor.unit);
    if (!mayRead.ok())
        return reply->answer(refusalOf(mayRead.error()));
    if (!mayRead.value())
        return reply->answer(forbidden(QStringLiteral("The journal is another unit's")));
    const Result<bool> known = m_ledger.knows(pull.value().cursor);
    if (!known.ok())
        return reply->answer(refusalOf(known.error()));
    if (!known.value())
        return reply->answer(
            problem(409, "rolled-back", QStringLiteral("The journal of the unit has no such point (any more)")));
    const bool begins = !isOwn && pull.value().cursor.seq == 0;
    if (const Done noted = begins ? note(desk, pull.value().cursor.unit) : Done(); !noted.ok())
        return reply->answer(refusalOf(noted.error()));
    const Result<PullPage> page = m_pages.after(pull.value().cursor);
    if (!page.ok())
        return reply->answer(refusalOf(page.error()));
    if (page.value().entries.empty() && pull.value().waitSeconds > 0 && isOwn)
        return m_held.hold(desk, page.value(), seconds(pull.value().waitSeconds), std::move(reply));
    reply->answer({200, "application/json", wire::encode(page.value())});
}

Done PullRoute::note(const Desk &desk, UnitId journal)
{
    return m_audit.add({m_clock.now(), QStringLiteral("desk"), QStringLiteral("older journal"),
                        QStringLiteral("unit=%1 desk=%2").arg(journal.text(), desk.id.text()), QStringLiteral("done")});
}

Result<bool> PullRoute::isOpenTo(UnitId desk, UnitId journal)
{
    if (desk == journal)
        return true;
    const Result<std::set<UnitId>> before = SuccessionTable(m_ledger.database()).before(desk);
    return before.ok() ? Result<bool>(before.value().contains(journal)) : Result<bool>(before.error());
}

} // namespace tb
