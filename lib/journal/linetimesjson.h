// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linetimes.h"
#include "journal/json.h"

namespace tb {

/// Hours as the body of line.hours_set says them: "week": seven lists of minutes [from, to, from, to …], "calendar",
/// "exceptions": {"d","k","s","o"}. The reasons of the exceptions are personal and come apart, in the same order.
TB_API Json::Object hoursJson(const LineHours &hours);
TB_API LineHours hoursFromJson(const Json &body, const QStringList &reasons);
TB_API QStringList reasonsOf(const LineHours &hours);

/// Hours and status as one row keeps them.
TB_API QByteArray encodeLineTimes(const LineTimes &times);
/// What cannot be read is left out.
TB_API LineTimes decodeLineTimes(const QByteArray &bytes);

} // namespace tb
