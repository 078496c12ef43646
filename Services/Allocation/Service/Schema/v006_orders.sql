-- Every order in which a list of any length is told has its index.

CREATE INDEX event_by_day_received ON event (received_on, id, state);
DROP INDEX event_by_due_day;
CREATE INDEX event_by_next_due ON event (coalesce(due_on, '9999'), id, state);
-- Unique, so that SQLite knows that what follows a CRN in an order sorts one person's cases.
DROP INDEX person_by_name;
CREATE UNIQUE INDEX person_by_name ON person (surname COLLATE NOCASE, crn);
DROP INDEX escalation_by_state;
CREATE INDEX escalation_by_opening ON escalation (state <> 5, opened_at, id);
