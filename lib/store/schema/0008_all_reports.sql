-- SPDX-License-Identifier: GPL-3.0-or-later
-- Figures of a period: all that a count asks for stands in one index, so that no text of a call is read.
ALTER TABLE call ADD COLUMN first_response_at INTEGER;
CREATE INDEX call_period ON call(unit, started_at, type, kind, line, field, logged_by, status, first_response_at,
    closed_at, due_at, owed_at, served_at, settled_by, close_reason, id);
-- Reports that were signed off: their figures as they were, and how far the journal reached.
CREATE TABLE report (
    id BLOB PRIMARY KEY,
    unit BLOB NOT NULL,
    kind TEXT NOT NULL,
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL,
    number TEXT NOT NULL,
    closed_by BLOB,
    closed_at INTEGER NOT NULL,
    up_to INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    figures TEXT NOT NULL,
    digest TEXT NOT NULL,
    late TEXT NOT NULL,
    amended_at INTEGER,
    flags TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX report_time ON report(unit, from_at);
CREATE INDEX report_digest ON report(digest);
-- How a caller was treated, as the head heard it from the caller.
CREATE TABLE review (
    id BLOB PRIMARY KEY,
    unit BLOB NOT NULL,
    call BLOB NOT NULL,
    officer BLOB,
    shift BLOB,
    reviewer BLOB,
    at INTEGER NOT NULL,
    marks TEXT NOT NULL,
    complaint INTEGER NOT NULL,
    note TEXT NOT NULL,
    due_at INTEGER,
    answered_by BLOB,
    answered_at INTEGER,
    answer TEXT NOT NULL,
    flags TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX review_time ON review(unit, at);
CREATE INDEX review_call ON review(call);
-- What the telephone company or the exchange counted.
CREATE TABLE ring (
    id BLOB PRIMARY KEY,
    unit BLOB NOT NULL,
    line BLOB,
    at INTEGER NOT NULL,
    rang INTEGER,
    talked INTEGER,
    source TEXT NOT NULL,
    number TEXT NOT NULL,
    call BLOB
) WITHOUT ROWID;
CREATE INDEX ring_time ON ring(unit, at);
CREATE INDEX ring_call ON ring(call) WHERE call IS NOT NULL;
