// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/refusals.h"

#include "problem.h"

namespace tb {

namespace {
constexpr int kSoonSeconds = 5;
constexpr int kFullDiskSeconds = 60;
} // namespace

HttpResponse refusalOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Malformed:
        return badRequest(error.detail);
    case ErrorCode::TooLarge:
        return tooLarge();
    case ErrorCode::DiskFull:
        return problem(507, "storage-full", QStringLiteral("The server's disk is full"), {}, kFullDiskSeconds);
    default:
        return unavailable(kSoonSeconds);
    }
}

} // namespace tb
