// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checktable.h"

#include "store/firstof.h"
#include "store/statement.h"

namespace tb {

namespace {

#define TB_CHECK_COLUMNS                                                                                               \
    "id, unit, line, checker, at, result, ring_seconds, answered_by, greeting, drawn_for, from_phone, who, note, "     \
    "correction_owner, correction_due, correction_note, corrected_at, remedy, checker_unit, checker_name"
#define TB_PASSED_AT                                                                                                   \
    "(SELECT MIN(later.at) FROM line_check AS later WHERE later.line=line_check.line AND later.passed=1"               \
    " AND later.at>line_check.at)"

LineCheck readCheck(Statement &s)
{
    LineCheck check;
    check.id = s.id<CheckId>();
    check.unit = s.id<UnitId>();
    check.line = s.id<LineId>();
    check.checker = s.id<OfficerId>();
    check.at = s.moment();
    check.result = static_cast<CheckResult>(s.integer());
    if (s.isNull())
        (void)s.integer();
    else
        check.ringSeconds = static_cast<int>(s.integer());
    check.answeredBy = s.id<OfficerId>();
    check.greeting = s.text();
    check.drawnFor = s.maybeMoment();
    check.from = s.text();
    check.who = s.text();
    check.note = s.text();
    check.correctionOwner = s.id<OfficerId>();
    check.correctionDue = s.maybeMoment();
    check.correctionNote = s.text();
    check.correctedAt = s.maybeMoment();
    check.remedy = s.text();
    check.checkerUnit = s.id<UnitId>();
    check.checkerName = s.text();
    const auto passedAt = s.maybeMoment();
    if (!check.passed())
        check.passedAt = passedAt;
    return check;
}

} // namespace

Done CheckTable::put(const LineCheck &check)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT OR REPLACE INTO line_check(" TB_CHECK_COLUMNS ", passed)"
                                    " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(check.id).bind(check.unit).bind(check.line).bind(check.checker).bind(check.at);
    insert.bind(qint64{static_cast<int>(check.result)});
    if (check.ringSeconds)
        insert.bind(qint64{*check.ringSeconds});
    else
        insert.bindNull();
    insert.bind(check.answeredBy).bind(check.greeting).bind(check.drawnFor).bind(check.from).bind(check.who);
    insert.bind(check.note).bind(check.correctionOwner).bind(check.correctionDue).bind(check.correctionNote);
    insert.bind(check.correctedAt).bind(check.remedy).bind(check.checkerUnit).bind(check.checkerName);
    return insert.bind(qint64{check.passed()}).run();
}

Done CheckTable::remove(CheckId id)
{
    return Statement(m_database, QStringLiteral("DELETE FROM line_check WHERE id=?")).bind(id).run();
}

Result<std::optional<LineCheck>> CheckTable::find(CheckId id)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_CHECK_COLUMNS ", " TB_PASSED_AT " FROM line_check WHERE id=?"));
    return firstOf(collect(select.bind(id)));
}

Result<std::vector<LineCheck>> CheckTable::between(UnitId unit, Moment from, Moment to)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_CHECK_COLUMNS ", " TB_PASSED_AT " FROM line_check"
                                    " WHERE unit=? AND at>=? AND at<? ORDER BY at DESC, id DESC"));
    return collect(select.bind(unit).bind(from).bind(to));
}

Result<std::vector<LineCheck>> CheckTable::ofLine(LineId line, int limit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_CHECK_COLUMNS ", " TB_PASSED_AT " FROM line_check"
                                    " WHERE line=? ORDER BY at DESC, id DESC LIMIT ?"));
    return collect(select.bind(line).bind(qint64{limit}));
}

Result<std::vector<LineCheck>> CheckTable::openFailures(UnitId unit)
{
    Statement select(m_database,
                     QStringLiteral("SELECT " TB_CHECK_COLUMNS ", NULL FROM line_check WHERE unit=? AND passed=0"
                                    " AND " TB_PASSED_AT " IS NULL"
                                    " ORDER BY correction_due IS NOT NULL, correction_due, at, id"));
    return collect(select.bind(unit));
}

Result<std::vector<LineCheck>> CheckTable::collect(Statement &select)
{
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    std::vector<LineCheck> checks;
    while (select.next())
        checks.push_back(readCheck(select));
    return checks;
}

} // namespace tb
