// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/rungline.h"

#include <vector>

namespace tb::wire {

/// The lines that a unit is to ring, as JSON and back. Malformed where a shape is wrong.
TB_API QByteArray encodeLinesToRing(const std::vector<LineToRing> &lines);
TB_API Result<std::vector<LineToRing>> decodeLinesToRing(const QByteArray &bytes);

} // namespace tb::wire
