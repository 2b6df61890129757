// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "httpresponse.h"

namespace tb {

/// How an Error is told to a client: 400 for bytes that cannot be understood, 413 too large, 507 "storage-full" for a
/// full disk, 503 for whatever else the database says. Nothing of the data is told.
HttpResponse refusalOf(const Error &error);
/// More passwords wait to be checked than is good for anybody: 503, come again in a moment.
HttpResponse passwordsBusy();

} // namespace tb
