-- SPDX-License-Identifier: GPL-3.0-or-later
-- The calls whose personal data was erased, and by which entry: date, basis and who stand there. purged: nothing of
-- them is left in free pages, in the index of the words or in the log either.
CREATE TABLE erased (
    subject BLOB PRIMARY KEY,
    entry BLOB NOT NULL,
    purged INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX erased_unpurged ON erased(subject) WHERE purged = 0;
