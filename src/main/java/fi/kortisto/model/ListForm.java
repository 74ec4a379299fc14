package fi.kortisto.model;

import java.util.Locale;

/** In which form a list leaves the register. */
public enum ListForm {
  CSV,
  XLSX,
  PDF,
  VCARD,
  LABELS,
  PRINT,
  CLIPBOARD;

  /** How many persons a form can hold that is set or pasted as a whole. */
  private static final int MOST_SET_AT_ONCE = 10_000;

  /** How many persons such a list may have. */
  public int most() {
    return switch (this) {
      case CSV, XLSX, VCARD -> Integer.MAX_VALUE;
      case PDF, LABELS, PRINT, CLIPBOARD -> MOST_SET_AT_ONCE;
    };
  }

  /** The name used in files: {@code vcard}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
