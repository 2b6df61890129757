-- SPDX-License-Identifier: GPL-3.0-or-later
-- Blank slips for a power cut, and what became of each.
CREATE TABLE slip_series (
    unit BLOB NOT NULL,
    code TEXT NOT NULL,
    line BLOB,
    slips INTEGER NOT NULL,
    issued_by BLOB,
    issued_at INTEGER NOT NULL,
    PRIMARY KEY (unit, code)
) WITHOUT ROWID;
CREATE TABLE slip_account (
    unit BLOB NOT NULL,
    code TEXT NOT NULL,
    place INTEGER NOT NULL,
    number INTEGER NOT NULL,
    fate INTEGER NOT NULL,
    call BLOB,
    told_by BLOB,
    told_at INTEGER NOT NULL,
    PRIMARY KEY (unit, code, place)
) WITHOUT ROWID;
