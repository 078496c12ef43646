-- Who is to work where and when, what became of each day, and the minutes that count.

-- Somebody's unpaid work under one order; the sums are the ledger's, kept with every entry.
CREATE TABLE unpaid_work (
    case_id BLOB PRIMARY KEY REFERENCES known_case,
    version INTEGER NOT NULL CHECK (version >= 1),
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 6),
    -- Ordered with what courts and corrections have changed since.
    ordered_minutes INTEGER NOT NULL CHECK (ordered_minutes >= 0),
    credited_minutes INTEGER NOT NULL CHECK (credited_minutes >= 0),
    education_minutes INTEGER NOT NULL CHECK (education_minutes BETWEEN 0 AND credited_minutes),
    complete_by TEXT NOT NULL CHECK (date(complete_by, '+0 days') IS complete_by),
    arrange_by TEXT NOT NULL CHECK (date(arrange_by, '+0 days') IS arrange_by),
    -- The day of the next appointment; the day on which the person first worked.
    next_on TEXT CHECK (date(next_on, '+0 days') IS next_on),
    started_on TEXT CHECK (date(started_on, '+0 days') IS started_on),
    -- The minutes that the responsible officer's service was last told of.
    told_ordered INTEGER NOT NULL CHECK (told_ordered >= 0),
    told_done INTEGER NOT NULL CHECK (told_done >= 0),
    -- What is known for a placement, as the contract's PlacementAssessment.
    assessment BLOB,
    assessed_by TEXT NOT NULL DEFAULT '',
    assessed_at INTEGER,
    is_assessed INTEGER NOT NULL DEFAULT 0 CHECK (is_assessed IN (0, 1)),
    CHECK ((assessment IS NULL) = (assessed_at IS NULL)),
    CHECK (is_assessed = 0 OR assessment IS NOT NULL)
) STRICT;
CREATE INDEX unpaid_work_by_end ON unpaid_work (state, complete_by, case_id);

-- Every minute that was ordered, credited or adjusted; what stands here stays.
CREATE TABLE ledger (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id BLOB NOT NULL REFERENCES unpaid_work,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),
    minutes INTEGER NOT NULL CHECK (minutes <> 0),
    is_education INTEGER NOT NULL CHECK (is_education IN (0, 1)),
    on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    words TEXT NOT NULL,
    appointment_id BLOB REFERENCES appointment,
    recorded_by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX ledger_of_case ON ledger (case_id, sequence);
CREATE TRIGGER ledger_is_not_changed BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is kept'); END;
CREATE TRIGGER ledger_is_not_cut BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is kept'); END;

CREATE TABLE clock (
    sequence INTEGER PRIMARY KEY,
    case_id BLOB NOT NULL REFERENCES unpaid_work,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 5),
    started_by TEXT NOT NULL,
    started_on TEXT NOT NULL CHECK (date(started_on, '+0 days') IS started_on),
    due_on TEXT NOT NULL CHECK (date(due_on, '+0 days') IS due_on),
    met_by TEXT NOT NULL DEFAULT '',
    met_at INTEGER,
    void_because TEXT NOT NULL DEFAULT '',
    void_at INTEGER,
    CHECK (met_at IS NULL OR void_at IS NULL)
) STRICT;
CREATE INDEX clock_of_case ON clock (case_id, kind);
CREATE INDEX clock_running ON clock (kind, due_on, case_id) WHERE met_at IS NULL AND void_at IS NULL;

-- Who was asked about something that is not established.
CREATE TABLE inquiry (
    case_id BLOB NOT NULL REFERENCES unpaid_work,
    about INTEGER NOT NULL CHECK (about BETWEEN 1 AND 5),
    asked_of TEXT NOT NULL CHECK (asked_of <> ''),
    asked_on TEXT NOT NULL CHECK (date(asked_on, '+0 days') IS asked_on),
    reply TEXT NOT NULL,
    replied_on TEXT CHECK (date(replied_on, '+0 days') IS replied_on AND replied_on >= asked_on),
    is_unanswered INTEGER NOT NULL CHECK (is_unanswered IN (0, 1)),
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (case_id, about, asked_of, asked_on),
    CHECK ((reply = '') = (replied_on IS NULL)),
    CHECK (is_unanswered = 0 OR replied_on IS NULL)
) STRICT, WITHOUT ROWID;

