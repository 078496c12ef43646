-- What whoever plans the work must know besides; empty until the case is told of again.

-- Towns and postcode districts where the person must not go, with ; in between.
ALTER TABLE person ADD COLUMN exclusion_zones TEXT NOT NULL DEFAULT '';
-- Every requirement of the case as the extract writes it, delivered here or not, with ; in between.
ALTER TABLE known_case ADD COLUMN requirements TEXT NOT NULL DEFAULT '';
-- Who holds it, by name.
ALTER TABLE known_case ADD COLUMN officer_name TEXT NOT NULL DEFAULT '';
