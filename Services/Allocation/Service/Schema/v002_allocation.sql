-- Who holds a case and who held it, how full each officer is, and what is done about those who are away.

-- An event also knows its release, whether it is standalone and whose queue it is in, so that lists need not read its
-- received content; those three are worked out anew by whatever has come in since: see `derived_by`.
CREATE TABLE event_2 (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    person_id BLOB NOT NULL REFERENCES person,
    event_number INTEGER NOT NULL CHECK (event_number >= 1),
    version INTEGER NOT NULL CHECK (version >= 1),
    sentence_type INTEGER NOT NULL CHECK (sentence_type BETWEEN 1 AND 5),
    sentenced_on TEXT NOT NULL CHECK (date(sentenced_on, '+0 days') IS sentenced_on),
    received_on TEXT NOT NULL CHECK (date(received_on, '+0 days') IS received_on AND received_on >= sentenced_on),
    release_on TEXT CHECK (date(release_on, '+0 days') IS release_on),
    is_standalone INTEGER NOT NULL DEFAULT 0 CHECK (is_standalone IN (0, 1)),
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 8),
    band INTEGER CHECK (band BETWEEN 1 AND 4),
    rule_set TEXT NOT NULL,
    route INTEGER NOT NULL CHECK (route BETWEEN 1 AND 5),
    -- The site whose team it goes to; empty where the person's town has none.
    team TEXT NOT NULL DEFAULT '',
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
    -- By which load of the registers route and team were worked out.
    derived_by INTEGER NOT NULL DEFAULT 0,
    UNIQUE (person_id, event_number),
    -- A band stands where the case is banded, and nowhere else.
    CHECK ((band IS NULL) = (state NOT IN (3, 4)))
) STRICT;
INSERT INTO event_2 (id, person_id, event_number, version, sentence_type, sentenced_on, received_on, state, band,
    rule_set, route, harm, ogrs3, officer, due_on, waits_for, is_near_miss, received, file_hash, line)
SELECT id, person_id, event_number, version, sentence_type, sentenced_on, received_on, state, band,
    rule_set, route, harm, ogrs3, iif(state = 7, '', officer), due_on, waits_for, is_near_miss, received, file_hash,
    line
FROM event;
DROP TABLE event;
ALTER TABLE event_2 RENAME TO event;
CREATE INDEX event_by_receipt ON event (state, received_on, id);
CREATE INDEX event_by_due_day ON event (state, due_on, id);
CREATE INDEX event_near_miss ON event (received_on, id) WHERE is_near_miss = 1;
CREATE INDEX event_of_team ON event (team, state, received_on, id);
CREATE INDEX event_of_officer ON event (officer, state, band, sentence_type, release_on, is_standalone)
    WHERE officer <> '';
CREATE INDEX event_to_derive ON event (derived_by);

-- Counts the loads of the registers.
CREATE TABLE register_load (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    number INTEGER NOT NULL CHECK (number >= 1)
) STRICT;
INSERT INTO register_load VALUES (1, 1);

-- From when to when an officer holds a case; the one without an end holds it now.
CREATE TABLE allocation (
    sequence INTEGER PRIMARY KEY,
    event_id BLOB NOT NULL REFERENCES event,
    officer TEXT NOT NULL CHECK (officer <> ''),
    from_at INTEGER NOT NULL,
    until_at INTEGER CHECK (until_at >= from_at),
    reason INTEGER NOT NULL CHECK (reason BETWEEN 1 AND 11),
    words TEXT NOT NULL,
    allocated_by TEXT NOT NULL,
    on_behalf_of TEXT NOT NULL,
    countersigned_by TEXT NOT NULL,
    countersignature_reason TEXT NOT NULL,
    review_on TEXT CHECK (date(review_on, '+0 days') IS review_on),
    -- When the officer first looked at the case: until then it can be taken back.
    opened_at INTEGER,
    -- Whether somebody else held the case until then.
    is_change INTEGER NOT NULL CHECK (is_change IN (0, 1)),
    is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1)),
    CHECK ((countersigned_by = '') = (review_on IS NULL)),
    CHECK (is_undone = 0 OR until_at IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX allocation_now ON allocation (event_id) WHERE until_at IS NULL;
CREATE INDEX allocation_of_event ON allocation (event_id);
CREATE INDEX allocation_of_officer ON allocation (officer, from_at);
INSERT INTO allocation (event_id, officer, from_at, reason, words, allocated_by, on_behalf_of, countersigned_by,
    countersignature_reason, opened_at, is_change)
SELECT id, officer, CAST(strftime('%s', received_on) AS INTEGER) * 1000, 2, '', '', '', '', '', CAST(strftime('%s', received_on) AS INTEGER) * 1000, 0
FROM event WHERE officer <> '' AND state <> 6;

-- What takes from an officer's capacity, from one day to another, both included.
CREATE TABLE reduction (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    officer TEXT NOT NULL CHECK (officer <> ''),
    reason INTEGER NOT NULL CHECK (reason BETWEEN 1 AND 17),
    percent INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),
    from_on TEXT NOT NULL CHECK (date(from_on, '+0 days') IS from_on),
    until_on TEXT CHECK (date(until_on, '+0 days') IS until_on AND until_on >= from_on),
    note TEXT NOT NULL,
    -- Empty where the staff list says so.
    recorded_by TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    -- Who ended it otherwise than it was recorded.
    ended_by TEXT NOT NULL DEFAULT '',
    is_taken_back INTEGER NOT NULL DEFAULT 0 CHECK (is_taken_back IN (0, 1))
) STRICT;
CREATE INDEX reduction_of_officer ON reduction (officer, from_on);
CREATE UNIQUE INDEX reduction_of_staff_list ON reduction (officer, from_on) WHERE recorded_by = '';
INSERT INTO reduction (id, officer, reason, percent, from_on, until_on, note, recorded_by, recorded_at)
SELECT randomblob(16), id, 5, 100, substr(absence, 1, 10), 
    iif(date(substr(absence, 12), '+0 days') IS substr(absence, 12) AND substr(absence, 12) >= substr(absence, 1, 10),
        substr(absence, 12), NULL), '', '',
    CAST(strftime('%s', substr(absence, 1, 10)) AS INTEGER) * 1000
