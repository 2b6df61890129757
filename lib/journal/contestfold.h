// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "journal/stampedentry.h"

#include <vector>

namespace tb {

/// What one person made of a field.
struct FieldVersion {
    EntryId entry;
    OfficerId officer;
    DeskId desk;
    Moment at{};
    Json value; ///< null where the entry gives none, or where it was erased

    friend bool operator==(const FieldVersion &, const FieldVersion &) = default;
};

/// A field of a call that two people changed without knowing of each other. The later one holds.
struct ContestedField {
    QString field;
    FieldVersion earlier;
    FieldVersion later;

    friend bool operator==(const ContestedField &, const ContestedField &) = default;
};

/// The fields for which foldCall() says that the call is to be looked at; none where it does not. Pure and total.
TB_API std::vector<ContestedField> foldContests(const History &history);

/// Whether the field is of the personal part of an amendment, and not of its body.
TB_API bool isPersonalField(const QString &field);

} // namespace tb
