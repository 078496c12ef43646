-- What other services have told of the parts of a sentence that they deliver.

CREATE TABLE delivery (
    event_id BLOB NOT NULL REFERENCES event,
    -- As the extract writes a requirement's kind, for example UPW; TTG for resettlement.
    kind TEXT NOT NULL CHECK (kind <> ''),
    service TEXT NOT NULL CHECK (service <> ''),
    state INTEGER NOT NULL CHECK (state IN (1, 2)),
    unit INTEGER NOT NULL CHECK (unit BETWEEN 0 AND 3),
    ordered INTEGER NOT NULL CHECK (ordered >= 0),
    done INTEGER NOT NULL CHECK (done >= 0),
    acknowledged_at INTEGER NOT NULL,
    told_at INTEGER NOT NULL,
    PRIMARY KEY (event_id, kind)
) STRICT, WITHOUT ROWID;
