-- Where a person must not go, as it was said last.

CREATE TABLE exclusion (
    person_id BLOB PRIMARY KEY REFERENCES person,
    -- Towns and postcode districts, with ; in between; empty where the last of them has ended.
    places TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    said_by TEXT NOT NULL CHECK (said_by <> ''),
    on_behalf_of TEXT NOT NULL,
    said_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
