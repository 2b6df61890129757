// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/moment.h"
#include "domain/ids.h"

#include <QString>

#include <optional>

namespace tb {

/// What the unit told the caller.
struct ResponseDraft {
    QString text;
    QString by = QStringLiteral("phone"); ///< "phone", "letter", "visit", "message"
    QString to; ///< who was told, where that was not the caller
    QString agreed = QStringLiteral("not-asked"); ///< "yes", "no", "not-asked"
    bool closes = true;
    Moment at;
};

/// The matter goes to another officer of the unit, to another unit of the city, or to a body outside named in words.
struct ForwardDraft {
    OfficerId officer;
    UnitId unit; ///< then `where` is its name
    QString where;
    std::optional<Moment> due;
    QString note;
};

/// A promise to call back.
struct CallBackDraft {
    Moment at;
    OfficerId officer; ///< null: whoever is on duty then
    QString note;
};

} // namespace tb
