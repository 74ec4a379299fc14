package fi.kortisto.ui;

import java.util.Locale;

/** What the help tells of, in the order of its contents. */
public enum HelpTopic {
  START,
  FINDING,
  CORRECTING,
  BANS,
  INSPECTION,
  ERASURE,
  LISTS,
  DISCLOSURES,
  IMPORTS,
  DUPLICATES,
  STORAGE,
  NOTICES,
  LETTERS,
  REGISTERS,
  USERS,
  BACKUPS,
  LOG,
  LOCK,
  KEYS,
  DAMAGE,
  PROMISES;

  /** The name of its page: {@code finding}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
