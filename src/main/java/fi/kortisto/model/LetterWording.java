package fi.kortisto.model;

/**
 * The text of a letter as the firm words it: paragraphs parted by blank lines, with the
 * placeholders that the program fills.
 */
public record LetterWording(LetterKind kind, Language language, String text) {

  /** The longest, in characters. */
  public static final int LONGEST = 10_000;
}
