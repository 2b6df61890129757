-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a unit has set for its papers, and who signs them.
CREATE TABLE unit_papers (
    unit BLOB PRIMARY KEY,
    symbol TEXT NOT NULL,
    place TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE unit_signer (
    unit BLOB NOT NULL,
    place INTEGER NOT NULL,
    paper TEXT NOT NULL,
    lines TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (unit, place)
) WITHOUT ROWID;
