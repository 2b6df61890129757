-- SPDX-License-Identifier: GPL-3.0-or-later
-- Matters that go from unit to unit: which other unit has it, and for a received one whence it came.
ALTER TABLE call ADD COLUMN handler_unit BLOB;
ALTER TABLE call ADD COLUMN from_unit BLOB;
ALTER TABLE call ADD COLUMN from_call BLOB;
ALTER TABLE call ADD COLUMN from_name TEXT NOT NULL DEFAULT '';
CREATE INDEX call_from ON call(from_call) WHERE from_call IS NOT NULL;
