-- SPDX-License-Identifier: GPL-3.0-or-later
-- Units ring each other's lines, by lot: who rang ours, and which of others we rang.
ALTER TABLE line_check ADD COLUMN checker_unit BLOB;
ALTER TABLE line_check ADD COLUMN checker_name TEXT NOT NULL DEFAULT '';
CREATE TABLE line_rung (
    id BLOB PRIMARY KEY,
    unit BLOB NOT NULL,
    officer BLOB,
    at INTEGER NOT NULL,
    line BLOB,
    other_unit BLOB,
    other_name TEXT NOT NULL,
    line_name TEXT NOT NULL,
    number TEXT NOT NULL,
    drawn_for INTEGER NOT NULL,
    result INTEGER NOT NULL,
    ring_seconds INTEGER
) WITHOUT ROWID;
CREATE INDEX line_rung_time ON line_rung(unit, at);
