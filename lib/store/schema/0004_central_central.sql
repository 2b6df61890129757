-- SPDX-License-Identifier: GPL-3.0-or-later
-- What only the central server keeps.
CREATE TABLE unit_log (
    unit BLOB PRIMARY KEY,
    epoch TEXT NOT NULL,
    last_seq INTEGER NOT NULL,
    head_epoch TEXT NOT NULL,
    head BLOB
) WITHOUT ROWID;
CREATE TABLE desk (
    id BLOB PRIMARY KEY,
    unit BLOB NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    token_sum BLOB UNIQUE,
    enrolled_at INTEGER NOT NULL,
    seen_at INTEGER,
    pending INTEGER NOT NULL DEFAULT 0,
    revoked INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE enrolment_code (
    code_sum BLOB PRIMARY KEY,
    unit BLOB NOT NULL,
    expires_at INTEGER NOT NULL,
    used_by BLOB
) WITHOUT ROWID;
CREATE TABLE credential (
    officer BLOB PRIMARY KEY,
    hash BLOB NOT NULL,
    temporary INTEGER NOT NULL,
    set_at INTEGER NOT NULL
) WITHOUT ROWID;
-- Which officer has shown a password on which desk: only these pairs may write.
CREATE TABLE proven (
    officer BLOB NOT NULL,
    desk BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (officer, desk)
) WITHOUT ROWID;
CREATE TABLE refused (
    id BLOB PRIMARY KEY,
    unit BLOB NOT NULL,
    desk BLOB NOT NULL,
    header BLOB NOT NULL,
    body BLOB,
    personal BLOB,
    salt BLOB,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL
) WITHOUT ROWID;
