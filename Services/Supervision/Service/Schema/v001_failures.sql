-- Failures to comply with an order, what was decided of each, what followed, and what runs against whom.

CREATE TABLE failure (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version >= 1),
    -- A register may tell of it before allocation tells of the case.
    case_id BLOB NOT NULL CHECK (length(case_id) = 16),
    -- Whose register tells of it, and its last word; empty where the officer recorded it here.
    source TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 0),
    -- As the extract writes it, for example UPW; empty where it is none of a requirement's.
    requirement TEXT NOT NULL,
    place TEXT NOT NULL,
    on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    known_on TEXT NOT NULL CHECK (date(known_on, '+0 days') IS known_on),
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 1 AND 19),
    notes TEXT NOT NULL,
    is_sensitive INTEGER NOT NULL CHECK (is_sensitive IN (0, 1)),
    recorded_by TEXT NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),
    step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 5),
    evidence INTEGER NOT NULL DEFAULT 0 CHECK (evidence BETWEEN 0 AND 4),
    words TEXT NOT NULL DEFAULT '',
    -- What an acceptable one is recorded as.
    recorded_as INTEGER NOT NULL DEFAULT 0 CHECK (recorded_as BETWEEN 0 AND 19),
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at INTEGER
) STRICT;
CREATE INDEX failure_of_order ON failure (case_id, on_day);
CREATE INDEX failure_by_day ON failure (on_day, id);

-- The ledger of an order's warnings, over all its requirements.
CREATE TABLE warning (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    failure_id BLOB NOT NULL REFERENCES failure,
    channel INTEGER NOT NULL CHECK (channel BETWEEN 1 AND 3),
    sent_on TEXT NOT NULL CHECK (date(sent_on, '+0 days') IS sent_on),
    -- The day from which it counts.
    given_on TEXT NOT NULL CHECK (date(given_on, '+0 days') IS given_on),
    text TEXT NOT NULL CHECK (text <> ''),
    issued_by TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    withdrawn_at INTEGER
) STRICT;
CREATE UNIQUE INDEX warning_of_failure ON warning (failure_id) WHERE withdrawn_at IS NULL;
CREATE INDEX warning_by_failure ON warning (failure_id, given_on);

-- How a failure ended: it was referred, or left at that.
CREATE TABLE conclusion (
    failure_id BLOB NOT NULL REFERENCES failure,
    is_referral INTEGER NOT NULL CHECK (is_referral IN (0, 1)),
    words TEXT NOT NULL,
    concluded_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    withdrawn_at INTEGER
) STRICT;
CREATE UNIQUE INDEX conclusion_of_failure ON conclusion (failure_id) WHERE withdrawn_at IS NULL;

CREATE TABLE clock (
    sequence INTEGER PRIMARY KEY,
    failure_id BLOB NOT NULL REFERENCES failure,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
    started_by TEXT NOT NULL,
    started_on TEXT NOT NULL CHECK (date(started_on, '+0 days') IS started_on),
    due_on TEXT NOT NULL CHECK (date(due_on, '+0 days') IS due_on),
    met_by TEXT NOT NULL DEFAULT '',
    met_at INTEGER,
    void_because TEXT NOT NULL DEFAULT '',
    void_at INTEGER,
    CHECK (met_at IS NULL OR void_at IS NULL)
) STRICT;
CREATE UNIQUE INDEX clock_running ON clock (failure_id, kind) WHERE met_at IS NULL AND void_at IS NULL;
CREATE INDEX clock_of_failure ON clock (failure_id, sequence);
