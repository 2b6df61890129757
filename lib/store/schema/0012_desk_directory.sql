-- SPDX-License-Identifier: GPL-3.0-or-later
-- The other units of the city, as the server last named them.
CREATE TABLE unit_name (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL
) WITHOUT ROWID;
