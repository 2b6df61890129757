// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/export.h"

#include <QFlags>
#include <QString>
#include <QStringView>

namespace tb {

enum class PhoneClass : int {
    None, ///< nothing was typed
    Withheld, ///< "Ẩn số", "không rõ": the caller's number was not shown
    Short, ///< 113, 1022: digits only, never with a country code
    Service, ///< 1800…, 1900…: digits only
    Landline,
    LandlineLocal, ///< typed without area code: read with that of the unit
    LandlineOld, ///< looks like a landline of before 2017: ask, see PhoneNumber::otherCanonical
    Mobile,
    MobileOld, ///< eleven digits of before 2018, renumbered
    Foreign,
    Incomplete, ///< digits are missing
    Unknown, ///< kept as typed
};

/// What to point out beside the field. None of them ever stops a person from saving.
enum class PhoneHint : int {
    AreaCodeAdded = 1,
    AskWhichNumber = 2, ///< two readings: `canonical` is the old landline, `otherCanonical` the number as dialled today
    Renumbered = 4,
    LetterForZero = 8,
    TooShort = 16,
    NotAssigned = 32, ///< no numbering plan known here has it
    MoreText = 64, ///< a second number or words behind the first number: see `rest`
};
Q_DECLARE_FLAGS(PhoneHints, PhoneHint)
Q_DECLARE_OPERATORS_FOR_FLAGS(PhoneHints)

/// A telephone number as understood. Personal data: never logged.
struct PhoneNumber {
    PhoneClass kind = PhoneClass::None;
    QString canonical; ///< "+842838297598;ext=102", "1022"; digits where not understood; empty for None and Withheld
    QString display; ///< "028 3829 7598 - 102", "0912 345 678"
    QString otherCanonical; ///< with AskWhichNumber; empty where nobody can have that number today
    QString otherDisplay;
    QString rest; ///< what was typed behind the number, as typed
    PhoneHints hints;

    /// One and the same telephone; extensions must not differ where both have one. False where either is unknown to us.
    TB_API bool sameAs(const PhoneNumber &other) const;
    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

/// Understands what officers type and what exchanges and spreadsheets deliver. `areaCode` is the unit's ("028",
/// "0274"), for numbers typed without one; empty: they stay incomplete. Never fails.
TB_API PhoneNumber parsePhone(QStringView input, QStringView areaCode);

/// Groups the digits typed so far: mobile 4-3-3, 024 and 028 3-4-4, other landlines 4-4-3; anything else comes back as
/// it is. For use only while the caret is at the end of the field.
TB_API QString formatWhileTyping(QStringView digits);

} // namespace tb
