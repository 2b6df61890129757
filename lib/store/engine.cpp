// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/engine.h"

#include "store/postgresengine.h"
#include "store/sqliteengine.h"

namespace tb {

std::unique_ptr<Engine> Engine::of(const QString &place)
{
    if (PostgresEngine::isPlace(place))
        return std::make_unique<PostgresEngine>(place);
    return std::make_unique<SqliteEngine>(place);
}

} // namespace tb
