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
    String text = exactlyIn(language);
    return text.isBlank() ? fi : text;
  }

  /** What is written in that language itself; may be blank. */
  public String exactlyIn(Language language) {
    return switch (language) {
      case FI -> fi;
      case SV -> sv;
      case EN -> en;
    };
  }

  /** With another text in one language. */
  public Label with(Language language, String text) {
    return switch (language) {
      case FI -> new Label(text, sv, en);
      case SV -> new Label(fi, text, en);
      case EN -> new Label(fi, sv, text);
    };
  }
}
