// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/audit.h"

#include "journal/kinds.h"
#include "store/audittable.h"
#include "store/entrytable.h"
#include "store/officertable.h"
#include "store/unittable.h"

#include <algorithm>
#include <map>

namespace tb {

namespace {

constexpr std::chrono::days kUsual{30};

Result<QDate> dayOf(const CommandLine &line, const QString &option, QDate usual)
{
    const QDate day = line.has(option) ? QDate::fromString(line.value(option), Qt::ISODate) : usual;
    if (!day.isValid())
        return Error{ErrorCode::BadArguments, QStringLiteral("--%1 takes a day such as 2026-11-25.").arg(option)};
    return day;
}

// The server's clock, not the desk's: a clock that was put back hides nothing.
Moment timeOf(const StoredEntry &stored)
{
    return stored.stamped.stamps ? stored.stamped.stamps->receivedAt : stored.entry().header.occurredAt;
}

AuditRow rowOf(const StoredEntry &stored, const QString &unit)
{
    const Header &header = stored.entry().header;
    const Json &body = stored.entry().body;
    return {timeOf(stored), header.officer.text(), QStringLiteral("export"),
            QStringLiteral("unit=%1 form=%2 rows=%3 what=%4")
                .arg(unit, textOf(body, u"form").simplified(), QString::number(integerOf(body, u"rows", 0)),
                     textOf(body, u"what").simplified()),
            QStringLiteral("done")};
}

Result<std::vector<AuditRow>> exports(Database &database, Moment from, Moment to)
{
    const Result<std::vector<Unit>> units = UnitTable(database).all();
    if (!units.ok())
        return units.error();
    std::vector<AuditRow> rows;
    for (const Unit &unit : units.value()) {
        const auto entries = EntryTable(database).bySubject(unit.id.as<SubjectId>());
        if (!entries.ok())
            return entries.error();
        for (const StoredEntry &stored : entries.value()) {
            const Moment at = timeOf(stored);
            if (stored.entry().header.kind == kind::kListExported && at >= from && at < to)
                rows.push_back(rowOf(stored, unit.code));
        }
    }
    return rows;
}

/// Staff are named by their login.
class Names {
public:
    explicit Names(Database &database) : m_officers(database) { }

    QString of(const QString &actor)
    {
        const OfficerId id = OfficerId::fromText(actor);
        if (id.isNull())
            return actor;
        const auto officer = m_officers.find(id);
        return officer.ok() && officer.value() ? officer.value()->login.simplified() : actor;
    }

private:
    OfficerTable m_officers;
};

QString textOfRow(const AuditRow &row, Names &names)
{
    return QStringLiteral("%1 %2  %3  %4  %5  %6\n")
        .arg(wallDate(row.at).toString(Qt::ISODate), wallTime(row.at).toString(QStringLiteral("HH:mm:ss")),
             names.of(row.actor), row.deed, row.outcome, row.about);
}

} // namespace

Result<QString> Audit::run(const AdminParts &parts, const CommandLine &line)
{
    const Done complete = line.check({}, {QStringLiteral("from"), QStringLiteral("to")});
    const Moment now = parts.clock.now();
    const Result<QDate> first = dayOf(line, QStringLiteral("from"), wallDate(now - kUsual));
    const Result<QDate> last = dayOf(line, QStringLiteral("to"), wallDate(now));
    if (!complete.ok() || !first.ok() || !last.ok())
        return !complete.ok() ? complete.error() : !first.ok() ? first.error() : last.error();
    const Moment from = momentAt(first.value(), QTime(0, 0));
    const Moment to = momentAt(last.value().addDays(1), QTime(0, 0));
    Result<std::vector<AuditRow>> deeds = AuditTable(parts.database).between(from, to);
    const Result<std::vector<AuditRow>> taken = exports(parts.database, from, to);
    if (!deeds.ok() || !taken.ok())
        return deeds.ok() ? taken.error() : deeds.error();
    std::vector<AuditRow> all = deeds.take();
    all.insert(all.end(), taken.value().begin(), taken.value().end());
    std::stable_sort(all.begin(), all.end(), [](const AuditRow &a, const AuditRow &b) { return a.at < b.at; });
    Names names(parts.database);
    QString text;
    for (const AuditRow &row : all)
        text += textOfRow(row, names);
    return text.isEmpty() ? QStringLiteral("Nothing was done in this time.\n") : text;
}

} // namespace tb
