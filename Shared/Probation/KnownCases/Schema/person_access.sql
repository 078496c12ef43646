-- Who may see a person: where some accounts are allowed, nobody else; who is excluded, never.

CREATE TABLE person_access (
    crn TEXT NOT NULL REFERENCES person,
    account TEXT NOT NULL CHECK (account <> ''),
    is_allowed INTEGER NOT NULL CHECK (is_allowed IN (0, 1)),
    PRIMARY KEY (crn, account)
) STRICT, WITHOUT ROWID;
