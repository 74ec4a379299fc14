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

  private static final String VIEW = ".view";

  /**
   * How a screen was set to look at things: what was searched for, and by what it was narrowed.
   *
   * @param area whose screen it is
   */
  public static Draft ofView(String area, Map<String, String> values) {
    return new Draft(viewOf(area), Optional.empty(), values);
  }

  /** The place of how the screen of an area was set. */
  public static String viewOf(String area) {
    return area + VIEW;
  }

  public Draft {
    values = Map.copyOf(values);
  }

  /** Whether it is how a screen was set, and no form that waits to be saved. */
  public boolean isView() {
    return place.endsWith(VIEW);
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
