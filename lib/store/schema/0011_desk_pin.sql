-- SPDX-License-Identifier: GPL-3.0-or-later
-- The short code by which an officer unlocks this desk and no other. Never sent. A try is counted before it is judged.
CREATE TABLE pin (
    officer BLOB PRIMARY KEY,
    hash BLOB NOT NULL,
    set_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    tried_at INTEGER NOT NULL
) WITHOUT ROWID;
