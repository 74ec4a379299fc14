-- Requests of persons from receipt to answer, the ledger of disclosures, and what keeps or restricts.

-- A person who was erased leaves a row without data, which the access log and requests point at.
ALTER TABLE subject ADD COLUMN erased_on TEXT;

-- The name and address are those of whoever asked: a request is answered also where nobody of that
-- name is on file. Registers are ids parted by spaces; none stands for all the person is in. The
-- last day is kept as it stood at the last change, so that a list of open ones is a range of one
-- tree.
CREATE TABLE request_case (
    id                       INTEGER PRIMARY KEY,
    subject_id               INTEGER REFERENCES subject,
    kind                     TEXT NOT NULL,
    state                    TEXT NOT NULL,
    outcome                  TEXT,
    received                 TEXT NOT NULL,
    due                      TEXT NOT NULL,
    road                     TEXT NOT NULL,
    form                     TEXT NOT NULL,
    language                 TEXT NOT NULL,
    name                     TEXT NOT NULL,
    address                  TEXT NOT NULL,
    email                    TEXT NOT NULL,
    representative           TEXT,
    representative_authority TEXT,
    registers                TEXT NOT NULL,
    wish                     TEXT NOT NULL,
    handler                  INTEGER REFERENCES app_user,
    extended_on              TEXT,
    extended_reasons         TEXT,
    identity_method          TEXT,
    identity_note            TEXT,
    identified_on            TEXT,
    identified_by            INTEGER REFERENCES app_user,
    decision                 TEXT,
    effects                  TEXT,
    decided_on               TEXT,
    answered_on              TEXT,
    viewing_at               TEXT,
    viewing_place            TEXT,
    viewing_held             TEXT,
    version                  INTEGER NOT NULL,
    recorded_at              INTEGER NOT NULL,
    recorded_by              INTEGER NOT NULL REFERENCES app_user
);

CREATE INDEX request_case_unanswered ON request_case (due, id)
    WHERE state IN ('RECEIVED', 'AWAITING_IDENTITY', 'IN_HANDLING', 'DECIDED');
CREATE INDEX request_case_open ON request_case (due, id) WHERE state <> 'CLOSED';
CREATE INDEX request_case_by_receipt ON request_case (received, id);
CREATE INDEX request_case_by_subject ON request_case (subject_id) WHERE subject_id IS NOT NULL;

CREATE TABLE identity_query (
    request_id INTEGER NOT NULL REFERENCES request_case,
    number     INTEGER NOT NULL,
    asked      TEXT NOT NULL,
    doubt      TEXT NOT NULL,
    answered   TEXT,
    PRIMARY KEY (request_id, number)
) WITHOUT ROWID;

CREATE TABLE request_step (
    request_id INTEGER NOT NULL REFERENCES request_case,
    number     INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    user_id    INTEGER NOT NULL REFERENCES app_user,
    state      TEXT NOT NULL,
    note       TEXT NOT NULL,
    PRIMARY KEY (request_id, number)
) WITHOUT ROWID;

CREATE TABLE request_file (
    id         INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES request_case,
    name       TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size       INTEGER NOT NULL,
    sha256     TEXT NOT NULL,
    added_at   INTEGER NOT NULL,
    added_by   INTEGER NOT NULL REFERENCES app_user,
    bytes      BLOB NOT NULL
);

CREATE INDEX request_file_by_request ON request_file (request_id);

-- Letters as they were filed. The pages of one that gave data go when the person is erased.
CREATE TABLE letter (
    id         INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES request_case,
    kind       TEXT NOT NULL,
    language   TEXT NOT NULL,
    dated      TEXT NOT NULL,
    addressee  TEXT NOT NULL,
    pass_on_id INTEGER,
    road       TEXT,
    sent_on    TEXT,
    made_at    INTEGER NOT NULL,
    made_by    INTEGER NOT NULL REFERENCES app_user,
    pdf        BLOB
);

CREATE INDEX letter_by_request ON letter (request_id);