-- Who must not meet whom at work, as the assessment of the first has it; it holds for both.
CREATE TABLE non_associate (
    crn TEXT NOT NULL REFERENCES person,
    other_crn TEXT NOT NULL,
    PRIMARY KEY (crn, other_crn)
) STRICT, WITHOUT ROWID;
CREATE INDEX non_associate_of_other ON non_associate (other_crn, crn);

-- A manager's release to an enclosed workshop; the latest holds.
CREATE TABLE workshop_release (
    sequence INTEGER PRIMARY KEY,
    case_id BLOB NOT NULL REFERENCES unpaid_work,
    reason TEXT NOT NULL CHECK (reason <> ''),
    review_on TEXT NOT NULL CHECK (date(review_on, '+0 days') IS review_on),
    manager TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX workshop_release_of_case ON workshop_release (case_id, sequence);

CREATE TABLE review (
    sequence INTEGER PRIMARY KEY,
    case_id BLOB NOT NULL REFERENCES unpaid_work,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
    note TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX review_of_case ON review (case_id, sequence);

CREATE TABLE certificate (
    sequence INTEGER PRIMARY KEY,
    case_id BLOB NOT NULL REFERENCES unpaid_work,
    name TEXT NOT NULL CHECK (name <> ''),
    gained_on TEXT NOT NULL CHECK (date(gained_on, '+0 days') IS gained_on),
    recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX certificate_of_case ON certificate (case_id, sequence);

CREATE TABLE project (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version >= 1),
    name TEXT NOT NULL CHECK (name <> ''),
    type INTEGER NOT NULL CHECK (type BETWEEN 1 AND 12),
    beneficiary TEXT NOT NULL,
    nominated_by TEXT NOT NULL,
    town TEXT NOT NULL CHECK (town <> ''),
    postcode_district TEXT NOT NULL,
    meeting_point TEXT NOT NULL,
    -- A bit an attribute of the site, a bit a weekday from Monday.
    attributes INTEGER NOT NULL CHECK (attributes >= 0),
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
    starts TEXT NOT NULL CHECK (time(starts) IS starts || ':00'),
    ends TEXT NOT NULL CHECK (time(ends) IS ends || ':00' AND ends > starts),
    break_minutes INTEGER NOT NULL CHECK (break_minutes BETWEEN 0 AND 120),
    opens_on TEXT NOT NULL CHECK (date(opens_on, '+0 days') IS opens_on),
    -- The first day on which it is open no more.
    closes_on TEXT CHECK (date(closes_on, '+0 days') IS closes_on AND closes_on > opens_on),
    risk_assessed_on TEXT CHECK (date(risk_assessed_on, '+0 days') IS risk_assessed_on),
    risk_assessment_expires_on TEXT CHECK (
        date(risk_assessment_expires_on, '+0 days') IS risk_assessment_expires_on
        AND risk_assessment_expires_on > risk_assessed_on),
    site_capacity INTEGER NOT NULL CHECK (site_capacity BETWEEN 1 AND 50),
    supervisor_ratio INTEGER NOT NULL CHECK (supervisor_ratio BETWEEN 1 AND 10),
    usual_supervisors INTEGER NOT NULL CHECK (usual_supervisors BETWEEN 0 AND 4),
    seats INTEGER NOT NULL CHECK (seats BETWEEN 0 AND 60),
    tools TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX project_by_town ON project (town, name, id);

CREATE TABLE session (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version >= 1),
    project_id BLOB NOT NULL REFERENCES project,
    on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    starts TEXT NOT NULL,
    ends TEXT NOT NULL CHECK (ends > starts),
    break_minutes INTEGER NOT NULL CHECK (break_minutes >= 0),
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),
    places INTEGER NOT NULL CHECK (places >= 0),
    over_booking INTEGER NOT NULL CHECK (over_booking BETWEEN 0 AND 5),
    -- Appointments that stand, and those with an outcome; the women among them.
    booked INTEGER NOT NULL CHECK (booked >= 0),
    outcomes INTEGER NOT NULL CHECK (outcomes BETWEEN 0 AND booked),
    women INTEGER NOT NULL CHECK (women BETWEEN 0 AND booked),
    -- The risk at the point of work: a bit a check.
    checks INTEGER NOT NULL DEFAULT 0,
    hazards TEXT NOT NULL DEFAULT '',
    controls TEXT NOT NULL DEFAULT '',
    started_at INTEGER,
    signed_off_by TEXT NOT NULL DEFAULT '',
    signed_off_at INTEGER,
    checked_in_at INTEGER,
    check_in_due INTEGER,
    UNIQUE (project_id, on_day, starts),
    CHECK ((state = 3) = (signed_off_at IS NOT NULL))
) STRICT;
CREATE INDEX session_by_day ON session (on_day, starts, id);
CREATE INDEX session_check_in ON session (check_in_due) WHERE check_in_due IS NOT NULL;

CREATE TABLE session_supervisor (
    session_id BLOB NOT NULL REFERENCES session,
    supervisor TEXT NOT NULL CHECK (supervisor <> ''),
    PRIMARY KEY (session_id, supervisor)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_of_supervisor ON session_supervisor (supervisor, session_id);

CREATE TABLE placement (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES unpaid_work,
    project_id BLOB NOT NULL REFERENCES project,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    frequency INTEGER NOT NULL CHECK (frequency BETWEEN 1 AND 3),
    starts TEXT NOT NULL,
    ends TEXT NOT NULL CHECK (ends > starts),
    from_on TEXT NOT NULL CHECK (date(from_on, '+0 days') IS from_on),
    until_on TEXT CHECK (date(until_on, '+0 days') IS until_on),
    -- Why, where something spoke against it; why local rather than reparative work.
    reason TEXT NOT NULL,
    why_local TEXT NOT NULL,
    placed_by TEXT NOT NULL,
    placed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX placement_of_case ON placement (case_id, from_on);

CREATE TABLE instruction (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    case_id BLOB NOT NULL REFERENCES unpaid_work,
    method INTEGER NOT NULL CHECK (method BETWEEN 1 AND 4),
    words TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    withdrawn_because TEXT NOT NULL DEFAULT '',
    withdrawn_at INTEGER
) STRICT;
CREATE INDEX instruction_of_case ON instruction (case_id, issued_at);

CREATE TABLE appointment (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version >= 1),
    case_id BLOB NOT NULL REFERENCES unpaid_work,
    session_id BLOB NOT NULL REFERENCES session,
    placement_id BLOB REFERENCES placement,
    instruction_id BLOB REFERENCES instruction,
    on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    starts TEXT NOT NULL,
    ends TEXT NOT NULL CHECK (ends > starts),
    -- Uncredited, and within the times; a short day has none.
    break_minutes INTEGER NOT NULL CHECK (break_minutes >= 0),
    outcome INTEGER CHECK (outcome BETWEEN 1 AND 19),
    arrived TEXT NOT NULL DEFAULT '',
    left_at TEXT NOT NULL DEFAULT '',
    penalty_minutes INTEGER NOT NULL DEFAULT 0 CHECK (penalty_minutes >= 0),
    minutes_credited INTEGER NOT NULL DEFAULT 0 CHECK (minutes_credited >= 0),
    work_quality INTEGER NOT NULL DEFAULT 0 CHECK (work_quality BETWEEN 0 AND 6),
    behaviour INTEGER NOT NULL DEFAULT 0 CHECK (behaviour BETWEEN 0 AND 6),
    wore_hi_vis INTEGER NOT NULL DEFAULT 0 CHECK (wore_hi_vis IN (0, 1)),
    notes TEXT NOT NULL DEFAULT '',
    is_sensitive INTEGER NOT NULL DEFAULT 0 CHECK (is_sensitive IN (0, 1)),
    -- Why no instruction is issued for it yet; empty where nothing holds it.
    held_because TEXT NOT NULL DEFAULT '',
    recorded_by TEXT NOT NULL DEFAULT '',
    recorded_at INTEGER,
    captured_at INTEGER,
    removed_because TEXT NOT NULL DEFAULT '',
    removed_at INTEGER,
    CHECK ((outcome IS NULL) = (recorded_at IS NULL)),
    CHECK (outcome IS NULL OR removed_at IS NULL)
) STRICT;
CREATE UNIQUE INDEX appointment_once ON appointment (case_id, session_id) WHERE removed_at IS NULL;
CREATE INDEX appointment_of_case ON appointment (case_id, on_day, starts);
CREATE INDEX appointment_of_session ON appointment (session_id);

CREATE TABLE failure (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version >= 1),
    case_id BLOB NOT NULL REFERENCES unpaid_work,
    appointment_id BLOB NOT NULL UNIQUE REFERENCES appointment,
    on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    known_on TEXT NOT NULL CHECK (date(known_on, '+0 days') IS known_on),
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 4),
    step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 3),
    is_deemed INTEGER NOT NULL DEFAULT 0 CHECK (is_deemed IN (0, 1)),
    evidence INTEGER NOT NULL DEFAULT 0 CHECK (evidence BETWEEN 0 AND 4),
    words TEXT NOT NULL DEFAULT '',
    decide_by TEXT NOT NULL CHECK (date(decide_by, '+0 days') IS decide_by),
    refer_by TEXT CHECK (date(refer_by, '+0 days') IS refer_by),
    warned_at INTEGER,
    referred_at INTEGER,
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at INTEGER
) STRICT;
CREATE INDEX failure_of_case ON failure (case_id, on_day);
CREATE INDEX failure_by_state ON failure (state, decide_by, id);

