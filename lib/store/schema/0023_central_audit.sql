-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was done at the server that no entry tells: what an administrator did, who read the whole city. Added to, never
-- changed.
CREATE TABLE audit (
    place INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    deed TEXT NOT NULL,
    about TEXT NOT NULL,
    outcome TEXT NOT NULL
);
CREATE INDEX audit_time ON audit(at);
