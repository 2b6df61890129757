-- SPDX-License-Identifier: GPL-3.0-or-later
-- The terms a unit chooses for itself. Of a call: what kind of caller it was, and whom it was put before by itself.
CREATE TABLE unit_rules (
    unit BLOB PRIMARY KEY,
    check_in INTEGER NOT NULL,
    short_ring INTEGER NOT NULL,
    escalate_after INTEGER NOT NULL
) WITHOUT ROWID;
ALTER TABLE call ADD COLUMN caller_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE call ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
CREATE INDEX call_follows ON call(follows) WHERE follows IS NOT NULL;
