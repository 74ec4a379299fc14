package fi.kortisto.format;

import fi.kortisto.model.Language;
import fi.kortisto.model.Purpose;
import java.util.ArrayList;
import java.util.List;

/** Says for what data was used: {@code pyyntö 12 · oikeusvaade · laskun selvittely}. */
public final class PurposeWords {

  private final Words words;

  public PurposeWords(Language language) {
    this.words = Words.of(language);
  }

  /** As {@link #of(Purpose)}, of a purpose as the log keeps it. */
  public String of(String logged) {
    return of(Purpose.parse(logged));
  }

  /** The parts that are known, the words as they were written; blank when there are none. */
  public String of(Purpose purpose) {
    List<String> parts = new ArrayList<>();
    purpose.request().ifPresent(id -> parts.add(words.get("purpose.request", id.toString())));
    purpose.use().ifPresent(use -> parts.add(words.of(use)));
    if (!purpose.words().isBlank()) {
      parts.add(purpose.words());
    }
    return String.join(" · ", parts);
  }
}
