-- SPDX-License-Identifier: GPL-3.0-or-later
-- What only a desk keeps.
CREATE TABLE cursor (
    unit BLOB PRIMARY KEY,
    epoch TEXT NOT NULL,
    seq INTEGER NOT NULL,
    sum BLOB
) WITHOUT ROWID;
-- Points of the unit's journal that the server confirmed with its own key; a restored server recognises them.
CREATE TABLE checkpoint (
    unit BLOB NOT NULL,
    seq INTEGER NOT NULL,
    epoch TEXT NOT NULL,
    sum BLOB,
    mac BLOB NOT NULL,
    PRIMARY KEY (unit, seq)
) WITHOUT ROWID;
CREATE TABLE stream (
    id BLOB PRIMARY KEY,
    counter INTEGER NOT NULL,
    previous BLOB,
    current INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE draft (
    id BLOB PRIMARY KEY,
    officer BLOB NOT NULL,
    purpose TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    content BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE verifier (
    officer BLOB PRIMARY KEY,
    hash BLOB NOT NULL,
    proven_at INTEGER NOT NULL
) WITHOUT ROWID;
