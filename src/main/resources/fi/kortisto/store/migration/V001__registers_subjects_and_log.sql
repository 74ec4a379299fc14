-- Instants are milliseconds since 1970-01-01T00:00Z; days are ISO 8601 text.
-- Texts shown to people stand in three columns, one for each language.

CREATE TABLE controller (
    id                      INTEGER PRIMARY KEY CHECK (id = 1),
    name                    TEXT NOT NULL,
    business_id             TEXT NOT NULL,
    address                 TEXT NOT NULL,
    email                   TEXT NOT NULL,
    phone                   TEXT NOT NULL,
    contact                 TEXT NOT NULL,
    data_protection_officer TEXT NOT NULL
);

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- Which generation of the key ring this database last saw: an older ring put back is noticed.
CREATE TABLE key_ring_state (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    register_id TEXT NOT NULL,
    counter     INTEGER NOT NULL
);

CREATE TABLE app_user (
    id           INTEGER PRIMARY KEY,
    login        TEXT NOT NULL UNIQUE,
    role         TEXT NOT NULL,
    active       BOOLEAN NOT NULL,
    commitment   TEXT,
    last_sign_in INTEGER
);

CREATE TABLE register (
    id         INTEGER PRIMARY KEY,
    template   TEXT NOT NULL,
    role       TEXT NOT NULL,
    name_fi    TEXT NOT NULL,
    name_sv    TEXT NOT NULL,
    name_en    TEXT NOT NULL,
    created_at INTEGER NOT NULL
);

CREATE TABLE category (
    register_id     INTEGER NOT NULL REFERENCES register,
    code            TEXT NOT NULL,
    position        INTEGER NOT NULL,
    label_fi        TEXT NOT NULL,
    label_sv        TEXT NOT NULL,
    label_en        TEXT NOT NULL,
    storage_period  TEXT,
    storage_ending  TEXT NOT NULL,
    storage_text_fi TEXT NOT NULL,
    storage_text_sv TEXT NOT NULL,
    storage_text_en TEXT NOT NULL,
    PRIMARY KEY (register_id, code)
) WITHOUT ROWID;

CREATE TABLE field (
    id            INTEGER PRIMARY KEY,
    register_id   INTEGER NOT NULL REFERENCES register,
    code          TEXT NOT NULL,
    position      INTEGER NOT NULL,
    label_fi      TEXT NOT NULL,
    label_sv      TEXT NOT NULL,
    label_en      TEXT NOT NULL,
    category_code TEXT NOT NULL,
    type          TEXT NOT NULL,
    role          TEXT NOT NULL,
    required      BOOLEAN NOT NULL,
    sensitive     BOOLEAN NOT NULL,
    supplied      BOOLEAN NOT NULL,
    repeatable    BOOLEAN NOT NULL,
    retired       BOOLEAN NOT NULL,
    UNIQUE (register_id, code),
    FOREIGN KEY (register_id, category_code) REFERENCES category
);

CREATE TABLE register_entry_kind (
    register_id INTEGER NOT NULL REFERENCES register,
    kind        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    PRIMARY KEY (register_id, kind)
) WITHOUT ROWID;

CREATE TABLE source (
    register_id INTEGER NOT NULL REFERENCES register,
    code        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    label_fi    TEXT NOT NULL,
    label_sv    TEXT NOT NULL,
    label_en    TEXT NOT NULL,
    person      BOOLEAN NOT NULL,
    PRIMARY KEY (register_id, code)
) WITHOUT ROWID;

CREATE TABLE purpose (
    register_id INTEGER NOT NULL REFERENCES register,
    code        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    label_fi    TEXT NOT NULL,
    label_sv    TEXT NOT NULL,
    label_en    TEXT NOT NULL,
    basis       TEXT NOT NULL,
    PRIMARY KEY (register_id, code)
) WITHOUT ROWID;

CREATE TABLE recipient (
    register_id INTEGER NOT NULL REFERENCES register,
    code        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    label_fi    TEXT NOT NULL,
    label_sv    TEXT NOT NULL,
    label_en    TEXT NOT NULL,
    outside_eea BOOLEAN NOT NULL,
    PRIMARY KEY (register_id, code)
) WITHOUT ROWID;

CREATE TABLE register_text (
    register_id INTEGER NOT NULL REFERENCES register,
    name        TEXT NOT NULL,
    text_fi     TEXT NOT NULL,
    text_sv     TEXT NOT NULL,
    text_en     TEXT NOT NULL,
    PRIMARY KEY (register_id, name)
) WITHOUT ROWID;

-- Ids grow with random gaps: an id that a restore brings back into use is never met again by chance.
CREATE TABLE subject (
    id                INTEGER PRIMARY KEY,
    display_name      TEXT NOT NULL,
    organisation      TEXT NOT NULL,
    town              TEXT NOT NULL,
    language          TEXT NOT NULL,
    protected_address BOOLEAN NOT NULL,
    restricted        BOOLEAN NOT NULL,
    version           INTEGER NOT NULL,
    created_at        INTEGER NOT NULL
);

