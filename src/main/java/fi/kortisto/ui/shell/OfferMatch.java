package fi.kortisto.ui.shell;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which offers answer to what is typed: each typed word begins a word of the offer or stands within
 * one, whatever its accents and capitals. What was used last comes first, then what begins so.
 */
final class OfferMatch {

  private final String typed;
  private final List<String> lastUsed;

  /**
   * @param lastUsed ids of offers, the last used first
   */
  OfferMatch(String typed, List<String> lastUsed) {
    this.typed = plain(typed).strip();
    this.lastUsed = List.copyOf(lastUsed);
  }

  List<Offer> of(List<Offer> offers) {
    return offers.stream()
        .filter(this::answers)
        .sorted(
            Comparator.comparingInt(this::quality)
                .thenComparingInt(this::age)) // stable: else in the order of the program
        .toList();
  }

  private boolean answers(Offer offer) {
    String words = plain(offer.words() + " " + offer.kind());
    return Arrays.stream(typed.split("\\s+")).allMatch(words::contains);
  }

  /** The better, the lower. */
  private int quality(Offer offer) {
    String words = plain(offer.words());
    if (typed.isEmpty() || words.startsWith(typed)) {
      return 0;
    }
    return (" " + words).contains(" " + typed) ? 1 : 2;
  }

  private int age(Offer offer) {
    int place = lastUsed.indexOf(offer.id());
    return place < 0 ? lastUsed.size() : place;
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