CREATE TABLE stand_down (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    appointment_id BLOB NOT NULL UNIQUE REFERENCES appointment,
    case_id BLOB NOT NULL REFERENCES unpaid_work,
    on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    cause INTEGER NOT NULL CHECK (cause BETWEEN 1 AND 8),
    is_on_the_day INTEGER NOT NULL CHECK (is_on_the_day IN (0, 1)),
    minutes_credited INTEGER NOT NULL CHECK (minutes_credited >= 0),
    reoffer_by TEXT NOT NULL CHECK (date(reoffer_by, '+0 days') IS reoffer_by),
    reoffered_on TEXT CHECK (date(reoffered_on, '+0 days') IS reoffered_on),
    note TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX stand_down_by_day ON stand_down (on_day, id);
CREATE INDEX stand_down_of_case ON stand_down (case_id, on_day);

CREATE TABLE check_in (
    sequence INTEGER PRIMARY KEY,
    session_id BLOB NOT NULL REFERENCES session,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
    by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX check_in_of_session ON check_in (session_id, sequence);

CREATE TABLE incident (
    sequence INTEGER PRIMARY KEY,
    session_id BLOB NOT NULL REFERENCES session,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
    words TEXT NOT NULL CHECK (words <> ''),
    action TEXT NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX incident_of_session ON incident (session_id, sequence);

-- The provider's supervisors and what each may do until when.
CREATE TABLE supervisor (
    staff_id TEXT PRIMARY KEY CHECK (staff_id <> ''),
    surname TEXT NOT NULL,
    forenames TEXT NOT NULL,
    sex TEXT NOT NULL,
    town TEXT NOT NULL
) STRICT;

CREATE TABLE competence (
    supervisor TEXT NOT NULL REFERENCES supervisor,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
    valid_until TEXT NOT NULL CHECK (date(valid_until, '+0 days') IS valid_until),
    PRIMARY KEY (supervisor, kind)
) STRICT, WITHOUT ROWID;

-- Days on which nobody works, the provider's own list.
CREATE TABLE closed_day (
    on_day TEXT PRIMARY KEY CHECK (date(on_day, '+0 days') IS on_day)
) STRICT, WITHOUT ROWID;
