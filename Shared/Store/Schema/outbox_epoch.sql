-- Which life of the outbox this is: a restore begins another, because it gives numbers anew that stood for other events.

CREATE TABLE outbox_epoch (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    epoch BLOB NOT NULL CHECK (length(epoch) = 16)
) STRICT;

-- What an event tells the whole present state of, such as a case; an event that came before this column has none.
ALTER TABLE outbox ADD COLUMN subject TEXT NOT NULL DEFAULT '';
