package fi.kortisto.ui;

import java.util.Arrays;
import java.util.Locale;

/**
 * Light, dark, either of them in high contrast, or as the desktop has it.
 *
 * <p>Decision: high contrast is two themes and not one that follows the desktop, since whoever
 * needs it mostly needs one of the two; {@link #SYSTEM} follows a desktop that is in high contrast
 * itself.
 */
public enum Theme {
  LIGHT,
  DARK,
  CONTRAST_LIGHT,
  CONTRAST_DARK,
  SYSTEM;

  /** In files and keys of messages, {@code contrast-light}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As the desktop has it where that is not known. */
  static Theme ofCode(String code) {
    return Arrays.stream(values())
        .filter(theme -> theme.code().equals(code))
        .findFirst()
        .orElse(SYSTEM);
  }
}
