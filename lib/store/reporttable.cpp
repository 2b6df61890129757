// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reporttable.h"

#include "store/firstof.h"
#include "store/statement.h"

namespace tb {

namespace {

#define TB_REPORT_COLUMNS                                                                                              \
    "id, unit, kind, from_at, to_at, number, closed_by, closed_at, up_to, entries, evidence, figures, digest, late, "  \
    "amended_at, flags"

ClosedReport readReport(Statement &s)
{
    ClosedReport report;
    report.id = s.id<ReportId>();
    report.unit = s.id<UnitId>();
    report.kind = s.text();
    report.from = s.moment();
    report.to = s.moment();
    report.number = s.text();
    report.closedBy = s.id<OfficerId>();
    report.closedAt = s.moment();
    report.upTo = s.integer();
    report.entries = static_cast<int>(s.integer());
    report.evidence = s.text();
    report.figures = s.text();
    report.digest = s.text();
    report.late = s.text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    report.amendedAt = s.maybeMoment();
    report.flags = s.text();
    return report;
}

} // namespace

Done ReportTable::put(const ClosedReport &report)
{
    Statement insert(
        m_database,
        QStringLiteral("INSERT OR REPLACE INTO report(" TB_REPORT_COLUMNS ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(report.id).bind(report.unit).bind(report.kind).bind(report.from).bind(report.to).bind(report.number);
    insert.bind(report.closedBy).bind(report.closedAt).bind(report.upTo).bind(qint64{report.entries});
    insert.bind(report.evidence).bind(report.figures).bind(report.digest).bind(report.late.join(QLatin1Char(' ')));
    return insert.bind(report.amendedAt).bind(report.flags).run();
}

Done ReportTable::remove(ReportId id)
{
    return Statement(m_database, QStringLiteral("DELETE FROM report WHERE id=?")).bind(id).run();
}

Result<std::optional<ClosedReport>> ReportTable::find(ReportId id)
{
    Statement select(m_database, QStringLiteral("SELECT " TB_REPORT_COLUMNS " FROM report WHERE id=?"));
    return firstOf(collect(select.bind(id)));
}

Result<std::optional<ClosedReport>> ReportTable::findDigest(const QString &digest)
{
    Statement select(
        m_database,
        QStringLiteral("SELECT " TB_REPORT_COLUMNS " FROM report WHERE digest=? ORDER BY closed_at DESC LIMIT 1"));
    return firstOf(collect(select.bind(digest)));
}

Result<std::vector<ClosedReport>> ReportTable::over(UnitId unit, Moment from, Moment to)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_REPORT_COLUMNS
                                    " FROM report WHERE unit=? AND from_at=? AND to_at=? ORDER BY closed_at DESC"));
    return collect(select.bind(unit).bind(from).bind(to));
}

Result<std::vector<ReportTable::Evidence>> ReportTable::evidence(UnitId unit, Moment from, Moment to)
{
    Statement select(
        m_database,
        QStringLiteral("SELECT entry.id, entry.seq, entry.state FROM call JOIN entry ON entry.subject=call.id"
                       " WHERE call.unit=? AND call.started_at>=? AND call.started_at<?"
                       " AND entry.state NOT IN (3, 4, 6) ORDER BY entry.id"));
    const Done done = select.bind(unit).bind(from).bind(to).run();
    if (!done.ok())
        return done.error();
    std::vector<Evidence> found;
    while (select.next()) {
        Evidence each{select.id<EntryId>(), {}};
        const bool numbered = !select.isNull();
        const qint64 seq = select.integer();
        const bool accepted = select.integer() == 1;
        if (numbered && accepted)
            each.seq = seq;
        found.push_back(each);
    }
    return found;
}

Result<qint64> ReportTable::reach(UnitId unit)
{
    Statement select(
        m_database, QStringLiteral("SELECT seq FROM entry WHERE unit=? AND seq IS NOT NULL ORDER BY seq DESC LIMIT 1"));
    const Done done = select.bind(unit).run();
    if (!done.ok())
        return done.error();
    return select.next() ? select.integer() : 0;
}

Result<std::vector<ClosedReport>> ReportTable::collect(Statement &select)
{
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<ClosedReport> reports;
    while (select.next())
        reports.push_back(readReport(select));
    return reports;
}

} // namespace tb
