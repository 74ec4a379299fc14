package fi.kortisto.format;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.Language;
import fi.kortisto.model.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
      parts.add(aim(purpose.words()));
    }
    return String.join(" · ", parts);
  }

  /**
   * A list is drawn for a purpose and a channel, and a file written of a kind and in a form, which
   * stand in the log by their codes.
   */
  private String aim(String written) {
    Optional<String> file =
        Arrays.stream(ExportKind.values())
            .filter(kind -> written.startsWith(kind.code() + " "))
            .filter(kind -> written.substring(kind.code().length() + 1).matches("[a-z]{2,5}"))
            .findFirst()
            .map(kind -> words.of(kind) + ", " + written.substring(kind.code().length() + 1));
    if (file.isPresent()) {
      return file.get();
    }
    String[] codes = written.split("/", -1);
    if (codes.length == 2) {
      return word(BanPurpose.values(), codes[0])
          .flatMap(
              purpose ->
                  word(BanChannel.values(), codes[1])
                      .map(channel -> words.get("list.aim", purpose, channel)))
          .orElse(written);
    }
    return word(BanPurpose.values(), written).orElse(written);
  }

  private Optional<String> word(Enum<?>[] constants, String code) {
    return Arrays.stream(constants)
        .filter(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code))
        .findFirst()
        .map(words::of);
  }
}
