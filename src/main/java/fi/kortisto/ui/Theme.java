package fi.kortisto.ui;

/** Light, dark, or as the desktop has it. */
public enum Theme {
  LIGHT,
  DARK,
  SYSTEM
}
