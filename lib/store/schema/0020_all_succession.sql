-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which unit answers for what another one did, and from when on. Both units' journals tell it.
CREATE TABLE unit_succession (
    told_by BLOB NOT NULL,
    older BLOB NOT NULL,
    newer BLOB NOT NULL,
    on_at INTEGER NOT NULL,
    takes_open INTEGER NOT NULL,
    basis TEXT NOT NULL,
    PRIMARY KEY (told_by, older, newer)
) WITHOUT ROWID;
CREATE INDEX unit_succession_newer ON unit_succession(newer);
