// SPDX-License-Identifier: GPL-3.0-or-later
#include "duty/papersdesk.h"

#include "domain/textlimits.h"
#include "duty/mayset.h"
#include "journal/kinds.h"
#include "store/paperstable.h"

#include <algorithm>

namespace tb {

namespace {

QStringList trimmed(const QStringList &lines)
{
    QStringList kept;
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            kept << line.trimmed();
    }
    return kept;
}

bool tooLong(const QStringList &texts)
{
    return std::any_of(texts.begin(), texts.end(),
                       [](const QString &text) { return text.size() > kMostNameCharacters; });
}

} // namespace

Result<UnitPapers> PapersDesk::papers(const Seat &seat)
{
    return PapersTable(m_pen.database()).find(seat.unit);
}

bool PapersDesk::maySet(const Seat &seat)
{
    return tb::maySet(m_pen.database(), seat, kind::kPapersSet);
}

Done PapersDesk::set(const Seat &seat, const UnitPapers &papers)
{
    Json::List signers;
    QStringList texts{papers.symbol.trimmed(), papers.place.trimmed()};
    for (const UnitSigner &each : papers.signers) {
        const QStringList lines = trimmed(each.lines);
        const QString name = each.name.trimmed();
        if (lines.isEmpty() && name.isEmpty())
            continue;
        if (lines.isEmpty() || lines.size() > kMostLines)
            return Error{ErrorCode::DraftIncomplete, QStringLiteral("lines")};
        texts << lines << name;
        signers.push_back(Json::Object{
            {QStringLiteral("paper"), each.paper}, {QStringLiteral("lines"), lines}, {QStringLiteral("name"), name}});
    }
    if (tooLong(texts))
        return Error{ErrorCode::DraftIncomplete, QStringLiteral("long")};
    EntryDraft draft;
    draft.unit = seat.unit;
    draft.subject = {SubjectType::Unit, seat.unit.as<SubjectId>()};
    draft.kind = kind::kPapersSet.toString();
    draft.occurredAt = m_pen.now();
    draft.body = {{QStringLiteral("number"), texts[0]},
                  {QStringLiteral("place"), texts[1]},
                  {QStringLiteral("signers"), std::move(signers)}};
    const Result<EntryId> written = m_pen.write(seat, draft);
    return written.ok() ? Done() : Done(written.error());
}

} // namespace tb
