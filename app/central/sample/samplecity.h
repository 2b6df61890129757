// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/randomsource.h"
#include "base/result.h"
#include "command/datafolder.h"

namespace tb {

/// An invented city, "Thành phố Đông Hải", with two wards. Writes sample/enrolment*.json: with each a desk joins by
/// itself and its officer signs in. All officers of the sample have one password, made for this folder.
Done makeSampleCity(const DataFolder &folder, const Clock &clock, RandomSource &random);

/// Tells the desks of the sample where the server listens. Nothing where the folder has no sample.
Done tellSampleAddress(const DataFolder &folder, const QString &url);

} // namespace tb
