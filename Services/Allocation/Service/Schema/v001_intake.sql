-- Cases as they are taken in: who, for which sentence event, in which state, and everything that made it so.

CREATE TABLE person (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    crn TEXT NOT NULL UNIQUE CHECK (crn GLOB '[A-Z][0-9][0-9][0-9][0-9][0-9][0-9]'),
    noms_number TEXT NOT NULL,
    surname TEXT NOT NULL,
    forenames TEXT NOT NULL,
    date_of_birth TEXT NOT NULL CHECK (date(date_of_birth, '+0 days') IS date_of_birth),
    sex TEXT NOT NULL,
    ethnicity TEXT NOT NULL,
    language TEXT NOT NULL,
    postcode_district TEXT NOT NULL,
    town TEXT NOT NULL,
    county TEXT NOT NULL,
    employment TEXT NOT NULL,
    is_restricted INTEGER NOT NULL DEFAULT 0 CHECK (is_restricted IN (0, 1))
) STRICT;
CREATE INDEX person_by_name ON person (surname COLLATE NOCASE, crn);
CREATE INDEX person_restricted ON person (id) WHERE is_restricted = 1;

-- Who may see a restricted person: those allowed, if any are named, and nobody excluded.
CREATE TABLE person_access (
    person_id BLOB NOT NULL REFERENCES person,
    account TEXT NOT NULL,
    is_allowed INTEGER NOT NULL CHECK (is_allowed IN (0, 1)),
    PRIMARY KEY (person_id, account)
) STRICT, WITHOUT ROWID;

-- A sentence event of a person: what is banded, routed and allocated.
CREATE TABLE event (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES person,
    event_number INTEGER NOT NULL CHECK (event_number >= 1),
    version INTEGER NOT NULL CHECK (version >= 1),
    sentence_type INTEGER NOT NULL CHECK (sentence_type BETWEEN 1 AND 5),
    sentenced_on TEXT NOT NULL CHECK (date(sentenced_on, '+0 days') IS sentenced_on),
    received_on TEXT NOT NULL CHECK (date(received_on, '+0 days') IS received_on AND received_on >= sentenced_on),
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 7),
    band INTEGER CHECK (band BETWEEN 1 AND 4),
    rule_set TEXT NOT NULL,
    route INTEGER NOT NULL CHECK (route BETWEEN 1 AND 5),
    harm INTEGER CHECK (harm BETWEEN 1 AND 4),
    ogrs3 INTEGER CHECK (ogrs3 BETWEEN 0 AND 100),
    officer TEXT NOT NULL,
    due_on TEXT CHECK (date(due_on, '+0 days') IS due_on),
    waits_for TEXT NOT NULL,
    is_near_miss INTEGER NOT NULL DEFAULT 0 CHECK (is_near_miss IN (0, 1)),
    -- The content as it came last, as the contract's ReceivedCase, and on which line of which file.
    received BLOB NOT NULL,
    file_hash TEXT NOT NULL,
    line INTEGER NOT NULL,
    UNIQUE (person_id, event_number),
    -- A band stands where the case is banded, and nowhere else.
    CHECK ((band IS NULL) = (state NOT IN (3, 4)))
) STRICT;
CREATE INDEX event_by_receipt ON event (state, received_on, id);
CREATE INDEX event_by_due_day ON event (state, due_on, id);
CREATE INDEX event_near_miss ON event (received_on, id) WHERE is_near_miss = 1;

CREATE TABLE requirement (
    event_id BLOB NOT NULL REFERENCES event,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (event_id, kind)
) STRICT, WITHOUT ROWID;

-- The risk registers: yes, no, or not established.
CREATE TABLE risk_flag (
    event_id BLOB NOT NULL REFERENCES event,
    flag TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('Y', 'N', 'U')),
    PRIMARY KEY (event_id, flag)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    event_id BLOB NOT NULL REFERENCES event,
    circumstance INTEGER NOT NULL,
    applies INTEGER NOT NULL CHECK (applies IN (0, 1)),
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    on_behalf_of TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, circumstance)
) STRICT, WITHOUT ROWID;

-- Every value that RoSH or OGRS3 ever had, and where it came from.
CREATE TABLE score (
    sequence INTEGER PRIMARY KEY,
    event_id BLOB NOT NULL REFERENCES event,
    assessment TEXT NOT NULL CHECK (assessment IN ('rosh', 'ogrs3')),
    value TEXT NOT NULL,
    source TEXT NOT NULL,
    recorded_at INTEGER NOT NULL
) STRICT;
CREATE INDEX score_of_event ON score (event_id);

-- Who owes a missing assessment.
CREATE TABLE assessment_request (
    sequence INTEGER PRIMARY KEY,
    event_id BLOB NOT NULL REFERENCES event,
    assessment TEXT NOT NULL CHECK (assessment IN ('rosh', 'ogrs3')),
    asked_of TEXT NOT NULL CHECK (asked_of <> ''),
    asked_on TEXT NOT NULL CHECK (date(asked_on, '+0 days') IS asked_on),
    chase_on TEXT NOT NULL CHECK (date(chase_on, '+0 days') IS chase_on AND chase_on >= asked_on),
    met_at INTEGER
) STRICT;
CREATE INDEX assessment_request_of_event ON assessment_request (event_id);

