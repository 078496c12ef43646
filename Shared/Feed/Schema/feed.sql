-- How far each source's feed has come in, and what of it could not be taken in and was put aside.

CREATE TABLE feed_cursor (
    source TEXT PRIMARY KEY CHECK (source <> ''),
    -- The last event that was taken in or put aside, and when.
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- An event that is put aside is tried again, or waits behind an earlier one of its subject, or is parked for good.
CREATE TABLE feed_parked (
    source TEXT NOT NULL CHECK (source <> ''),
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    topic TEXT NOT NULL,
    subject TEXT,
    at INTEGER NOT NULL,
    body BLOB NOT NULL,
    -- Why it was not taken in, without anything of its content.
    reason TEXT NOT NULL CHECK (length(reason) <= 500),
    tries INTEGER NOT NULL CHECK (tries >= 0),
    -- By the machine's clock; null for one that waits behind another or is parked.
    next_try_at INTEGER,
    is_parked INTEGER NOT NULL CHECK (is_parked IN (0, 1)),
    PRIMARY KEY (source, sequence),
    CHECK (is_parked = 0 OR next_try_at IS NULL)
) STRICT;
CREATE INDEX feed_parked_of_subject ON feed_parked (source, subject, sequence) WHERE subject IS NOT NULL;
CREATE INDEX feed_parked_by_next_try ON feed_parked (source, next_try_at) WHERE next_try_at IS NOT NULL;
