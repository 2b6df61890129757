// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention.h"

#include "duty/callstep.h"
#include "duty/erasuredesk.h"
#include "duty/settlements.h"
#include "journal/kinds.h"
#include "store/calltable.h"
#include "store/settingtable.h"
#include "store/transaction.h"

#include <algorithm>
#include <limits>

namespace tb {

namespace {

const QString kMonths = QStringLiteral("retention/months");
const QString kPaper = QStringLiteral("retention/paper");

} // namespace

Result<Retention::Rule> Retention::rule()
{
    SettingTable settings(m_database);
    const Result<QByteArray> months = settings.get(kMonths);
    const Result<QByteArray> paper = settings.get(kPaper);
    if (!months.ok() || !paper.ok())
        return months.ok() ? paper.error() : months.error();
    return Rule{months.value().toInt(), QString::fromUtf8(paper.value())};
}

Done Retention::set(const Rule &rule)
{
    const QString paper = rule.paper.simplified();
    if (rule.months < kLeastMonths)
        return Error{ErrorCode::BadArguments,
                     QStringLiteral("What is personal is kept for %1 months at least.").arg(kLeastMonths)};
    if (paper.isEmpty() || paper.size() > ErasureDesk::kMostPaperCharacters)
        return Error{ErrorCode::BadArguments, QStringLiteral("Name the paper that sets the term, in one line.")};
    Transaction transaction(m_database);
    SettingTable settings(m_database);
    Done done = transaction.begun();
    if (done.ok())
        done = settings.put(kMonths, QByteArray::number(rule.months));
    if (done.ok())
        done = settings.put(kPaper, paper.toUtf8());
    return done.ok() ? transaction.commit() : done;
}

Done Retention::setOff()
{
    return SettingTable(m_database).put(kMonths, {});
}

Result<std::vector<Call>> Retention::over(const Rule &rule, int most)
{
    if (rule.months == 0)
        return std::vector<Call>();
    const Moment before = momentAt(wallDate(m_clock.now()).addMonths(-rule.months), QTime(0, 0));
    return CallTable(m_database).quietSince(before, most);
}

Result<std::vector<Retention::Due>> Retention::due()
{
    const Result<Rule> known = rule();
    const Result<std::vector<Call>> calls
        = known.ok() ? over(known.value(), std::numeric_limits<int>::max()) : Result<std::vector<Call>>(known.error());
    if (!calls.ok())
        return calls.error();
    std::vector<Due> all;
    for (const Call &call : calls.value()) {
        auto found = std::find_if(all.begin(), all.end(), [&call](const Due &due) { return due.unit == call.unit; });
        if (found == all.end())
            found = all.insert(found, {call.unit, 0, call.startedAt});
        ++found->calls;
        found->oldest = std::min(found->oldest, call.startedAt);
    }
    std::stable_sort(all.begin(), all.end(), [](const Due &a, const Due &b) { return a.oldest < b.oldest; });
    return all;
}

Result<Retention::Carried> Retention::carryOut(int most)
{
    Transaction transaction(m_database);
    if (!transaction.begun().ok())
        return transaction.begun().error();
    const Result<Rule> known = rule();
    const Result<std::vector<Call>> calls
        = known.ok() ? over(known.value(), most + 1) : Result<std::vector<Call>>(known.error());
    if (!calls.ok())
        return calls.error();
    Carried carried;
    carried.more = calls.value().size() > static_cast<size_t>(most);
    for (const Call &call : calls.value()) {
        if (carried.calls == most)
            break;
        const Done done = erase(call, known.value());
        if (!done.ok())
            return done.error();
        ++carried.calls;
        carried.units.insert(call.unit);
    }
    const Done done = transaction.commit();
    return done.ok() ? Result<Carried>(carried) : Result<Carried>(done.error());
}

Done Retention::erase(const Call &call, const Rule &rule)
{
    const Result<OfficerId> author = m_pen.author(call.unit);
    Result<std::vector<EntryDraft>> drafts
        = settlementsOf(m_database, call, [this](const Call &missed, Json::Object body) {
              return callStep(missed, kind::kCallClosed, m_pen.now(), std::move(body));
          });
    if (!author.ok() || !drafts.ok())
        return author.ok() ? Done(drafts.error()) : Done(author.error());
    std::vector<EntryDraft> all = drafts.take();
    all.push_back(
        callStep(call, kind::kPersonalErased, m_pen.now(),
                 {{QStringLiteral("basis"), QStringLiteral("erase.term")}, {QStringLiteral("paper"), rule.paper}}));
    for (const EntryDraft &draft : all) {
        const Result<Entry> written = m_pen.write(author.value(), draft);
        if (!written.ok())
            return written.error();
    }
    return {};
}

} // namespace tb
