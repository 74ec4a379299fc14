package fi.kortisto.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One item of a person's file.
 *
 * @param number of the datum, or id of the entry or file
 */
public record ItemKey(Kind kind, long number) {

  /** What items there are. */
  public enum Kind {
    DATUM,
    ENTRY,
    FILE
  }

  public static ItemKey of(Datum datum) {
    return new ItemKey(Kind.DATUM, datum.number());
  }

  public static ItemKey of(Entry entry) {
    return new ItemKey(Kind.ENTRY, entry.id());
  }

  public static ItemKey of(Attachment file) {
    return new ItemKey(Kind.FILE, file.id());
  }

  /**
   * The same item after its datum has got another number.
   *
   * @param numbers the number now for the number before
   */
  public ItemKey renumbered(Map<Integer, Integer> numbers) {
    return kind == Kind.DATUM
        ? new ItemKey(kind, numbers.getOrDefault((int) number, (int) number))
        : this;
  }

  /** The form in which it is written: {@code datum:3}. */
  public String code() {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + number;
  }

  /** Reads {@link #code()} again; empty for anything else. */
  public static Optional<ItemKey> ofCode(String code) {
    for (Kind kind : Kind.values()) {
      String prefix = kind.name().toLowerCase(Locale.ROOT) + ":";
      if (code.startsWith(prefix) && code.substring(prefix.length()).matches("\\d{1,18}")) {
        return Optional.of(new ItemKey(kind, Long.parseLong(code.substring(prefix.length()))));
      }
    }
    return Optional.empty();
  }
}
