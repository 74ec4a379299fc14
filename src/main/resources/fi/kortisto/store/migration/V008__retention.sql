-- Storage rules with what the law or the notice fixes, the end of a relation, and what is left of
-- those who were anonymised.

-- A day that the notice itself names, and the shortest time that the law allows, with its name.
ALTER TABLE category ADD COLUMN storage_from TEXT;
ALTER TABLE category ADD COLUMN floor_period TEXT;
ALTER TABLE category ADD COLUMN floor_year_end BOOLEAN NOT NULL DEFAULT 0;
ALTER TABLE category ADD COLUMN floor_law_fi TEXT NOT NULL DEFAULT '';
ALTER TABLE category ADD COLUMN floor_law_sv TEXT NOT NULL DEFAULT '';
ALTER TABLE category ADD COLUMN floor_law_en TEXT NOT NULL DEFAULT '';

-- When the relation to the person ended, and the last activity of items that are gone by now: what
-- is erased at the end of its own time must not shorten the time of the rest.
ALTER TABLE membership ADD COLUMN ended TEXT;
ALTER TABLE membership ADD COLUMN last_activity TEXT;

-- A clean-up. Until it is finished its counts are not in the access log yet.
CREATE TABLE retention_run (
    id          INTEGER PRIMARY KEY,
    day         TEXT NOT NULL,
    started_at  INTEGER NOT NULL,
    started_by  INTEGER NOT NULL REFERENCES app_user,
    finished_at INTEGER
);

CREATE TABLE retention_count (
    run_id        INTEGER NOT NULL REFERENCES retention_run,
    register_id   INTEGER NOT NULL REFERENCES register,
    category_code TEXT NOT NULL,
    ending        TEXT NOT NULL,
    items         INTEGER NOT NULL,
    persons       INTEGER NOT NULL,
    PRIMARY KEY (run_id, register_id, category_code, ending)
) WITHOUT ROWID;

-- What statistics need of items whose persons cannot be told any more. Ids are random, so that the
-- order of rows tells nothing; the facts are a JSON object of codes and values without free text.
CREATE TABLE anonymous_record (
    id          INTEGER PRIMARY KEY,
    register_id INTEGER NOT NULL REFERENCES register,
    kind        TEXT NOT NULL,
    month       TEXT NOT NULL,
    postcode    TEXT NOT NULL,
    facts       TEXT NOT NULL
);

CREATE INDEX anonymous_record_by_register ON anonymous_record (register_id, kind, month);
