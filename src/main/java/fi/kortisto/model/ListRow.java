package fi.kortisto.model;

import fi.kortisto.model.SubjectSummary.RoleValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who is on a list, with what the list may show of them and nothing else: what another
 * channel would need is not here where the person may not be reached by it.
 *
 * @param values in the order of the registers' fields
 */
public record ListRow(SubjectId subject, List<ListValue> values, ListUsage usage) {

  public ListRow {
    values = List.copyOf(values);
  }

  /** Family name first; drawn from what the list may show, and so blank where that is no name. */
  public String name() {
    return summary().displayName();
  }

  public String organisation() {
    return summary().organisation();
  }

  private SubjectSummary summary() {
    return SubjectSummary.of(
        values.stream().map(value -> new RoleValue(value.field().role(), value.value())).toList(),
        Language.FI);
  }

  /** The name as it stands on an envelope, given name first; blank for an organisation alone. */
  public String addressee() {
    String parts =
        Stream.of(FieldRole.GIVEN_NAME, FieldRole.FAMILY_NAME)
            .flatMap(role -> first(role).stream())
            .collect(Collectors.joining(" "));
    return parts.isEmpty() ? first(FieldRole.FULL_NAME).orElse("") : parts;
  }

  /** The first postal address; empty where the list shows none. */
  public PostalAddress address() {
    return first(FieldRole.POST_ADDRESS).map(PostalAddress::parse).orElse(PostalAddress.EMPTY);
  }

  public Optional<String> first(FieldRole role) {
    return all(role).findFirst();
  }

  public Stream<String> all(FieldRole role) {
    return values.stream()
        .filter(value -> value.field().role() == role)
        .map(ListValue::value)
        .filter(value -> !value.isBlank());
  }

  public Stream<ListValue> ofField(String code) {
    return values.stream().filter(value -> value.field().code().equals(code));
  }
}
