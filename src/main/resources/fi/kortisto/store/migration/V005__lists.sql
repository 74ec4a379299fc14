-- Lists of people for a purpose and a channel: how they are chosen, when they were drawn, who was on.
-- A selection is a JSON object; columns are codes of fields with spaces between them.

CREATE TABLE saved_list (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,
    selection   TEXT NOT NULL,
    purpose     TEXT NOT NULL,
    channel     TEXT NOT NULL,
    similar     BOOLEAN NOT NULL,
    columns     TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES app_user
);

-- What was left out is a JSON object of reasons and counts.
CREATE TABLE list_run (
    id            INTEGER PRIMARY KEY,
    saved_list_id INTEGER REFERENCES saved_list,
    name          TEXT NOT NULL,
    selection     TEXT NOT NULL,
    purpose       TEXT NOT NULL,
    channel       TEXT NOT NULL,
    similar       BOOLEAN NOT NULL,
    columns       TEXT NOT NULL,
    form          TEXT NOT NULL,
    day           TEXT NOT NULL,
    chosen        INTEGER NOT NULL,
    included      INTEGER NOT NULL,
    left_out      TEXT NOT NULL,
    disclosure_id INTEGER REFERENCES disclosure,
    recorded_at   INTEGER NOT NULL,
    recorded_by   INTEGER NOT NULL REFERENCES app_user
);

CREATE INDEX list_run_by_saved_list ON list_run (saved_list_id, id) WHERE saved_list_id IS NOT NULL;

CREATE TABLE list_use (
    subject_id INTEGER NOT NULL REFERENCES subject,
    run_id     INTEGER NOT NULL REFERENCES list_run,
    PRIMARY KEY (subject_id, run_id)
) WITHOUT ROWID;

CREATE INDEX list_use_by_run ON list_use (run_id, subject_id);

-- The firm's own sheets of labels, beside those the program knows. Lengths are hundredths of a
-- millimetre.
CREATE TABLE label_sheet (
    code         TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    page_width   INTEGER NOT NULL,
    page_height  INTEGER NOT NULL,
    columns      INTEGER NOT NULL,
    rows         INTEGER NOT NULL,
    label_width  INTEGER NOT NULL,
    label_height INTEGER NOT NULL,
    margin_left  INTEGER NOT NULL,
    margin_top   INTEGER NOT NULL,
    pitch_x      INTEGER NOT NULL,
    pitch_y      INTEGER NOT NULL
) WITHOUT ROWID;
