-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who has a matter, and which missed calls were served after all. status is what counts: own_status is what the call's
-- own entries say, before a later call of the same number is looked at.
ALTER TABLE call ADD COLUMN own_status INTEGER NOT NULL DEFAULT 1;
ALTER TABLE call ADD COLUMN forwarded_by BLOB;
ALTER TABLE call ADD COLUMN awaits_acceptance INTEGER NOT NULL DEFAULT 0;
ALTER TABLE call ADD COLUMN hops INTEGER NOT NULL DEFAULT 0;
ALTER TABLE call ADD COLUMN escalations INTEGER NOT NULL DEFAULT 0;
ALTER TABLE call ADD COLUMN close_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE call ADD COLUMN served_at INTEGER;
ALTER TABLE call ADD COLUMN settled_by BLOB;
CREATE INDEX call_missed ON call(number, unit, row) WHERE type = 2 AND own_status IN (4, 5);
CREATE INDEX call_contested ON call(row) WHERE to_be_looked_at = 1;
ALTER TABLE shift ADD COLUMN accepted_by BLOB;
ALTER TABLE shift ADD COLUMN accepted_at INTEGER;
ALTER TABLE shift ADD COLUMN acceptance_note TEXT NOT NULL DEFAULT '';
ALTER TABLE unit ADD COLUMN phrases TEXT NOT NULL DEFAULT '[]';
ALTER TABLE unit ADD COLUMN topics TEXT NOT NULL DEFAULT '[]';
