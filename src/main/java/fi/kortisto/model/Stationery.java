package fi.kortisto.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the firm has made its own of the letters.
 *
 * @param logo printed above the sender's name
 * @param wordings that replace the program's own
 */
public record Stationery(Optional<Logo> logo, List<LetterWording> wordings) {

  public static final Stationery PLAIN = new Stationery(Optional.empty(), List.of());

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

  /** The same with the words of one letter put in place of those that are there. */
  public Stationery with(LetterWording wording) {
    Stream<LetterWording> others =
        wordings.stream()
            .filter(one -> one.kind() != wording.kind() || one.language() != wording.language());
    return new Stationery(logo, Stream.concat(others, Stream.of(wording)).toList());
  }
}
