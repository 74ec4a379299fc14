package fi.kortisto.ui.imports;

import fi.kortisto.exchange.ContactFile;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a file as the import takes them in, with the names on them. The import reads ahead on
 * a thread of its own; the names may be asked for from another.
 */
final class ContactRows implements Iterator<IncomingRow> {

  /** The file can be read no further. */
  static final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DomainException problem;

    private Unreadable(DomainException problem) {
      super(problem);
      this.problem = problem;
    }

    DomainException problem() {
      return problem;
    }
  }

  private final ContactFile file;
  private Optional<IncomingRow> ahead = Optional.empty();
  private final Map<Integer, String> names = new ConcurrentHashMap<>();

  ContactRows(ContactFile file) {
    this.file = file;
  }

  /**
   * Name, organisation or e-mail address on a row that was taken; blank where it has none. It is
   * forgotten with the asking.
   */
  String takeName(int row) {
    return Optional.ofNullable(names.remove(row)).orElse("");
  }

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty()) {
      try {
        ahead = file.next();
      } catch (DomainException broken) {
        throw new Unreadable(broken);
      }
    }
    return ahead.isPresent();
  }

  @Override
  public IncomingRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    IncomingRow row = ahead.orElseThrow();
    ahead = Optional.empty();
    if (row instanceof IncomingRow.Contact contact) {
      names.put(row.row(), nameOf(contact.values()));
    }
    return row;
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
