// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcourier.h"

#include "journal/checksum.h"
#include "journal/kinds.h"
#include "store/checktable.h"
#include "store/linetable.h"
#include "store/unittable.h"

namespace tb {

namespace {

Json::Object bodyOf(const Entry &rung, const Unit &from)
{
    Json::Object body{{QStringLiteral("unit"), from.id.text()}, {QStringLiteral("where"), from.name}};
    for (const QStringView name : {u"line", u"result", u"ring", u"greeting", u"drawn"}) {
        if (const Json *value = rung.body.find(name))
            body.emplace_back(name.toString(), *value);
    }
    return body;
}

Json::Object personalOf(const Entry &rung)
{
    Json::Object personal;
    for (const QStringView name : {u"from", u"who", u"note"}) {
        const QString text = textOf(rung.personal, name);
        if (!text.isEmpty())
            personal.emplace_back(name.toString(), text);
    }
    return personal;
}

} // namespace

CheckId CheckCourier::copyOf(EntryId rung)
{
    return CheckId::fromBytes(entrySum("tb/ring-around/1\n" + rung.bytes()).left(16));
}

Result<bool> CheckCourier::isWanted(const Entry &rung, UnitId to)
{
    const auto line = LineTable(m_ledger.database()).find(LineId::fromText(textOf(rung.body, u"line")));
    const auto there = CheckTable(m_ledger.database()).find(copyOf(rung.header.id));
    if (!line.ok() || !there.ok())
        return line.ok() ? there.error() : line.error();
    return line.value() && line.value()->unit == to && to != rung.header.unit && !there.value();
}

Done CheckCourier::carry(const Entry &rung)
{
    const UnitId to = UnitId::fromText(textOf(rung.body, u"unit"));
    const Result<bool> wanted = isWanted(rung, to);
    if (!wanted.ok() || !wanted.value())
        return wanted.ok() ? Done() : Done(wanted.error());
    const Result<std::optional<Unit>> from = UnitTable(m_ledger.database()).find(rung.header.unit);
    const Result<OfficerId> author = m_pen.author(to);
    if (!from.ok() || !author.ok())
        return from.ok() ? author.error() : from.error();
    const EntryDraft draft{to,
                           {SubjectType::Check, copyOf(rung.header.id).as<SubjectId>()},
                           kind::kLineCheckReported.toString(),
                           rung.header.occurredAt,
                           {},
                           bodyOf(rung, from.value().value_or(Unit())),
                           personalOf(rung)};
    const Result<Entry> written = m_pen.write(author.value(), draft);
    return written.ok() ? Done() : Done(written.error());
}

} // namespace tb
