package fi.kortisto.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a list shows of a person, drawn from the person's data.
 *
 * @param displayName family name first; blank when nothing tells who it is
 */
public record SubjectSummary(
    String displayName, String organisation, String town, Language language) {

  /** A value together with the role of its field. */
  public record RoleValue(FieldRole role, String value) {

    public static RoleValue of(Datum datum) {
      return new RoleValue(datum.field().role(), datum.value());
    }
  }

  /**
   * Draws the summary from all data of the person, in its order.
   *
   * @param fallback the language of one who has not told theirs
   */
  public static SubjectSummary of(List<RoleValue> data, Language fallback) {
    return new SubjectSummary(
        displayName(data),
        first(data, FieldRole.ORGANISATION),
        PostalAddress.parse(first(data, FieldRole.POST_ADDRESS)).town(),
        data.stream()
            .filter(value -> value.role() == FieldRole.LANGUAGE)
            .map(value -> Language.ofCode(value.value()))
            .findFirst()
            .orElse(fallback));
  }

  private static String displayName(List<RoleValue> data) {
    String family = first(data, FieldRole.FAMILY_NAME);
    String given = first(data, FieldRole.GIVEN_NAME);
    if (!family.isEmpty() && !given.isEmpty()) {
      return family + ", " + given;
    }
    return Stream.of(
            family,
            given,
            first(data, FieldRole.FULL_NAME),
            first(data, FieldRole.NICKNAME),
            first(data, FieldRole.ORGANISATION),
            first(data, FieldRole.EMAIL),
            first(data, FieldRole.PHONE))
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String first(List<RoleValue> data, FieldRole role) {
    return data.stream()
        .filter(value -> value.role() == role)
        .map(RoleValue::value)
        .findFirst()
        .orElse("");
  }
}
