// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/admincommand.h"

namespace tb {

class Retention;

/// retention show | retention set --months N --paper PAPER | retention off: how long what is personal in calls is kept.
/// retention run [--dry-run]: erases what is over the term, the oldest first and some hundreds at a time, so that desks
/// do not wait; says whether there is more. With --dry-run it says of each unit what would go, and changes nothing.
class RetentionCommand final : public AdminCommand {
public:
    Result<QString> run(const AdminParts &parts, const CommandLine &line) override;

    static constexpr int kMostAtATime = 200;

private:
    static Result<QString> show(Retention &retention);
    static Result<QString> set(Retention &retention, const CommandLine &line);
    static Result<QString> preview(Retention &retention, Database &database);
    static Result<QString> carryOut(Retention &retention, const AdminParts &parts);
};

} // namespace tb
