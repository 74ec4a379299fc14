package fi.kortisto.ui.log;

import java.util.Locale;

/** The ways of looking at the log, in their order. */
enum LogView {
  ROWS,
  READERS,
  UNUSUAL,
  USE,
  KEEPING;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
