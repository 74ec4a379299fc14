-- Who somebody is, so that looks at one's own data are told. A password that somebody else chose is
-- changed at the first sign-in.
ALTER TABLE app_user ADD COLUMN full_name TEXT NOT NULL DEFAULT '';
ALTER TABLE app_user ADD COLUMN temporary_password BOOLEAN NOT NULL DEFAULT 0;

-- The registers that a user is limited to; no row: all of them.
CREATE TABLE user_register (
    user_id     INTEGER NOT NULL REFERENCES app_user,
    register_id INTEGER NOT NULL REFERENCES register,
    PRIMARY KEY (user_id, register_id)
) WITHOUT ROWID;

-- The signed paper of a confidentiality commitment; the day stands with the user.
CREATE TABLE commitment_document (
    user_id    INTEGER PRIMARY KEY REFERENCES app_user,
    file_name  TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content    BLOB NOT NULL
);

-- What a register demands of those who look into it.
ALTER TABLE register ADD COLUMN commitment_required BOOLEAN NOT NULL DEFAULT 0;
ALTER TABLE register ADD COLUMN purpose_asked BOOLEAN NOT NULL DEFAULT 0;

CREATE INDEX access_log_by_user ON access_log (user_id, number) WHERE user_id IS NOT NULL;

-- Where the log begins after older rows have gone: the number and hash of the last row removed, the row
-- that tells of it, and a signature over the whole (Ed25519). A row goes only below a checkpoint.
CREATE TABLE log_signing_key (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    public_key BLOB NOT NULL,
    secret_key BLOB NOT NULL
);

CREATE TABLE access_log_checkpoint (
    number    INTEGER PRIMARY KEY,
    hash      TEXT NOT NULL,
    removed   INTEGER NOT NULL,
    first_at  INTEGER NOT NULL,
    last_at   INTEGER NOT NULL,
    made_at   INTEGER NOT NULL,
    made_by   INTEGER NOT NULL REFERENCES app_user,
    log_row   INTEGER NOT NULL,
    signature BLOB NOT NULL
);

CREATE TRIGGER access_log_checkpoint_is_never_changed BEFORE UPDATE ON access_log_checkpoint
BEGIN
    SELECT raise(ABORT, 'a checkpoint is never changed');
END;

CREATE TRIGGER access_log_checkpoint_is_never_removed BEFORE DELETE ON access_log_checkpoint
BEGIN
    SELECT raise(ABORT, 'a checkpoint is never removed');
END;

DROP TRIGGER access_log_is_never_shortened;

CREATE TRIGGER access_log_is_shortened_below_a_checkpoint_only BEFORE DELETE ON access_log
WHEN OLD.number > coalesce((SELECT max(number) FROM access_log_checkpoint), 0)
BEGIN
    SELECT raise(ABORT, 'the access log is append-only');
END;

-- What was half typed when the register was locked, for the same user to go on with.
CREATE TABLE draft (
    user_id    INTEGER NOT NULL REFERENCES app_user,
    place      TEXT NOT NULL,
    subject_id INTEGER REFERENCES subject,
    content    TEXT NOT NULL,
    at         INTEGER NOT NULL,
    PRIMARY KEY (user_id, place)
) WITHOUT ROWID;

CREATE INDEX draft_by_subject ON draft (subject_id) WHERE subject_id IS NOT NULL;
