-- Persons who may be one, persons who are not, and persons who were made one.

-- A pair stands once, the smaller id first.
CREATE TABLE duplicate_suspect (
    subject_id INTEGER NOT NULL REFERENCES subject,
    other_id   INTEGER NOT NULL REFERENCES subject,
    score      INTEGER NOT NULL,
    reasons    TEXT NOT NULL,
    found_at   INTEGER NOT NULL,
    PRIMARY KEY (subject_id, other_id)
) WITHOUT ROWID;

CREATE INDEX duplicate_suspect_by_other ON duplicate_suspect (other_id);
CREATE INDEX duplicate_suspect_by_score ON duplicate_suspect (score DESC, subject_id, other_id);

CREATE TABLE distinct_pair (
    subject_id  INTEGER NOT NULL REFERENCES subject,
    other_id    INTEGER NOT NULL REFERENCES subject,
    recorded_at INTEGER NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES app_user,
    PRIMARY KEY (subject_id, other_id)
) WITHOUT ROWID;

CREATE INDEX distinct_pair_by_other ON distinct_pair (other_id);

-- Whose row stays without data and points at the one who is both.
ALTER TABLE subject ADD COLUMN merged_into INTEGER REFERENCES subject;

CREATE INDEX subject_by_merged_into ON subject (merged_into) WHERE merged_into IS NOT NULL;

-- The journal says as JSON which rows moved and which values were not chosen. It is blank once the
-- person is erased, and then the merging stands.
CREATE TABLE subject_merge (
    id          INTEGER PRIMARY KEY,
    subject_id  INTEGER NOT NULL REFERENCES subject,
    gone_id     INTEGER NOT NULL REFERENCES subject,
    journal     TEXT NOT NULL,
    last_number INTEGER NOT NULL,
    merged_at   INTEGER NOT NULL,
    merged_by   INTEGER NOT NULL REFERENCES app_user,
    undone_at   INTEGER,
    undone_by   INTEGER REFERENCES app_user
);

CREATE INDEX subject_merge_by_subject ON subject_merge (subject_id);
CREATE INDEX subject_merge_by_gone ON subject_merge (gone_id);
