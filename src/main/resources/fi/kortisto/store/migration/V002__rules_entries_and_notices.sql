-- The rules of registers, entries with particulars and files, published notices.

ALTER TABLE category ADD COLUMN storage_clock TEXT NOT NULL DEFAULT 'RECORDED';

-- The choices of a field as a JSON array of {"code", "label": {"fi", "sv", "en"}}: they are read
-- and written with their field only.
ALTER TABLE field ADD COLUMN choices TEXT NOT NULL DEFAULT '[]';

ALTER TABLE source ADD COLUMN retired BOOLEAN NOT NULL DEFAULT 0;

ALTER TABLE purpose ADD COLUMN ground_fi TEXT NOT NULL DEFAULT '';
ALTER TABLE purpose ADD COLUMN ground_sv TEXT NOT NULL DEFAULT '';
ALTER TABLE purpose ADD COLUMN ground_en TEXT NOT NULL DEFAULT '';

ALTER TABLE recipient ADD COLUMN kind TEXT NOT NULL DEFAULT 'RECIPIENT';
ALTER TABLE recipient ADD COLUMN safeguard_fi TEXT NOT NULL DEFAULT '';
ALTER TABLE recipient ADD COLUMN safeguard_sv TEXT NOT NULL DEFAULT '';
ALTER TABLE recipient ADD COLUMN safeguard_en TEXT NOT NULL DEFAULT '';

-- Until now the category of a kind of entry was the one whose code is the kind's name.
ALTER TABLE register_entry_kind ADD COLUMN category_code TEXT NOT NULL DEFAULT '';
UPDATE register_entry_kind SET category_code = coalesce(
    (SELECT code FROM category
     WHERE category.register_id = register_entry_kind.register_id
       AND category.code = lower(register_entry_kind.kind)),
    (SELECT code FROM category
     WHERE category.register_id = register_entry_kind.register_id
     ORDER BY position LIMIT 1),
    '');

-- Sets of codes: in which form a request is accepted, how the person is identified, how an answer
-- leaves, which bans the notice promises.
CREATE TABLE register_rule (
    register_id INTEGER NOT NULL REFERENCES register,
    rule        TEXT NOT NULL,
    code        TEXT NOT NULL,
    PRIMARY KEY (register_id, rule, code)
) WITHOUT ROWID;

CREATE TABLE register_client (
    register_id INTEGER NOT NULL REFERENCES register,
    position    INTEGER NOT NULL,
    name        TEXT NOT NULL,
    contact     TEXT NOT NULL,
    PRIMARY KEY (register_id, position)
) WITHOUT ROWID;

-- Messages are a JSON array of {"at", "author", "text"}: a conversation is read as a whole.
ALTER TABLE entry ADD COLUMN ended TEXT;
ALTER TABLE entry ADD COLUMN obtained TEXT;
ALTER TABLE entry ADD COLUMN messages TEXT NOT NULL DEFAULT '[]';

-- A page of a timeline is a range of one tree, of all kinds or of one.
DROP INDEX entry_by_subject;
CREATE INDEX entry_by_time ON entry (subject_id, register_id, at, id);
CREATE INDEX entry_by_kind ON entry (subject_id, register_id, kind, at, id);

ALTER TABLE attachment ADD COLUMN register_id INTEGER REFERENCES register;
ALTER TABLE attachment ADD COLUMN entry_id INTEGER REFERENCES entry;
ALTER TABLE attachment ADD COLUMN source_code TEXT NOT NULL DEFAULT '';
ALTER TABLE attachment ADD COLUMN obtained TEXT;
ALTER TABLE attachment ADD COLUMN supplied BOOLEAN NOT NULL DEFAULT 0;

-- A picture belongs where the datum stands that shows it; any other file to the first register.
UPDATE attachment SET register_id = coalesce(
    (SELECT field.register_id
     FROM datum JOIN field ON field.id = datum.field_id
     WHERE datum.subject_id = attachment.subject_id
       AND field.type = 'IMAGE' AND datum.value = CAST(attachment.id AS TEXT)
     LIMIT 1),
    (SELECT min(membership.register_id) FROM membership
     WHERE membership.subject_id = attachment.subject_id));

CREATE INDEX attachment_by_entry ON attachment (entry_id) WHERE entry_id IS NOT NULL;

-- A notice as it was published: the facts it was written from, and the words in each language.
CREATE TABLE notice (
    id           INTEGER PRIMARY KEY,
    register_id  INTEGER NOT NULL REFERENCES register,
    number       INTEGER NOT NULL,
    published    TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    published_by INTEGER NOT NULL REFERENCES app_user,
    facts        TEXT NOT NULL,
    UNIQUE (register_id, number)
);

CREATE TABLE notice_print (
    notice_id INTEGER NOT NULL REFERENCES notice,
    language  TEXT NOT NULL,
    html      TEXT NOT NULL,
    pdf       BLOB NOT NULL,
    PRIMARY KEY (notice_id, language)
) WITHOUT ROWID;
