-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the journal says, folded: dropped and rebuilt at will.
CREATE TABLE call (
    row INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    unit BLOB NOT NULL,
    reference TEXT NOT NULL,
    type INTEGER NOT NULL,
    line BLOB,
    logged_by BLOB,
    desk BLOB,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    urgency TEXT NOT NULL,
    outcome TEXT NOT NULL,
    confidential INTEGER NOT NULL,
    follows BLOB,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    place TEXT NOT NULL,
    content TEXT NOT NULL,
    erased INTEGER NOT NULL,
    status INTEGER NOT NULL,
    due_at INTEGER,
    call_back_at INTEGER,
    owed_at INTEGER,
    handler BLOB,
    handler_name TEXT NOT NULL,
    responses INTEGER NOT NULL,
    call_back_tries INTEGER NOT NULL,
    closed_at INTEGER,
    reopened INTEGER NOT NULL,
    last_entry BLOB,
    last_change_at INTEGER NOT NULL,
    to_be_looked_at INTEGER NOT NULL,
    pending INTEGER NOT NULL,
    unknown INTEGER NOT NULL,
    flags TEXT NOT NULL,
    search_text TEXT NOT NULL
);
CREATE INDEX call_number ON call(number, row) WHERE number <> '';
CREATE INDEX call_open ON call(owed_at) WHERE status <> 1;
CREATE TABLE shift (
    id BLOB PRIMARY KEY,
    unit BLOB NOT NULL,
    officer BLOB NOT NULL,
    lines BLOB NOT NULL,
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL,
    name TEXT NOT NULL,
    state INTEGER NOT NULL,
    started_at INTEGER,
    ended_at INTEGER,
    handed_to BLOB,
    handover_note TEXT NOT NULL,
    flags TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX shift_time ON shift(unit, from_at);
CREATE TABLE line (
    id BLOB PRIMARY KEY,
    unit BLOB NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    published_on TEXT NOT NULL,
    retired INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE officer (
    id BLOB PRIMARY KEY,
    unit BLOB NOT NULL,
    role INTEGER NOT NULL,
    login TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    retired INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX officer_login ON officer(login);
CREATE TABLE unit (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    area_code TEXT NOT NULL,
    place TEXT NOT NULL,
    doc_symbol TEXT NOT NULL,
    superior TEXT NOT NULL,
    agency TEXT NOT NULL,
    calendar TEXT NOT NULL
) WITHOUT ROWID;
-- Calls whose search text the index does not hold yet, with the text that it holds instead (NULL: none).
CREATE TABLE search_queue (
    row INTEGER PRIMARY KEY,
    old_text TEXT
);
CREATE VIRTUAL TABLE call_search USING fts5(text, content='', detail=none, columnsize=0, prefix='1 2 3 4 5 6', tokenize='ascii');
INSERT INTO call_search(call_search, rank) VALUES('automerge', 0);
