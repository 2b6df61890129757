// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptbench.h"

#include "fakes/centralplace.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>

using namespace tb;

/// Entries accepted per second, as the server does it, beside the bare insert of the same bytes by the same database in
/// the same run. On a file, and where TRUCBAN_TEST_DATABASE names one, in PostgreSQL.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("trucban.*=false"));
    const QTemporaryDir folder;
    const int entries = argc > 1 ? QByteArray(argv[1]).toInt() : 4000;
    const QString file = folder.filePath(QStringLiteral("central.db"));
    QStringList places{file};
    if (!testDatabase().isEmpty())
        places << centralPlace(file);
    for (const QString &place : places) {
        for (const int batch : {1, 200}) {
            AcceptBench(place, folder.path(), 1, batch).run(batch == 1 ? entries / 4 : entries);
            if (place != file)
                AcceptBench(place, folder.path(), 4, batch).run(batch == 1 ? entries / 4 : entries);
        }
    }
    return 0;
}
