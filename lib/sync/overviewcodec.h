// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/unitstatus.h"

namespace tb::wire {

/// The city at a glance, as JSON and back. Malformed where a shape is wrong.
TB_API QByteArray encodeOverview(const std::vector<UnitStatus> &units);
TB_API Result<std::vector<UnitStatus>> decodeOverview(const QByteArray &bytes);

} // namespace tb::wire
