-- Supervision decides about failures, over all requirements of an order. Here stands what the register tells it of, and
-- what it has last told of each.

CREATE TABLE reported_failure (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES unpaid_work,
    appointment_id BLOB NOT NULL UNIQUE REFERENCES appointment,
    on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    known_on TEXT NOT NULL CHECK (date(known_on, '+0 days') IS known_on),
    -- Rises with each word of it.
    revision INTEGER NOT NULL CHECK (revision >= 1),
    -- The register was corrected: it was none.
    is_taken_back INTEGER NOT NULL CHECK (is_taken_back IN (0, 1)),
    -- What supervision has told last; 0 while it has told nothing.
    told_version INTEGER NOT NULL DEFAULT 0 CHECK (told_version >= 0),
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),
    step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 5),
    words TEXT NOT NULL DEFAULT '',
    decide_by TEXT CHECK (date(decide_by, '+0 days') IS decide_by),
    refer_by TEXT CHECK (date(refer_by, '+0 days') IS refer_by),
    warned_on TEXT CHECK (date(warned_on, '+0 days') IS warned_on),
    referred_on TEXT CHECK (date(referred_on, '+0 days') IS referred_on)
) STRICT;
CREATE INDEX reported_failure_of_case ON reported_failure (case_id, on_day);

-- What was decided here before supervision did so, for it to take over, also after a loss of its own.
CREATE TABLE former_decision (
    failure_id BLOB PRIMARY KEY REFERENCES reported_failure,
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),
    evidence INTEGER NOT NULL CHECK (evidence BETWEEN 0 AND 4),
    words TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at INTEGER,
    warned_at INTEGER,
    referred_at INTEGER
) STRICT;

-- Until supervision has told of it in London's days, UTC's stand for them.
INSERT INTO reported_failure (id, case_id, appointment_id, on_day, known_on, revision, is_taken_back, state, step, words,
    decide_by, refer_by, warned_on, referred_on)
SELECT id, case_id, appointment_id, on_day, known_on, 1, state = 4 AND decided_by = '', state, step, words,
    decide_by, refer_by, date(warned_at / 1000, 'unixepoch'), date(referred_at / 1000, 'unixepoch')
FROM failure;
INSERT INTO former_decision
SELECT id, state, evidence, words, decided_by, decided_at, warned_at, referred_at
FROM failure WHERE state <> 1 OR warned_at IS NOT NULL OR referred_at IS NOT NULL;
DROP TABLE failure;
