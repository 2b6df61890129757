// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/engine.h"

namespace tb {

/// A statement of a schema file in PostgreSQL's words; empty where it makes the full-text index, which a server of many
/// processes does not have.
TB_API QString postgresSchema(const QString &sql);
/// The statement of a table class in PostgreSQL's words. INSERT OR REPLACE replaces what has the same id, or the same
/// primary key where there is no column of that name.
TB_API QString postgresStatement(const QString &sql, const ColumnsOf &columnsOf);

} // namespace tb
