package fi.kortisto.model;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has typed in a form and not saved.
 *
 * @param place the form, in words of the program's own such as {@code persons.entry}
 * @param subject the person whom the form is about
 * @param values what stands in its inputs, by names that the form gives them
 */
public record Draft(String place, Optional<SubjectId> subject, Map<String, String> values) {

  /** So long it waits for whoever typed it. */
  public static final Duration KEPT_FOR = Duration.ofDays(30);

  public Draft {
    values = Map.copyOf(values);
  }

  /** Whether the other one is of the same form. */
  public boolean isOf(Draft other) {
    return place.equals(other.place) && subject.equals(other.subject);
  }

  /** Blank where the form gave none of that name. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }
}
