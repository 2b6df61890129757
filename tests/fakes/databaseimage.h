// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/databasecopy.h"
#include "store/migrator.h"

#include <QFile>

namespace tb {

/// All that the server's database holds, as a file; and back. Works for both database systems.
inline void takeImage(Database &database, const QString &file)
{
    QFile::remove(file);
    const std::unique_ptr<Database> image = Database::open(file).take();
    if (!Migrator(Migrator::Part::Central).migrate(*image).ok() || !DatabaseCopy(database, *image).run().ok())
        qFatal("an image could not be taken");
}

inline void putBack(const QString &file, Database &database)
{
    const std::unique_ptr<Database> image = Database::open(file).take();
    if (!DatabaseCopy(*image, database).run().ok())
        qFatal("an image could not be put back");
}

} // namespace tb
