// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "journal/entry.h"

namespace tb {

/// Nothing where the member is missing or no integer.
std::optional<Moment> momentOf(const Json &body, QStringView key);
/// What a field of call.logged or call.amended says, put into the call: "line" … from the body, "name" … from the
/// personal part. An unknown name changes nothing.
void takeField(const Entry &entry, const QString &field, Call &call);
/// All of them.
void takeAllFields(const Entry &entry, Call &call);

} // namespace tb
