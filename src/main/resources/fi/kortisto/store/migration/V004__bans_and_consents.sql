-- Bans with their origin, the ledger of consents, lawful exceptions, and what outlives erasure.

ALTER TABLE ban ADD COLUMN origin TEXT NOT NULL DEFAULT 'PERSON';
ALTER TABLE ban ADD COLUMN evidence TEXT NOT NULL DEFAULT '';
ALTER TABLE ban ADD COLUMN request_id INTEGER REFERENCES request_case;

-- Giving and taking back are rows of their own. With a register the purpose is one of its codes,
-- without one a purpose that can be banned too.
CREATE TABLE consent_act (
    id          INTEGER PRIMARY KEY,
    subject_id  INTEGER NOT NULL REFERENCES subject,
    given       BOOLEAN NOT NULL,
    register_id INTEGER REFERENCES register,
    purpose     TEXT NOT NULL,
    channel     TEXT NOT NULL,
    day         TEXT NOT NULL,
    until_day   TEXT,
    origin      TEXT NOT NULL,
    received    TEXT NOT NULL,
    evidence    TEXT NOT NULL,
    request_id  INTEGER REFERENCES request_case,
    recorded_at INTEGER NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES app_user
);

INSERT INTO consent_act (subject_id, given, register_id, purpose, channel, day, until_day, origin,
                         received, evidence, request_id, recorded_at, recorded_by)
    SELECT subject_id, 1, register_id, purpose_code, 'ANY', given_on, NULL, 'PERSON',
           '', '', NULL, recorded_at, recorded_by
    FROM consent WHERE given_on IS NOT NULL ORDER BY id;
INSERT INTO consent_act (subject_id, given, register_id, purpose, channel, day, until_day, origin,
                         received, evidence, request_id, recorded_at, recorded_by)
    SELECT subject_id, 0, register_id, purpose_code, 'ANY', withdrawn_on, NULL,
           CASE WHEN request_id IS NULL THEN 'PERSON' ELSE 'REQUEST' END,
           '', '', request_id, recorded_at, recorded_by
    FROM consent WHERE withdrawn_on IS NOT NULL ORDER BY id;
DROP TABLE consent;

CREATE INDEX consent_act_by_subject ON consent_act (subject_id);

-- The words go with the person, and two persons who are one have one ledger; the rest stays as it
-- was written.
CREATE TRIGGER consent_act_is_never_changed
    BEFORE UPDATE OF given, register_id, purpose, channel, day, until_day, origin, request_id,
                     recorded_at, recorded_by ON consent_act
BEGIN
    SELECT raise(ABORT, 'the ledger of consents is append-only');
END;

CREATE TRIGGER consent_act_is_never_shortened BEFORE DELETE ON consent_act
BEGIN
    SELECT raise(ABORT, 'the ledger of consents is append-only');
END;

-- Why a ban does not stop a use, for one person: a legal duty to disclose, for instance.
CREATE TABLE lawful_exception (
    id          INTEGER PRIMARY KEY,
    subject_id  INTEGER NOT NULL REFERENCES subject,
    purpose     TEXT NOT NULL,
    channel     TEXT NOT NULL,
    reason      TEXT NOT NULL,
    from_day    TEXT NOT NULL,
    until_day   TEXT,
    recorded_at INTEGER NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES app_user,
    ended_at    INTEGER,
    ended_by    INTEGER REFERENCES app_user
);

CREATE INDEX lawful_exception_by_subject ON lawful_exception (subject_id);

-- Bans of those who are not on file: HMACs of an e-mail address, a phone or a name with postcode,
-- under a key that never leaves the register. They tell nobody who it was.
CREATE TABLE suppression_key (
    id  INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL
);

CREATE TABLE suppression (
    id         INTEGER PRIMARY KEY,
    hash       BLOB NOT NULL,
    purpose    TEXT NOT NULL,
    channel    TEXT NOT NULL,
    from_day   TEXT NOT NULL,
    until_day  TEXT,
    origin     TEXT NOT NULL,
    batch_id   INTEGER
);

CREATE INDEX suppression_by_hash ON suppression (hash);
CREATE INDEX suppression_by_batch ON suppression (batch_id) WHERE batch_id IS NOT NULL;
