// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/unitimport.h"

#include "base/csvtext.h"
#include "register.h"
#include "security/codesums.h"
#include "store/codetable.h"
#include "store/unittable.h"

#include <QFile>
#include <QSet>

namespace tb {

namespace {

constexpr std::chrono::hours kCodeValid{30 * 24};

Error wrong(const QString &sentence)
{
    return {ErrorCode::BadArguments, sentence};
}

/// The rows below the first, with their fields found by name.
class Sheet {
public:
    static Result<Sheet> read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return wrong(QStringLiteral("%1 cannot be read.").arg(path));
        Result<std::vector<QStringList>> rows = readCsv(file.readAll());
        if (!rows.ok() || rows.value().empty())
            return wrong(QStringLiteral("%1 is no CSV file in UTF-8.").arg(path));
        Sheet sheet;
        sheet.m_rows = rows.take();
        for (const char *needed : {"code", "name", "kind", "area_code", "place"}) {
            if (!sheet.m_rows.front().contains(QLatin1String(needed)))
                return wrong(QStringLiteral("The first row of %1 has no column %2.").arg(path, QLatin1String(needed)));
        }
        return sheet;
    }

    Result<std::vector<Unit>> units() const
    {
        std::vector<Unit> units;
        QSet<QString> codes;
        for (size_t row = 1; row < m_rows.size(); ++row) {
            const Result<Unit> made = unit(row);
            if (!made.ok())
                return made.error();
            if (codes.contains(made.value().code))
                return wrong(QStringLiteral("Row %1: %2 stands there twice.").arg(row + 1).arg(made.value().code));
            codes.insert(made.value().code);
            units.push_back(made.value());
        }
        return units;
    }

private:
    QString field(size_t row, const char *name) const
    {
        const auto column = m_rows.front().indexOf(QLatin1String(name));
        return column < 0 ? QString() : m_rows[row].value(column).trimmed();
    }
    Result<Unit> unit(size_t row) const
    {
        Unit unit;
        unit.code = field(row, "code");
        unit.name = field(row, "name");
        unit.kind = field(row, "kind");
        unit.areaCode = field(row, "area_code");
        unit.place = field(row, "place");
        unit.docSymbol = field(row, "doc_symbol");
        if (unit.code.isEmpty() || unit.name.isEmpty())
            return wrong(QStringLiteral("Row %1 has no code or no name.").arg(row + 1));
        return unit;
    }

    std::vector<QStringList> m_rows;
};

class Import {
public:
    explicit Import(const AdminParts &parts)
        : m_parts(parts), m_ledger(parts.database, parts.clock, parts.random, parts.key),
          m_register(m_ledger, parts.clock, parts.random)
    {
    }

    Done take(const Unit &unit)
    {
        const Result<std::optional<Unit>> before = UnitTable(m_parts.database).byCode(unit.code);
        if (!before.ok() || before.value())
            return before.ok() ? Done() : Done(before.error());
        const Result<UnitId> id = m_register.addUnit(unit);
        if (!id.ok())
            return id.error();
        Officer administrator;
        administrator.unit = id.value();
        administrator.role = Role::Administrator;
        administrator.login = QStringLiteral("quantri.") + unit.code.toLower();
        administrator.name = QStringLiteral("Quản trị %1").arg(unit.name);
        const QString password = m_register.makePassword();
        const Result<OfficerId> officer = m_register.addOfficer(administrator, password, true);
        if (!officer.ok())
            return officer.error();
        const EnrolmentCode code = EnrolmentCode::make(m_parts.random);
        m_parts.announce(id.value());
        handout += QStringLiteral("%1,\"%2\",%3,%4,%5\n")
                       .arg(unit.code, QString(unit.name).replace(u'"', QLatin1String("\"\"")), administrator.login,
                            password, code.text());
        return CodeTable(m_parts.database)
            .put(keyedSum(m_parts.key, code.digest()), id.value(), m_parts.clock.now() + kCodeValid);
    }

    QString handout = QStringLiteral("code,name,login,password,enrolment_code\n");

private:
    const AdminParts &m_parts;
    Ledger m_ledger;
    Register m_register;
};

} // namespace

Result<QString> UnitImport::run(const AdminParts &parts, const CommandLine &line)
{
    const Done complete = line.check({});
    if (!complete.ok())
        return complete.error();
    if (line.argument().isEmpty())
        return wrong(QStringLiteral("unit import wants a file."));
    const Result<Sheet> sheet = Sheet::read(line.argument());
    if (!sheet.ok())
        return sheet.error();
    const Result<std::vector<Unit>> units = sheet.value().units();
    if (!units.ok())
        return units.error();
    Import import(parts);
    for (const Unit &unit : units.value()) {
        const Done done = import.take(unit);
        if (!done.ok())
            return done.error();
    }
    return import.handout;
}

} // namespace tb