-- What was put to the NPS. Until it accepts, responsibility stays here.
CREATE TABLE escalation (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    event_id BLOB NOT NULL REFERENCES event,
    kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),
    version INTEGER NOT NULL CHECK (version >= 1),
    cause TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    acknowledged_at INTEGER,
    decided_at INTEGER,
    advice TEXT NOT NULL,
    CHECK ((decided_at IS NULL) = (state < 3)),
    CHECK (state <> 2 OR acknowledged_at IS NOT NULL),
    CHECK (state <> 4 OR advice <> '')
) STRICT;
CREATE UNIQUE INDEX escalation_open ON escalation (event_id, kind) WHERE state < 3;
CREATE INDEX escalation_of_event ON escalation (event_id);
CREATE INDEX escalation_by_state ON escalation (state, opened_at, id);

-- Each clock is a row of its own: started by a fact, met by another or void, never overwritten.
CREATE TABLE clock (
    sequence INTEGER PRIMARY KEY,
    event_id BLOB NOT NULL REFERENCES event,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
    started_by TEXT NOT NULL,
    started_on TEXT NOT NULL CHECK (date(started_on, '+0 days') IS started_on),
    due_on TEXT NOT NULL CHECK (date(due_on, '+0 days') IS due_on AND due_on >= started_on),
    met_by TEXT NOT NULL DEFAULT '',
    met_at INTEGER,
    void_because TEXT NOT NULL DEFAULT '',
    void_at INTEGER,
    CHECK ((met_by = '') = (met_at IS NULL) AND (void_because = '') = (void_at IS NULL)),
    CHECK (met_at IS NULL OR void_at IS NULL)
) STRICT;
CREATE INDEX clock_of_event ON clock (event_id);

-- What happened to a case, in words, and the values that changed.
CREATE TABLE history (
    sequence INTEGER PRIMARY KEY,
    event_id BLOB NOT NULL REFERENCES event,
    at INTEGER NOT NULL,
    account TEXT NOT NULL,
    on_behalf_of TEXT NOT NULL,
    words TEXT NOT NULL,
    -- Who was told that a case they hold has changed; empty where nobody holds it.
    told TEXT NOT NULL,
    is_change INTEGER NOT NULL CHECK (is_change IN (0, 1))
) STRICT;
CREATE INDEX history_of_event ON history (event_id);
CREATE INDEX history_of_changes ON history (sequence) WHERE is_change = 1;

CREATE TABLE history_value (
    history INTEGER NOT NULL REFERENCES history,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    old TEXT NOT NULL,
    new TEXT NOT NULL,
    PRIMARY KEY (history, place)
) STRICT, WITHOUT ROWID;

-- The extracts that were taken in, some of them more than once.
CREATE TABLE extract (
    file_hash TEXT PRIMARY KEY CHECK (length(file_hash) = 64),
    rows INTEGER NOT NULL CHECK (rows >= 0),
    run INTEGER NOT NULL CHECK (run >= 1),
    is_finished INTEGER NOT NULL CHECK (is_finished IN (0, 1)),
    started_at INTEGER NOT NULL
) STRICT;

-- Rows whose content has given way to a later row's: when their file comes again, they say nothing new.
CREATE TABLE superseded (
    file_hash TEXT NOT NULL,
    line INTEGER NOT NULL,
    PRIMARY KEY (file_hash, line)
) STRICT, WITHOUT ROWID;

-- Refused rows, which leave no other trace; the same line of the same file stands here once.
CREATE TABLE reject (
    sequence INTEGER PRIMARY KEY,
    file_hash TEXT NOT NULL,
    line INTEGER NOT NULL,
    crn TEXT NOT NULL,
    event_number TEXT NOT NULL,
    first_seen_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    UNIQUE (file_hash, line)
) STRICT;

CREATE TABLE reject_finding (
    reject INTEGER NOT NULL REFERENCES reject,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (reject, place)
) STRICT, WITHOUT ROWID;

-- The staff, for what intake needs to know of an officer.
CREATE TABLE staff (
    id TEXT PRIMARY KEY,
    surname TEXT NOT NULL,
    forenames TEXT NOT NULL,
    sex TEXT NOT NULL,
    grade TEXT NOT NULL,
    fte_percent INTEGER NOT NULL CHECK (fte_percent BETWEEN 1 AND 100),
    site TEXT NOT NULL,
    skills TEXT NOT NULL,
    started_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    absence TEXT NOT NULL
) STRICT;

CREATE TABLE site (
    name TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    town TEXT NOT NULL
) STRICT;

CREATE TABLE prison (
    name TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    holds TEXT NOT NULL
) STRICT;
