package fi.kortisto.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the firm has made its own of the letters.
 *
 * @param logo printed above the sender's name
 * @param wordings that replace the program's own
 * @param window where the envelope's window is; empty for the usual one
 */
public record Stationery(
    Optional<Logo> logo, List<LetterWording> wordings, Optional<Window> window) {

  public static final Stationery PLAIN =
      new Stationery(Optional.empty(), List.of(), Optional.empty());

  /**
   * Where the address must stand to show through a window envelope.
   *
   * @param left millimetres from the sheet's left edge
   * @param top millimetres from the sheet's top edge
   */
  public record Window(double left, double top) {

    /** The form in which it is kept: {@code 20.0 45.0}. */
    public String text() {
      return left + " " + top;
    }

    /** Reads {@link #text()} again; empty for anything else. */
    public static Optional<Window> parse(String text) {
      String[] parts = text.split(" ");
      boolean fits =
          parts.length == 2
              && Arrays.stream(parts).allMatch(part -> part.matches("\\d{1,3}(\\.\\d{1,3})?"));
      return fits
          ? Optional.of(new Window(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])))
          : Optional.empty();
    }
  }

  public Stationery {
    wordings = List.copyOf(wordings);
  }

  /** The firm's own words for a letter; empty where the program's are used. */
  public Optional<String> wordingOf(LetterKind kind, Language language) {
    return wordings.stream()
        .filter(wording -> wording.kind() == kind && wording.language() == language)
        .map(LetterWording::text)
        .findFirst();
  }
}
