// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command/admincommand.h"

namespace tb {

/// unit import FILE.csv: registers a whole city. Columns by the names in the first row: code, name, kind, area_code,
/// place, and doc_symbol where there is one; others are passed over. All rows are looked at before the first is taken;
/// units that are registered already are passed over, so an import that was cut off is simply repeated. Each new unit
/// gets an administrator and a code for its first desk; both come back as CSV, to be handed out.
class UnitImport final : public AdminCommand {
public:
    Result<QString> run(const AdminParts &parts, const CommandLine &line) override;
};

} // namespace tb