CREATE TABLE membership (
    subject_id  INTEGER NOT NULL REFERENCES subject,
    register_id INTEGER NOT NULL REFERENCES register,
    since       TEXT NOT NULL,
    PRIMARY KEY (subject_id, register_id)
) WITHOUT ROWID;

-- Clustered by person: a card is one range of one tree. No keys to field and app_user, whose rows
-- never go: looking them up for ten million values would cost an import of a million people 4 s.
CREATE TABLE datum (
    subject_id  INTEGER NOT NULL REFERENCES subject,
    number      INTEGER NOT NULL,
    field_id    INTEGER NOT NULL,
    value       TEXT NOT NULL,
    label       TEXT NOT NULL,
    source_code TEXT NOT NULL,
    obtained    TEXT,
    supplied    BOOLEAN NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by INTEGER NOT NULL,
    PRIMARY KEY (subject_id, number)
) WITHOUT ROWID;

CREATE TABLE entry (
    id          INTEGER PRIMARY KEY,
    subject_id  INTEGER NOT NULL REFERENCES subject,
    register_id INTEGER NOT NULL REFERENCES register,
    kind        TEXT NOT NULL,
    at          TEXT NOT NULL,
    text        TEXT NOT NULL,
    particulars TEXT NOT NULL,
    source_code TEXT NOT NULL,
    supplied    BOOLEAN NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES app_user
);

CREATE INDEX entry_by_subject ON entry (subject_id, at);

CREATE TABLE attachment (
    id         INTEGER PRIMARY KEY,
    subject_id INTEGER NOT NULL REFERENCES subject,
    name       TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size       INTEGER NOT NULL,
    sha256     TEXT NOT NULL,
    added_at   INTEGER NOT NULL,
    added_by   INTEGER NOT NULL REFERENCES app_user
);

CREATE INDEX attachment_by_subject ON attachment (subject_id);

-- In pieces, so that a recording never has to stand in memory whole.
CREATE TABLE attachment_piece (
    attachment_id INTEGER NOT NULL REFERENCES attachment ON DELETE CASCADE,
    number        INTEGER NOT NULL,
    bytes         BLOB NOT NULL,
    PRIMARY KEY (attachment_id, number)
) WITHOUT ROWID;

CREATE TABLE ban (
    id           INTEGER PRIMARY KEY,
    subject_id   INTEGER NOT NULL REFERENCES subject,
    purpose      TEXT NOT NULL,
    channel      TEXT NOT NULL,
    from_day     TEXT NOT NULL,
    until_day    TEXT,
    received     TEXT NOT NULL,
    recorded_at  INTEGER NOT NULL,
    recorded_by  INTEGER NOT NULL REFERENCES app_user,
    withdrawn_at INTEGER,
    withdrawn_by INTEGER REFERENCES app_user
);

CREATE INDEX ban_by_subject ON ban (subject_id);

-- Positions follow the order of names, with gaps to insert into, so that the index below yields
-- its hits already sorted and the first fifty of a million cost no more than fifty.
CREATE TABLE subject_search (
    position   INTEGER PRIMARY KEY,
    subject_id INTEGER NOT NULL UNIQUE REFERENCES subject,
    sort_key   BLOB NOT NULL,
    tokens     TEXT NOT NULL
);

CREATE INDEX subject_search_by_sort_key ON subject_search (sort_key);

-- Tokens come folded and marked from SearchTokens; only the space parts them. Prefix lists up to
-- six characters keep a short, common prefix as cheap as a rare one.
CREATE VIRTUAL TABLE subject_search_index USING fts5 (
    tokens,
    content = 'subject_search',
    content_rowid = 'position',
    detail = none,
    columnsize = 0,
    tokenize = "ascii tokenchars '#=~@.+-_'",
    prefix = '1 2 3 4 5 6'
);

-- No personal data stands in the log: ids, codes and field names only.
CREATE TABLE access_log (
    number        INTEGER PRIMARY KEY,
    at            INTEGER NOT NULL,
    user_id       INTEGER REFERENCES app_user,
    action        TEXT NOT NULL,
    register_id   INTEGER,
    subject_id    INTEGER,
    purpose       TEXT NOT NULL,
    fields        TEXT NOT NULL,
    count         INTEGER NOT NULL,
    done          BOOLEAN NOT NULL,
    detail_digest TEXT NOT NULL,
    previous      TEXT NOT NULL
);

CREATE INDEX access_log_by_subject ON access_log (subject_id, number) WHERE subject_id IS NOT NULL;

CREATE TRIGGER access_log_is_never_changed BEFORE UPDATE ON access_log
BEGIN
    SELECT raise(ABORT, 'the access log is append-only');
END;

CREATE TRIGGER access_log_is_never_shortened BEFORE DELETE ON access_log
BEGIN
    SELECT raise(ABORT, 'the access log is append-only');
END;

-- Old and new values of a change, apart from the chain so that they can be erased with the person.
CREATE TABLE access_log_detail (
    number     INTEGER PRIMARY KEY REFERENCES access_log,
    subject_id INTEGER,
    salt       TEXT NOT NULL,
    detail     TEXT NOT NULL
);

CREATE INDEX access_log_detail_by_subject ON access_log_detail (subject_id);

CREATE TABLE access_log_head (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    hash   TEXT NOT NULL
);
