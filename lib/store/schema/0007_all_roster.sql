-- SPDX-License-Identifier: GPL-3.0-or-later
-- The roster beside its shifts: who is away, who stands in for whom, what was made known, the usual week.
CREATE TABLE absence (
    id BLOB PRIMARY KEY,
    unit BLOB NOT NULL,
    officer BLOB NOT NULL,
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    cancelled INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX absence_time ON absence(unit, to_at);
CREATE TABLE swap (
    id BLOB PRIMARY KEY,
    unit BLOB NOT NULL,
    shift BLOB NOT NULL,
    from_officer BLOB NOT NULL,
    to_officer BLOB NOT NULL,
    state INTEGER NOT NULL,
    asked_by BLOB NOT NULL,
    asked_at INTEGER NOT NULL,
    decided_by BLOB,
    decided_at INTEGER,
    note TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX swap_shift ON swap(shift);
CREATE INDEX swap_open ON swap(unit, asked_at) WHERE state <= 3;
CREATE TABLE publication (
    unit BLOB NOT NULL,
    from_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    to_at INTEGER NOT NULL,
    gaps INTEGER NOT NULL,
    note TEXT NOT NULL,
    published_by BLOB NOT NULL,
    published_at INTEGER NOT NULL,
    shifts BLOB NOT NULL,
    PRIMARY KEY (unit, from_at, version)
) WITHOUT ROWID;
CREATE TABLE pattern_slot (
    unit BLOB NOT NULL,
    place INTEGER NOT NULL,
    weekday INTEGER NOT NULL,
    from_minute INTEGER NOT NULL,
    to_minute INTEGER NOT NULL,
    name TEXT NOT NULL,
    officer BLOB NOT NULL,
    lines BLOB NOT NULL,
    PRIMARY KEY (unit, place)
) WITHOUT ROWID;
CREATE TABLE shift_pause (
    shift BLOB NOT NULL,
    place INTEGER NOT NULL,
    since_at INTEGER NOT NULL,
    till_at INTEGER,
    reason TEXT NOT NULL,
    until_at INTEGER,
    cover BLOB,
    PRIMARY KEY (shift, place)
) WITHOUT ROWID;
