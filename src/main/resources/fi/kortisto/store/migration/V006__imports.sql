-- Imports as batches that can be taken back.

-- New persons of a batch have the ids from first to last: nobody else has one between. A list of
-- bans concerns no register. What was logged after the row of that number came after the batch.
CREATE TABLE import_batch (
    id            INTEGER PRIMARY KEY,
    kind          TEXT NOT NULL,
    register_id   INTEGER REFERENCES register,
    file_name     TEXT NOT NULL,
    source_code   TEXT NOT NULL,
    obtained      TEXT NOT NULL,
    log_row       INTEGER NOT NULL,
    first_subject INTEGER,
    last_subject  INTEGER,
    added         INTEGER NOT NULL,
    changed       INTEGER NOT NULL,
    unchanged     INTEGER NOT NULL,
    skipped       INTEGER NOT NULL,
    recorded_at   INTEGER NOT NULL,
    recorded_by   INTEGER NOT NULL REFERENCES app_user,
    undone_at     INTEGER,
    undone_by     INTEGER REFERENCES app_user
);

-- What a batch did to a person who was there before, as JSON: replaced values and what was added.
CREATE TABLE import_change (
    batch_id   INTEGER NOT NULL REFERENCES import_batch,
    subject_id INTEGER NOT NULL REFERENCES subject,
    before     TEXT NOT NULL,
    version    INTEGER NOT NULL,
    PRIMARY KEY (batch_id, subject_id)
) WITHOUT ROWID;

CREATE INDEX import_change_by_subject ON import_change (subject_id);

-- How the columns of a file were understood, by a digest of its head row.
CREATE TABLE import_mapping (
    register_id INTEGER NOT NULL REFERENCES register,
    head        TEXT NOT NULL,
    columns     TEXT NOT NULL,
    used_at     INTEGER NOT NULL,
    PRIMARY KEY (register_id, head)
) WITHOUT ROWID;

-- Persons are taken away by the ten thousand when a batch is undone.
CREATE INDEX hold_of_subject ON hold (subject_id);
