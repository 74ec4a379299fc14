package fi.kortisto.model;

/** A short text in the three languages; a language left blank is shown in Finnish. */
public record Label(String fi, String sv, String en) {

  /** The same word in every language, as for names that are not translated. */
  public static Label same(String text) {
    return new Label(text, text, text);
  }

  /** No text in any language. */
  public static final Label NONE = same("");

  public boolean isBlank() {
    return fi.isBlank() && sv.isBlank() && en.isBlank();
  }

  public String in(Language language) {
    String text =
        switch (language) {
          case FI -> fi;
          case SV -> sv;
          case EN -> en;
        };
    return text.isBlank() ? fi : text;
  }
}
