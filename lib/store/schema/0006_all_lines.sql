-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a published number is beyond its name: where it stands, its hours and how it stood (dated), who rang it to see.
ALTER TABLE line ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE line ADD COLUMN document TEXT NOT NULL DEFAULT '';
ALTER TABLE line ADD COLUMN contract_until TEXT NOT NULL DEFAULT '';
ALTER TABLE line ADD COLUMN times TEXT NOT NULL DEFAULT '{}';
CREATE TABLE line_check (
    id BLOB PRIMARY KEY,
    unit BLOB NOT NULL,
    line BLOB,
    checker BLOB,
    at INTEGER NOT NULL,
    result INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    ring_seconds INTEGER,
    answered_by BLOB,
    greeting TEXT NOT NULL,
    drawn_for INTEGER,
    from_phone TEXT NOT NULL,
    who TEXT NOT NULL,
    note TEXT NOT NULL,
    correction_owner BLOB,
    correction_due INTEGER,
    correction_note TEXT NOT NULL,
    corrected_at INTEGER,
    remedy TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX line_check_time ON line_check(unit, at);
CREATE INDEX line_check_line ON line_check(line, at);
CREATE INDEX line_check_failed ON line_check(unit, at) WHERE passed = 0;
CREATE INDEX call_line ON call(line, row);
