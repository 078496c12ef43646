-- What sessions are run with and for whom, what visits find, days without work, and orders that belong together.

CREATE TABLE beneficiary (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version >= 1),
    name TEXT NOT NULL CHECK (name <> ''),
    contact TEXT NOT NULL,
    telephone TEXT NOT NULL,
    nominated_by TEXT NOT NULL,
    terms TEXT NOT NULL
) STRICT;
CREATE INDEX beneficiary_by_name ON beneficiary (name, id);

ALTER TABLE project ADD COLUMN beneficiary_id BLOB REFERENCES beneficiary;
CREATE INDEX project_of_beneficiary ON project (beneficiary_id) WHERE beneficiary_id IS NOT NULL;
-- A bit a competence that its supervisors need besides those that all need.
ALTER TABLE project ADD COLUMN competences INTEGER NOT NULL DEFAULT 0 CHECK (competences >= 0);

-- Where the vehicle picks people up, in the order of the round.
CREATE TABLE pick_up_point (
    project_id BLOB NOT NULL REFERENCES project,
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 10),
    place TEXT NOT NULL CHECK (place <> ''),
    at TEXT NOT NULL CHECK (time(at) IS at || ':00'),
    PRIMARY KEY (project_id, position)
) STRICT, WITHOUT ROWID;
ALTER TABLE placement ADD COLUMN pick_up TEXT NOT NULL DEFAULT '';

CREATE TABLE vehicle (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version >= 1),
    name TEXT NOT NULL CHECK (name <> ''),
    registration TEXT NOT NULL,
    town TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK (seats BETWEEN 1 AND 60),
    out_from TEXT CHECK (date(out_from, '+0 days') IS out_from),
    out_until TEXT CHECK (date(out_until, '+0 days') IS out_until AND out_until >= out_from),
    out_because TEXT NOT NULL,
    CHECK ((out_from IS NULL) = (out_until IS NULL))
) STRICT;
ALTER TABLE session ADD COLUMN vehicle_id BLOB REFERENCES vehicle;
-- Whether somebody has said who runs it; until then it has the supervisors that are usual.
ALTER TABLE session ADD COLUMN is_staffed INTEGER NOT NULL DEFAULT 0 CHECK (is_staffed IN (0, 1));
ALTER TABLE session ADD COLUMN stood_down_at INTEGER;
CREATE INDEX session_of_vehicle ON session (vehicle_id, on_day) WHERE vehicle_id IS NOT NULL;

CREATE TABLE site_visit (
    sequence INTEGER PRIMARY KEY,
    project_id BLOB NOT NULL REFERENCES project,
    on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    safety INTEGER NOT NULL CHECK (safety BETWEEN 1 AND 5),
    work INTEGER NOT NULL CHECK (work BETWEEN 1 AND 5),
    supervision INTEGER NOT NULL CHECK (supervision BETWEEN 1 AND 6),
    seen TEXT NOT NULL CHECK (seen <> ''),
    action TEXT NOT NULL,
    supervisor TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX site_visit_of_project ON site_visit (project_id, on_day);

-- Days on which a project was stood down: nobody is booked there.
CREATE TABLE project_closure (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    project_id BLOB NOT NULL REFERENCES project,
    from_on TEXT NOT NULL CHECK (date(from_on, '+0 days') IS from_on),
    until_on TEXT NOT NULL CHECK (date(until_on, '+0 days') IS until_on AND until_on >= from_on),
    cause INTEGER NOT NULL CHECK (cause BETWEEN 1 AND 8),
    note TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    withdrawn_because TEXT NOT NULL DEFAULT '',
    withdrawn_at INTEGER
) STRICT;
CREATE INDEX project_closure_in_force ON project_closure (project_id, until_on) WHERE withdrawn_at IS NULL;

ALTER TABLE unpaid_work ADD COLUMN is_intensive INTEGER NOT NULL DEFAULT 0 CHECK (is_intensive IN (0, 1));
-- The day of the sentence that the clocks were last set by.
ALTER TABLE unpaid_work ADD COLUMN clocks_from TEXT CHECK (date(clocks_from, '+0 days') IS clocks_from);

-- How two orders of one person bear on each other; the first is the one to be worked first, where one is.
CREATE TABLE order_relation (
    case_id BLOB NOT NULL REFERENCES unpaid_work,
    other_case_id BLOB NOT NULL REFERENCES unpaid_work,
    is_concurrent INTEGER NOT NULL CHECK (is_concurrent IN (0, 1)),
    PRIMARY KEY (case_id, other_case_id),
    CHECK (case_id <> other_case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_relation_of_other ON order_relation (other_case_id, case_id);

ALTER TABLE certificate ADD COLUMN kind INTEGER NOT NULL DEFAULT 1 CHECK (kind IN (1, 2));

-- Since when nobody has heard of a supervisor; whether she raised the alarm herself; what was done about it.
ALTER TABLE session ADD COLUMN alarm_since INTEGER;
ALTER TABLE session ADD COLUMN alarm_is_raised INTEGER NOT NULL DEFAULT 0 CHECK (alarm_is_raised IN (0, 1));
CREATE INDEX session_alarm ON session (alarm_since) WHERE alarm_since IS NOT NULL;
CREATE TABLE alarm_answer (
    sequence INTEGER PRIMARY KEY,
    session_id BLOB NOT NULL REFERENCES session,
    words TEXT NOT NULL CHECK (words <> ''),
    is_safe INTEGER NOT NULL CHECK (is_safe IN (0, 1)),
    answered_by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX alarm_answer_of_session ON alarm_answer (session_id, sequence);