FROM staff WHERE date(substr(absence, 1, 10), '+0 days') IS substr(absence, 1, 10);

-- Until when an officer's training is in date.
CREATE TABLE training (
    officer TEXT NOT NULL,
    course TEXT NOT NULL,
    valid_until TEXT NOT NULL CHECK (date(valid_until, '+0 days') IS valid_until),
    PRIMARY KEY (officer, course)
) STRICT, WITHOUT ROWID;

-- Who acts for a team, or as the duty manager of a cluster.
CREATE TABLE cover (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    team TEXT NOT NULL CHECK (team <> ''),
    role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 3),
    staff_id TEXT NOT NULL CHECK (staff_id <> ''),
    from_on TEXT NOT NULL CHECK (date(from_on, '+0 days') IS from_on),
    until_on TEXT CHECK (date(until_on, '+0 days') IS until_on),
    recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX cover_of_team ON cover (team, from_on);

-- A manager's professional judgement of a band; the one without an end is in force.
CREATE TABLE judgement (
    sequence INTEGER PRIMARY KEY,
    event_id BLOB NOT NULL REFERENCES event,
    reoffending INTEGER CHECK (reoffending IN (1, 2)),
    raised_to INTEGER CHECK (raised_to BETWEEN 1 AND 4),
    reason TEXT NOT NULL CHECK (reason <> ''),
    judged_by TEXT NOT NULL,
    on_behalf_of TEXT NOT NULL,
    judged_at INTEGER NOT NULL,
    ended_at INTEGER,
    CHECK (reoffending IS NOT NULL OR raised_to IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX judgement_in_force ON judgement (event_id) WHERE ended_at IS NULL;

-- What a band asks for and is done.
CREATE TABLE artefact (
    event_id BLOB NOT NULL REFERENCES event,
    kind INTEGER NOT NULL,
    done_by TEXT NOT NULL,
    done_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, kind)
) STRICT, WITHOUT ROWID;

ALTER TABLE person ADD COLUMN officer_preference INTEGER NOT NULL DEFAULT 0 CHECK (officer_preference BETWEEN 0 AND 3);

-- An escalation may also be raised by an officer, and goes to the NPS once a manager has countersigned.
CREATE TABLE escalation_2 (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    event_id BLOB NOT NULL REFERENCES event,
    kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
    -- 5: raised, not countersigned yet; 6: withdrawn.
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 6),
    version INTEGER NOT NULL CHECK (version >= 1),
    cause TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    acknowledged_at INTEGER,
    decided_at INTEGER,
    advice TEXT NOT NULL,
    -- Empty where the rules opened it.
    raised_by TEXT NOT NULL DEFAULT '',
    countersigned_by TEXT NOT NULL DEFAULT '',
    CHECK ((decided_at IS NULL) = (state IN (1, 2, 5))),
    CHECK (state <> 2 OR acknowledged_at IS NOT NULL),
    CHECK (state <> 4 OR advice <> '')
) STRICT;
INSERT INTO escalation_2 (id, event_id, kind, state, version, cause, opened_at, acknowledged_at, decided_at, advice)
SELECT id, event_id, kind, state, version, cause, opened_at, acknowledged_at, decided_at, advice FROM escalation;
DROP TABLE escalation;
ALTER TABLE escalation_2 RENAME TO escalation;
CREATE UNIQUE INDEX escalation_open ON escalation (event_id, kind) WHERE state IN (1, 2, 5);
CREATE INDEX escalation_of_event ON escalation (event_id);
CREATE INDEX escalation_by_state ON escalation (state, opened_at, id);

-- A case on its way to another provider, or from one; the sender is responsible until it is accepted.
CREATE TABLE transfer (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    event_id BLOB NOT NULL REFERENCES event,
    direction INTEGER NOT NULL CHECK (direction IN (1, 2)),
    party INTEGER NOT NULL CHECK (party BETWEEN 1 AND 3),
    party_name TEXT NOT NULL CHECK (party_name <> ''),
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 5),
    version INTEGER NOT NULL CHECK (version >= 1),
    reason TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    acknowledged_at INTEGER,
    ended_at INTEGER,
    words TEXT NOT NULL,
    CHECK ((ended_at IS NULL) = (state < 3)),
    CHECK (state < 4 OR words <> '')
) STRICT;
CREATE UNIQUE INDEX transfer_open ON transfer (event_id) WHERE state < 3;
CREATE INDEX transfer_of_event ON transfer (event_id);
CREATE INDEX transfer_by_request ON transfer (requested_at, id);

-- More kinds of clock.
CREATE TABLE clock_2 (
    sequence INTEGER PRIMARY KEY,
    event_id BLOB NOT NULL REFERENCES event,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 11),
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
INSERT INTO clock_2 SELECT * FROM clock;
DROP TABLE clock;
ALTER TABLE clock_2 RENAME TO clock;
CREATE INDEX clock_of_event ON clock (event_id);
CREATE INDEX clock_of_reallocation ON clock (event_id) WHERE kind = 7 AND met_at IS NULL AND void_at IS NULL;
