-- How often it was said who may see a person: whoever is told keeps the latest word.

ALTER TABLE person ADD COLUMN restriction_revision INTEGER NOT NULL DEFAULT 0 CHECK (restriction_revision >= 0);
UPDATE person SET restriction_revision = 1 WHERE is_restricted = 1;
