-- A case that allocation no longer has, as after its restore, stays with all that was done for it and counts no more:
-- another case may have its number.

CREATE TABLE known_case_2 (
    id BLOB PRIMARY KEY CHECK (length(id) = 16),
    crn TEXT NOT NULL REFERENCES person,
    event_number INTEGER NOT NULL CHECK (event_number >= 1),
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 8),
    band INTEGER NOT NULL CHECK (band BETWEEN 0 AND 4),
    harm INTEGER NOT NULL CHECK (harm BETWEEN 0 AND 4),
    officer TEXT NOT NULL,
    sentence_type INTEGER NOT NULL CHECK (sentence_type BETWEEN 1 AND 5),
    sentenced_on TEXT NOT NULL CHECK (date(sentenced_on, '+0 days') IS sentenced_on),
    length_months INTEGER NOT NULL CHECK (length_months >= 0),
    release_on TEXT CHECK (date(release_on, '+0 days') IS release_on),
    prison TEXT NOT NULL,
    told_at INTEGER NOT NULL,
    -- Every requirement of the case as the extract writes it, delivered here or not, with ; in between.
    requirements TEXT NOT NULL DEFAULT '',
    -- Who holds it, by name.
    officer_name TEXT NOT NULL DEFAULT '',
    -- Since when allocation no longer has it.
    gone_at INTEGER
) STRICT;
INSERT INTO known_case_2 (id, crn, event_number, state, band, harm, officer, sentence_type, sentenced_on,
    length_months, release_on, prison, told_at, requirements, officer_name)
SELECT id, crn, event_number, state, band, harm, officer, sentence_type, sentenced_on, length_months, release_on,
    prison, told_at, requirements, officer_name
FROM known_case;
DROP TABLE known_case;
ALTER TABLE known_case_2 RENAME TO known_case;
CREATE UNIQUE INDEX known_case_of_person ON known_case (crn, event_number) WHERE gone_at IS NULL;
CREATE INDEX known_case_by_crn ON known_case (crn);
