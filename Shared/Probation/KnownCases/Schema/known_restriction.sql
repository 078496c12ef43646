-- Who may see somebody is told apart from their cases and may come before them: it is kept of whomever it is told.

CREATE TABLE person_access_2 (
    crn TEXT NOT NULL,
    account TEXT NOT NULL CHECK (account <> ''),
    is_allowed INTEGER NOT NULL CHECK (is_allowed IN (0, 1)),
    PRIMARY KEY (crn, account)
) STRICT, WITHOUT ROWID;
INSERT INTO person_access_2 SELECT crn, account, is_allowed FROM person_access;
DROP TABLE person_access;
ALTER TABLE person_access_2 RENAME TO person_access;

-- The latest word; an older one undoes nothing.
CREATE TABLE person_restriction (
    crn TEXT PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO person_restriction SELECT DISTINCT crn, 0 FROM person_access;
