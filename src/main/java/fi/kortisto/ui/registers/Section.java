package fi.kortisto.ui.registers;

import java.util.Locale;

/** The sections in which a register's rules are shown, in their order. */
enum Section {
  BASICS,
  DATA,
  ENTRIES,
  STORAGE,
  SOURCES,
  PURPOSES,
  RECIPIENTS,
  REQUESTS,
  ACCESS;

  /** The id of its switch, and the end of the key of its name. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
