-- What must hold in a restored backup too, and the backups that were made.

-- Erasures, bans and withdrawals as they happened, without a word about anybody: ids are random
-- numbers. The same rows stand, sealed, in a file outside the database and beside the backups; a
-- row that a restored database lacks is carried out in it again.
CREATE TABLE ledger_key (
    id  INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL
);

CREATE TABLE ledger_entry (
    number  INTEGER PRIMARY KEY,
    uid     TEXT NOT NULL UNIQUE,
    at      INTEGER NOT NULL,
    kind    TEXT NOT NULL,
    content TEXT NOT NULL
);

CREATE TABLE backup_run (
    id      INTEGER PRIMARY KEY,
    made_at INTEGER NOT NULL,
    made_by INTEGER NOT NULL REFERENCES app_user,
    file    TEXT NOT NULL,
    size    INTEGER NOT NULL,
    persons INTEGER NOT NULL,
    anchor  TEXT NOT NULL
);
