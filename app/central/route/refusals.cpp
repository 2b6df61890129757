// SPDX-License-Identifier: GPL-3.0-or-later
#include "route/refusals.h"

#include "problem.h"
#include "route/eventlog.h"

namespace tb {

namespace {
constexpr int kSoonSeconds = 5;
constexpr int kFullDiskSeconds = 60;
constexpr int kPasswordsSeconds = 2;
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
        // Whoever asked is told nothing of what is inside; whoever runs the server is.
        logEvent("failed", {{"code", codeText(error.code)}});
        return unavailable(kSoonSeconds);
    }
}

HttpResponse passwordsBusy()
{
    return unavailable(kPasswordsSeconds);
}

} // namespace tb