-- An item is written datum:3, entry:15 or file:4. With a request, the item is erased for it when
-- the hold ends.
CREATE TABLE hold (
    id          INTEGER PRIMARY KEY,
    subject_id  INTEGER NOT NULL REFERENCES subject,
    item        TEXT NOT NULL,
    ground      TEXT NOT NULL,
    until_day   TEXT,
    note        TEXT NOT NULL,
    request_id  INTEGER REFERENCES request_case,
    released_on TEXT,
    recorded_at INTEGER NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES app_user
);

CREATE INDEX hold_by_subject ON hold (subject_id) WHERE released_on IS NULL;
CREATE INDEX hold_by_request ON hold (request_id, subject_id)
    WHERE released_on IS NULL AND request_id IS NOT NULL;

CREATE TABLE restriction (
    id          INTEGER PRIMARY KEY,
    subject_id  INTEGER NOT NULL REFERENCES subject,
    ground      TEXT NOT NULL,
    from_day    TEXT NOT NULL,
    request_id  INTEGER REFERENCES request_case,
    told_on     TEXT,
    lifted_on   TEXT,
    lift_reason TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES app_user
);

CREATE INDEX restriction_by_subject ON restriction (subject_id);
CREATE INDEX restriction_standing ON restriction (from_day, id) WHERE lifted_on IS NULL;

-- Fields are codes, and entry:kind for entries, parted by spaces.
CREATE TABLE disclosure (
    id             INTEGER PRIMARY KEY,
    register_id    INTEGER NOT NULL REFERENCES register,
    recipient_code TEXT NOT NULL,
    name           TEXT NOT NULL,
    address        TEXT NOT NULL,
    email          TEXT NOT NULL,
    day            TEXT NOT NULL,
    fields         TEXT NOT NULL,
    why            TEXT NOT NULL,
    basis          TEXT NOT NULL,
    outside_eea    BOOLEAN NOT NULL,
    safeguard      TEXT NOT NULL,
    persons        INTEGER NOT NULL,
    recorded_at    INTEGER NOT NULL,
    recorded_by    INTEGER NOT NULL REFERENCES app_user
);

CREATE INDEX disclosure_by_day ON disclosure (day, id);

CREATE TABLE disclosure_subject (
    subject_id    INTEGER NOT NULL REFERENCES subject,
    disclosure_id INTEGER NOT NULL REFERENCES disclosure,
    PRIMARY KEY (subject_id, disclosure_id)
) WITHOUT ROWID;

-- Who is still to be told of a rectification, erasure or restriction (GDPR art. 19).
CREATE TABLE pass_on (
    id            INTEGER PRIMARY KEY,
    request_id    INTEGER NOT NULL REFERENCES request_case,
    disclosure_id INTEGER REFERENCES disclosure,
    register_id   INTEGER NOT NULL REFERENCES register,
    name          TEXT NOT NULL,
    address       TEXT NOT NULL,
    email         TEXT NOT NULL,
    why           TEXT NOT NULL,
    fields        TEXT NOT NULL,
    state         TEXT NOT NULL,
    settled_on    TEXT,
    reason        TEXT NOT NULL
);

CREATE INDEX pass_on_by_request ON pass_on (request_id);
CREATE INDEX pass_on_owed ON pass_on (id) WHERE state = 'OWED';

CREATE TABLE consent (
    id           INTEGER PRIMARY KEY,
    subject_id   INTEGER NOT NULL REFERENCES subject,
    register_id  INTEGER NOT NULL REFERENCES register,
    purpose_code TEXT NOT NULL,
    given_on     TEXT,
    withdrawn_on TEXT,
    request_id   INTEGER REFERENCES request_case,
    recorded_at  INTEGER NOT NULL,
    recorded_by  INTEGER NOT NULL REFERENCES app_user
);

CREATE INDEX consent_by_subject ON consent (subject_id);

-- The firm's own words for letters, where they differ from the program's.
CREATE TABLE letter_wording (
    kind     TEXT NOT NULL,
    language TEXT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (kind, language)
) WITHOUT ROWID;

CREATE TABLE logo (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    media_type TEXT NOT NULL,
    bytes      BLOB NOT NULL
);
