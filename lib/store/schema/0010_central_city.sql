-- SPDX-License-Identifier: GPL-3.0-or-later
-- What processes that serve the same desks have to know of each other: who has typed wrong passwords and codes of late.
CREATE TABLE wrong_password (
    unit BLOB NOT NULL,
    login TEXT NOT NULL,
    count INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (unit, login)
) WITHOUT ROWID;
CREATE INDEX wrong_password_time ON wrong_password(last_at);
CREATE TABLE wrong_code (
    peer BLOB NOT NULL,
    at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    PRIMARY KEY (peer, at)
) WITHOUT ROWID;
CREATE INDEX wrong_code_time ON wrong_code(at);
