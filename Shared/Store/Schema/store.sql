-- What every service's store has besides the service's own tables.

CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    category INTEGER NOT NULL CHECK (category BETWEEN 1 AND 7),
    action TEXT NOT NULL,
    account TEXT NOT NULL,
    role TEXT NOT NULL,
    on_behalf_of TEXT NOT NULL,
    request_id TEXT NOT NULL,
    is_refused INTEGER NOT NULL CHECK (is_refused IN (0, 1)),
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    chain BLOB NOT NULL CHECK (length(chain) = 32)
) STRICT;
CREATE INDEX audit_by_account ON audit (account, sequence);
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

-- What can be erased of an entry; the chain is over the commitment, and stays whole.
CREATE TABLE audit_detail (
    sequence INTEGER PRIMARY KEY REFERENCES audit,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    detail TEXT NOT NULL,
    subjects BLOB NOT NULL CHECK (length(subjects) % 16 = 0)
) STRICT;

-- Whom an entry is about.
CREATE TABLE audit_subject (
    subject BLOB NOT NULL CHECK (length(subject) = 16),
    sequence INTEGER NOT NULL REFERENCES audit,
    PRIMARY KEY (subject, sequence)
) STRICT, WITHOUT ROWID;

-- A command's reply, for whoever sends it again.
CREATE TABLE answered (
    account TEXT NOT NULL,
    method TEXT NOT NULL,
    key TEXT NOT NULL,
    request BLOB NOT NULL CHECK (length(request) = 32),
    reply BLOB NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (account, method, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX answered_by_expiry ON answered (expires_at);

-- What other services are to know, in the order in which it happened.
CREATE TABLE outbox (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    topic TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT;
