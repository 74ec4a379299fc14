package fi.kortisto.exchange;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whole files, for tests. */
final class Contacts {

  private Contacts() {}

  static List<IncomingRow> read(Path file) throws DomainException {
    List<IncomingRow> rows = new ArrayList<>();
    try (ContactFile contacts = ContactFiles.open(file)) {
      Optional<IncomingRow> row = contacts.next();
      while (row.isPresent()) {
        rows.add(row.get());
        row = contacts.next();
      }
    }
    return rows;
  }

  static List<IncomingRow> read(Path folder, byte[] content) throws DomainException, IOException {
    return read(Files.write(folder.resolve("contacts.dat"), content));
  }

  static List<IncomingRow> read(Path folder, String content) throws DomainException, IOException {
    return read(folder, content, StandardCharsets.UTF_8);
  }

  static List<IncomingRow> read(Path folder, String content, Charset charset)
      throws DomainException, IOException {
    return read(folder, content.getBytes(charset));
  }

  static IncomingRow.Contact only(List<IncomingRow> rows) {
    if (rows.size() == 1 && rows.getFirst() instanceof IncomingRow.Contact contact) {
      return contact;
    }
    throw new AssertionError("not one contact: " + rows);
  }

  /** The values of the one contact. */
  static List<IncomingValue> values(Path folder, String content)
      throws DomainException, IOException {
    return only(read(folder, content)).values();
  }

  static IncomingValue value(FieldRole role, String label, String value) {
    return new IncomingValue(role, label, value);
  }
}
