// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/admincommand.h"

namespace tb {

/// factor require | factor offer: whether whoever leads must have a second factor, or may.
class FactorRequire final : public AdminCommand {
public:
    explicit FactorRequire(bool required) : m_required(required) { }

    Result<QString> run(const AdminParts &parts, const CommandLine &line) override;

private:
    bool m_required;
};

} // namespace tb
