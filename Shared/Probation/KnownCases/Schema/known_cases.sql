-- What the allocation service has told of people and their cases.

CREATE TABLE person (
    crn TEXT PRIMARY KEY CHECK (crn GLOB '[A-Z][0-9][0-9][0-9][0-9][0-9][0-9]'),
    noms_number TEXT NOT NULL,
    surname TEXT NOT NULL,
    forenames TEXT NOT NULL,
    date_of_birth TEXT NOT NULL CHECK (date(date_of_birth, '+0 days') IS date_of_birth),
    sex TEXT NOT NULL,
    language TEXT NOT NULL,
    town TEXT NOT NULL,
    postcode_district TEXT NOT NULL,
    employment TEXT NOT NULL,
    -- As the extract writes them, with ; in between.
    flags TEXT NOT NULL,
    disability TEXT NOT NULL,
    weapons TEXT NOT NULL,
    restraining_order TEXT NOT NULL,
    dependants TEXT NOT NULL
) STRICT;

CREATE TABLE known_case (
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
    UNIQUE (crn, event_number)
) STRICT;

-- The parts of a sentence that this service delivers.
CREATE TABLE requirement (
    case_id BLOB NOT NULL REFERENCES known_case,
    -- As the extract writes it, for example UPW.
    kind TEXT NOT NULL CHECK (kind <> ''),
    unit INTEGER NOT NULL CHECK (unit BETWEEN 0 AND 3),
    ordered INTEGER NOT NULL CHECK (ordered >= 0),
    received_at INTEGER NOT NULL,
    withdrawn_at INTEGER,
    PRIMARY KEY (case_id, kind)
) STRICT, WITHOUT ROWID;
