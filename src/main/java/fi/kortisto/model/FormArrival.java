package fi.kortisto.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * That a request came again in another form, such as signed. In the trail of the request it is a
 * note of the program's own: {@code form:signed:2026-03-05}.
 *
 * @param on the day on which it came in that form
 */
public record FormArrival(RequestForm form, LocalDate on) {

  private static final String MARK = "form";

  /** As it stands in the trail. */
  public String note() {
    return String.join(":", MARK, code(form), on.toString());
  }

  /** Reads a note of the trail; empty when it is another. */
  public static Optional<FormArrival> ofNote(String note) {
    String[] parts = note.split(":", -1);
    if (parts.length != 3 || !parts[0].equals(MARK)) {
      return Optional.empty();
    }
    return Arrays.stream(RequestForm.values())
        .filter(form -> code(form).equals(parts[1]))
        .findFirst()
        .flatMap(form -> day(parts[2]).map(on -> new FormArrival(form, on)));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private static String code(RequestForm form) {
    return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
