-- Holds whose end is only expected are looked at again on that day; they do not end by themselves.
-- One for which an erasure waits follows the hold that keeps the item, and ends with it.
ALTER TABLE hold ADD COLUMN expected_day TEXT;
ALTER TABLE hold ADD COLUMN follows INTEGER REFERENCES hold;
ALTER TABLE hold ADD COLUMN ended_at INTEGER;
ALTER TABLE hold ADD COLUMN ended_by INTEGER REFERENCES app_user;
ALTER TABLE hold ADD COLUMN end_reason TEXT NOT NULL DEFAULT '';

CREATE INDEX hold_to_look_at ON hold (expected_day, id)
    WHERE released_on IS NULL AND expected_day IS NOT NULL;
CREATE INDEX hold_by_followed ON hold (follows) WHERE follows IS NOT NULL;
