-- Plans of weeks: who is to work where, and with which supervisors, before anybody is told; and who is away.

CREATE TABLE week_plan (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    version INTEGER NOT NULL CHECK (version >= 1),
    -- Its Monday.
    week_on TEXT NOT NULL CHECK (date(week_on, '+0 days') IS week_on AND strftime('%w', week_on) = '1'),
    -- Searching, draft, publishing, published, discarded, failed.
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 6),
    is_repair INTEGER NOT NULL CHECK (is_repair IN (0, 1)),
    based_on BLOB REFERENCES week_plan,
    seed INTEGER NOT NULL CHECK (seed >= 1),
    rounds_asked INTEGER NOT NULL CHECK (rounds_asked BETWEEN 1 AND 100),
    rounds INTEGER NOT NULL DEFAULT 0 CHECK (rounds BETWEEN 0 AND rounds_asked),
    first_total INTEGER NOT NULL DEFAULT 0,
    half_hours_short INTEGER NOT NULL DEFAULT 0,
    short_cost INTEGER NOT NULL DEFAULT 0,
    travel_minutes INTEGER NOT NULL DEFAULT 0,
    travel_cost INTEGER NOT NULL DEFAULT 0,
    changes_of_site INTEGER NOT NULL DEFAULT 0,
    changes_cost INTEGER NOT NULL DEFAULT 0,
    supervisor_sessions INTEGER NOT NULL DEFAULT 0,
    supervisor_cost INTEGER NOT NULL DEFAULT 0,
    words TEXT NOT NULL DEFAULT '',
    made_by TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    -- How people are told, and why those who lose a booking do; by whom.
    method INTEGER CHECK (method BETWEEN 1 AND 4),
    cause INTEGER CHECK (cause BETWEEN 1 AND 8),
    note TEXT NOT NULL DEFAULT '',
    published_by TEXT NOT NULL DEFAULT '',
    published_role TEXT NOT NULL DEFAULT '',
    published_at INTEGER,
    CHECK ((published_at IS NULL) = (state NOT IN (3, 4)))
) STRICT;
-- A week has one search or publication at a time.
CREATE UNIQUE INDEX week_plan_at_work ON week_plan (week_on) WHERE state IN (1, 3);
CREATE INDEX week_plan_by_week ON week_plan (week_on, made_at);

-- Every session that the week has or could have.
CREATE TABLE planned_session (
    plan_id BLOB NOT NULL REFERENCES week_plan,
    number INTEGER NOT NULL CHECK (number >= 1),
    project_id BLOB NOT NULL REFERENCES project,
    on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
    starts TEXT NOT NULL,
    ends TEXT NOT NULL CHECK (ends > starts),
    places INTEGER NOT NULL CHECK (places >= 0),
    capacity INTEGER NOT NULL CHECK (capacity >= 0),
    minimum INTEGER NOT NULL CHECK (minimum >= 0),
    is_women_only INTEGER NOT NULL CHECK (is_women_only IN (0, 1)),
    is_unsupervised INTEGER NOT NULL CHECK (is_unsupervised IN (0, 1)),
    -- A line for each thing that stands against it.
    warnings TEXT NOT NULL,
    result TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (plan_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE planned_supervision (
    plan_id BLOB NOT NULL,
    number INTEGER NOT NULL,
    -- A staff number: who has left the list stays in plans that were made with them.
    supervisor TEXT NOT NULL CHECK (supervisor <> ''),
    -- Chosen by the plan, and not staffed before.
    is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
    is_done INTEGER NOT NULL DEFAULT 0 CHECK (is_done IN (0, 1)),
    PRIMARY KEY (plan_id, number, supervisor),
    FOREIGN KEY (plan_id, number) REFERENCES planned_session
) STRICT, WITHOUT ROWID;

-- Everybody with hours to work in the week.
CREATE TABLE planned_person (
    plan_id BLOB NOT NULL REFERENCES week_plan,
    case_id BLOB NOT NULL REFERENCES unpaid_work,
    priority INTEGER NOT NULL CHECK (priority >= 1),
    minutes_short INTEGER NOT NULL CHECK (minutes_short >= 0),
    is_placed INTEGER NOT NULL CHECK (is_placed IN (0, 1)),
    arrange_by TEXT CHECK (date(arrange_by, '+0 days') IS arrange_by),
    -- Left out by somebody, for the reason said.
    excluded_because TEXT NOT NULL DEFAULT '',
    -- Why there is no place, and what would make one; empty where there is one.
    reason TEXT NOT NULL DEFAULT '',
    remedy TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (plan_id, case_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE planned_booking (
    plan_id BLOB NOT NULL,
    case_id BLOB NOT NULL,
    number INTEGER NOT NULL,
    -- Kept, added, lost.
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
    is_pinned INTEGER NOT NULL CHECK (is_pinned IN (0, 1)),
    travel_minutes INTEGER NOT NULL CHECK (travel_minutes >= 0),
    -- Of one that was there before the plan.
    appointment_id BLOB REFERENCES appointment,
    result TEXT NOT NULL DEFAULT '',
    is_done INTEGER NOT NULL DEFAULT 0 CHECK (is_done IN (0, 1)),
    PRIMARY KEY (plan_id, case_id, number),
    FOREIGN KEY (plan_id, number) REFERENCES planned_session,
    FOREIGN KEY (plan_id, case_id) REFERENCES planned_person,
    CHECK ((state = 2) = (appointment_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX planned_booking_of_session ON planned_booking (plan_id, number);

-- Days on which a supervisor is away.
CREATE TABLE supervisor_absence (
    supervisor TEXT NOT NULL CHECK (supervisor <> ''),
    from_on TEXT NOT NULL CHECK (date(from_on, '+0 days') IS from_on),
    until_on TEXT NOT NULL CHECK (date(until_on, '+0 days') IS until_on AND until_on >= from_on),
    because TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (supervisor, from_on, until_on)
) STRICT, WITHOUT ROWID;
