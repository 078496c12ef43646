-- Of which life of its source a cursor is, and how far a follower is that is being told again all that stands.

CREATE TABLE feed_cursor_2 (
    source TEXT PRIMARY KEY CHECK (source <> ''),
    -- The last event that was taken in or put aside, and when.
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    at INTEGER NOT NULL,
    -- The source's epoch; empty where it is to be asked to tell again all that stands.
    epoch TEXT NOT NULL,
    -- The last subject that was told again; null unless it is being told.
    told_topic TEXT,
    told_subject TEXT,
    CHECK ((told_topic IS NULL) = (told_subject IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO feed_cursor_2 (source, sequence, at, epoch) SELECT source, sequence, at, '' FROM feed_cursor;
DROP TABLE feed_cursor;
ALTER TABLE feed_cursor_2 RENAME TO feed_cursor;

-- What has been told since a source began to tell again; what is not among it in the end stands there no more.
CREATE TABLE feed_told (
    source TEXT NOT NULL,
    topic TEXT NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (source, topic, subject)
) STRICT, WITHOUT ROWID;

-- An event that is put aside has a number of its own: many that tell again what stands bear one sequence number.
CREATE TABLE feed_parked_2 (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL CHECK (source <> ''),
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    stands INTEGER NOT NULL DEFAULT 0 CHECK (stands IN (0, 1)),
    topic TEXT NOT NULL,
    -- Behind whose earlier events it waits.
    subject TEXT,
    at INTEGER NOT NULL,
    body BLOB NOT NULL,
    -- Why it was not taken in, without anything of its content.
    reason TEXT NOT NULL CHECK (length(reason) <= 500),
    tries INTEGER NOT NULL CHECK (tries >= 0),
    -- By the machine's clock; null for one that waits behind another or is parked.
    next_try_at INTEGER,
    is_parked INTEGER NOT NULL CHECK (is_parked IN (0, 1)),
    CHECK (is_parked = 0 OR next_try_at IS NULL)
) STRICT;
INSERT INTO feed_parked_2 (source, sequence, topic, subject, at, body, reason, tries, next_try_at, is_parked)
SELECT source, sequence, topic, subject, at, body, reason, tries, next_try_at, is_parked
FROM feed_parked ORDER BY source, sequence;
DROP TABLE feed_parked;
ALTER TABLE feed_parked_2 RENAME TO feed_parked;
CREATE INDEX feed_parked_of_source ON feed_parked (source, number);
CREATE INDEX feed_parked_of_subject ON feed_parked (source, subject, number) WHERE subject IS NOT NULL;
CREATE INDEX feed_parked_by_next_try ON feed_parked (source, next_try_at) WHERE next_try_at IS NOT NULL;
