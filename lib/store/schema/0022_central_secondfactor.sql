-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a second factor is checked by. Secrets are sealed with a key that is not in here.
CREATE TABLE second_factor (
    officer BLOB PRIMARY KEY,
    sealed BLOB,
    pending BLOB,
    last_step INTEGER NOT NULL,
    set_at INTEGER
) WITHOUT ROWID;
CREATE TABLE recovery_code (
    officer BLOB NOT NULL,
    code_sum BLOB NOT NULL,
    PRIMARY KEY (officer, code_sum)
) WITHOUT ROWID;
CREATE TABLE second_factor_event (
    officer BLOB NOT NULL,
    at INTEGER NOT NULL,
    what TEXT NOT NULL,
    PRIMARY KEY (officer, at, what)
) WITHOUT ROWID;
