-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journal. Never altered destructively; the bytes are the truth, the other columns find them.
CREATE TABLE entry (
    place INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    unit BLOB NOT NULL,
    about INTEGER NOT NULL,
    subject BLOB NOT NULL,
    stream BLOB NOT NULL,
    counter INTEGER NOT NULL,
    header BLOB NOT NULL,
    body BLOB NOT NULL,
    personal BLOB,
    salt BLOB,
    state INTEGER NOT NULL,
    seq INTEGER,
    stamps BLOB,
    unit_sum BLOB,
    reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX entry_subject ON entry(subject);
CREATE INDEX entry_stream ON entry(stream, counter);
CREATE UNIQUE INDEX entry_seq ON entry(unit, seq) WHERE seq IS NOT NULL;
CREATE INDEX entry_open ON entry(state, place) WHERE state <> 1;
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value BLOB
) WITHOUT ROWID;
