// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sliptable.h"

#include "store/statement.h"

namespace tb {

namespace {

Done erase(Database &database, UnitId unit)
{
    for (const char *sql : {"DELETE FROM slip_series WHERE unit=?", "DELETE FROM slip_account WHERE unit=?"}) {
        const Done done = Statement(database, QString::fromLatin1(sql)).bind(unit).run();
        if (!done.ok())
            return done;
    }
    return {};
}

} // namespace

Done SlipTable::put(UnitId unit, const std::vector<SlipSeries> &all)
{
    Done done = erase(m_database, unit);
    for (const SlipSeries &series : all)
        done = done.ok() ? putOne(series) : done;
    return done;
}

Done SlipTable::clear()
{
    for (const char *sql : {"DELETE FROM slip_series", "DELETE FROM slip_account"}) {
        const Done done = Statement(m_database, QString::fromLatin1(sql)).run();
        if (!done.ok())
            return done;
    }
    return {};
}

Done SlipTable::putOne(const SlipSeries &series)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT INTO slip_series(unit, code, line, slips, issued_by, issued_at)"
                                    " VALUES(?,?,?,?,?,?)"));
    insert.bind(series.unit).bind(series.code).bind(series.line).bind(qint64{series.count});
    Done done = insert.bind(series.issuedBy).bind(series.issuedAt).run();
    for (std::size_t i = 0; done.ok() && i < series.accounts.size(); ++i) {
        const SlipSeries::Account &account = series.accounts[i];
        Statement told(
            m_database,
            QStringLiteral("INSERT INTO slip_account(unit, code, place, number, fate, call, told_by, told_at)"
                           " VALUES(?,?,?,?,?,?,?,?)"));
        told.bind(series.unit).bind(series.code).bind(static_cast<qint64>(i)).bind(qint64{account.number});
        told.bind(qint64{static_cast<int>(account.fate)}).bind(account.call);
        done = told.bind(account.by).bind(account.at).run();
    }
    return done;
}

Result<std::vector<SlipSeries>> SlipTable::ofUnit(UnitId unit)
{
    std::vector<SlipSeries> all;
    {
        Statement select(m_database,
                         QStringLiteral("SELECT code, line, slips, issued_by, issued_at FROM slip_series"
                                        " WHERE unit=? ORDER BY issued_at DESC, code"));
        const Done done = select.bind(unit).run();
        if (!done.ok())
            return done.error();
        while (select.next()) {
            SlipSeries series;
            series.unit = unit;
            series.code = select.text();
            series.line = select.id<LineId>();
            series.count = static_cast<int>(select.integer());
            series.issuedBy = select.id<OfficerId>();
            series.issuedAt = select.moment();
            all.push_back(series);
        }
    }
    for (SlipSeries &series : all) {
        const Done done = readAccounts(series);
        if (!done.ok())
            return done.error();
    }
    return all;
}

Done SlipTable::readAccounts(SlipSeries &series)
{
    Statement select(m_database,
                     QStringLiteral("SELECT number, fate, call, told_by, told_at FROM slip_account"
                                    " WHERE unit=? AND code=? ORDER BY place"));
    const Done done = select.bind(series.unit).bind(series.code).run();
    while (done.ok() && select.next()) {
        SlipSeries::Account account;
        account.number = static_cast<int>(select.integer());
        account.fate = static_cast<SlipFate>(select.integer());
        account.call = select.id<CallId>();
        account.by = select.id<OfficerId>();
        account.at = select.moment();
        series.accounts.push_back(account);
    }
    return done;
}

} // namespace tb
