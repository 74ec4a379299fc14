package fi.kortisto.model;

import java.util.Locale;

/** The three languages of the program and of its letters. */
public enum Language {
  FI("fi", "FI"),
  SV("sv", "FI"),
  EN("en", "GB");

  private final Locale locale;

  Language(String language, String country) {
    this.locale = Locale.of(language, country);
  }

  public Locale locale() {
    return locale;
  }

  /** The two-letter code of ISO 639-1, in lower case. */
  public String code() {
    return locale.getLanguage();
  }

  /**
   * Finds a language by its ISO 639-1 code, in any case; a region after it ({@code sv-FI}) is
   * ignored. Anything else is Finnish, the language of the country.
   */
  public static Language ofCode(String code) {
    for (Language language : values()) {
      if (code.toLowerCase(Locale.ROOT).startsWith(language.code())) {
        return language;
      }
    }
    return FI;
  }
}
