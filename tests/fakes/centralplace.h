// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

namespace tb {

/// The tests of the server run on both database systems: without TRUCBAN_TEST_DATABASE on files, with it in PostgreSQL.
inline QString testDatabase()
{
    return qEnvironmentVariable("TRUCBAN_TEST_DATABASE");
}

/// Where the database lives that a test calls by the name of a file: that file, or a schema of its own.
inline QString centralPlace(const QString &file)
{
    if (testDatabase().isEmpty())
        return file;
    const QString schema = QLatin1Char('t')
        + QString::fromLatin1(QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex().left(20));
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), schema);
        db.setDatabaseName(QStringLiteral("postgres"));
        db.setUserName(QStringLiteral("trucban"));
        db.setHostName(testDatabase().section(QStringLiteral("host="), 1));
        if (!db.open() || !QSqlQuery(db).exec(QStringLiteral("CREATE SCHEMA IF NOT EXISTS %1").arg(schema)))
            qFatal("no PostgreSQL for the test: %s", qPrintable(db.lastError().text()));
    }
    QSqlDatabase::removeDatabase(schema);
    return testDatabase() + QStringLiteral("&options=-csearch_path%3D") + schema;
}

} // namespace tb
