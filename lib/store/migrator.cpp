// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "store/journalwriter.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QDir>
#include <QFile>

namespace tb {

QStringList Migrator::files() const
{
    const QString own = m_part == Part::Desk ? QStringLiteral("desk") : QStringLiteral("central");
    QStringList files;
    for (const QString &file : QDir(QStringLiteral(":/schema")).entryList(QDir::Files, QDir::Name)) {
        const QString part = file.section(QLatin1Char('_'), 1, 1);
        if (part == QLatin1String("all") || part == own)
            files.append(file);
    }
    return files;
}

Result<QStringList> Migrator::applied(Database &database) const
{
    QStringList names;
    Statement select(database, QStringLiteral("SELECT name FROM schema_file ORDER BY name"));
    const Done done = select.run();
    if (!done.ok())
        return done.error();
    while (select.next())
        names.append(select.text());
    return names;
}

Done Migrator::migrate(Database &database) const
{
    Transaction transaction(database);
    if (!transaction.begun().ok())
        return transaction.begun();
    Done done = database.runScript(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_file (name TEXT PRIMARY KEY)"));
    if (!done.ok())
        return done;
    const Result<QStringList> known = applied(database);
    if (!known.ok())
        return known.error();
    const QStringList wanted = files();
    for (const QString &name : known.value()) {
        if (!wanted.contains(name))
            return Error{ErrorCode::NewerSchema, name};
    }
    for (const QString &name : wanted) {
        if (known.value().contains(name))
            continue;
        QFile file(QStringLiteral(":/schema/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::BadFile, name};
        done = database.runScript(QString::fromUtf8(file.readAll()));
        if (!done.ok())
            return done;
        done = Statement(database, QStringLiteral("INSERT INTO schema_file(name) VALUES(?)")).bind(name).run();
        if (!done.ok())
            return done;
    }
    // Rows that an older version wrote do not know the new columns.
    if (done.ok() && !known.value().isEmpty() && known.value() != wanted)
        done = JournalWriter(database).rebuild();
    return done.ok() ? transaction.commit() : done;
}

} // namespace tb
