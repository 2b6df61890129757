-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each officer said last to have seen of the published roster.
CREATE TABLE roster_seen (
    officer BLOB PRIMARY KEY,
    unit BLOB NOT NULL,
    at INTEGER NOT NULL,
    shifts BLOB NOT NULL
) WITHOUT ROWID;
