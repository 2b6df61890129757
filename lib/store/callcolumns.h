// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "store/statement.h"

#include <vector>

namespace tb {

// A literal, so that it can stand inside the statements' literals. The order is that of bindCall() and readCall().
#define TB_CALL_COLUMNS                                                                                                \
    "id, unit, reference, type, line, logged_by, desk, started_at, ended_at, kind, field, urgency, outcome, "          \
    "confidential, follows, name, number, place, content, erased, status, due_at, call_back_at, handler, "             \
    "handler_name, responses, call_back_tries, closed_at, reopened, last_entry, last_change_at, to_be_looked_at, "     \
    "pending, unknown, flags, own_status, forwarded_by, awaits_acceptance, hops, escalations, close_reason, "          \
    "served_at, settled_by, first_response_at, handler_unit, from_unit, from_call, from_name, caller_kind, "           \
    "told"
constexpr int kCallColumns = 50;

/// For CallTable and BoardTable alone: how a call stands in its columns.
void bindCall(Statement &statement, const Call &call);
Call readCall(Statement &statement);
/// Runs it and reads all that it finds.
Result<std::vector<Call>> collectCalls(Statement &select);
/// The first number that a row of that moment can have.
qint64 firstRowAt(Moment moment);

} // namespace tb
