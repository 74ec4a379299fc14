package fi.kortisto.ui.imports;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingRows;
import fi.kortisto.model.IncomingValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a file on their way into the import, which remembers the names on them. The import
 * reads ahead on a thread of its own; the names may be asked for from another.
 */
final class NamedRows implements IncomingRows {

  private final IncomingRows file;
  private final Map<Integer, String> names = new ConcurrentHashMap<>();

  NamedRows(IncomingRows file) {
    this.file = file;
  }

  /**
   * Name, organisation or e-mail address on a row that was read; blank where it has none. It is
   * forgotten with the asking.
   */
  String takeName(int row) {
    return Optional.ofNullable(names.remove(row)).orElse("");
  }

  @Override
  public Optional<IncomingRow> next() throws DomainException {
    Optional<IncomingRow> row = file.next();
    row.ifPresent(this::remember);
    return row;
  }

  private void remember(IncomingRow row) {
    switch (row) {
      case IncomingRow.Contact contact -> names.put(row.row(), nameOf(contact.values()));
      case IncomingRow.Unreadable _ -> {}
    }
  }

  private static String nameOf(List<IncomingValue> values) {
    String personal =
        Stream.of(FieldRole.FAMILY_NAME, FieldRole.GIVEN_NAME)
            .flatMap(role -> first(values, role))
            .collect(Collectors.joining(", "));
    return Stream.concat(
            Stream.of(personal),
            Stream.of(FieldRole.FULL_NAME, FieldRole.ORGANISATION, FieldRole.EMAIL, FieldRole.PHONE)
                .flatMap(role -> first(values, role)))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private static Stream<String> first(List<IncomingValue> values, FieldRole role) {
    return values.stream()
        .filter(value -> value.role() == role && !value.value().isBlank())
        .map(IncomingValue::value)
        .limit(1);
  }
}
