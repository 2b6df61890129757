// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formerplaces.h"
#include "domain/ids.h"
#include "domain/topicguess.h"
#include "journal/json.h"
#include "store/database.h"

namespace tb {

/// A list of words that a unit has set; that of the program (`name` in resources/words) where it has set none.
Json::List unitWords(const QByteArray &set, const QString &name);

/// What speaks for which field in the unit.
TB_API Result<std::vector<TopicRule>> topicsOf(Database &database, UnitId unit);

/// The districts that there were where the unit is, by the area code of its telephones.
TB_API Result<FormerPlaces> formerPlacesOf(Database &database, UnitId unit);

} // namespace tb
