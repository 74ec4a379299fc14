package fi.kortisto.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.PostalAddress;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheet programs themselves wrote them, of invented people. */
class SpreadsheetProgramsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.ods"})
  void areReadWithoutHandWork(String name) throws Exception {
    Path file = folder.resolve(name);
    try (InputStream kept =
        Objects.requireNonNull(getClass().getResourceAsStream("tables/" + name))) {
      Files.copy(kept, file);
    }
    try (ContactFile contacts = ContactFiles.open(file)) {
      List<IncomingValue> aino = values(contacts.next());
      assertThat(value(aino, FieldRole.FAMILY_NAME)).isEqualTo("Esimerkki");
      assertThat(value(aino, FieldRole.EMAIL)).isEqualTo("aino@example.fi");
      assertThat(value(aino, FieldRole.PHONE)).isEqualTo("040 000 0001");
      assertThat(value(aino, FieldRole.POST_ADDRESS))
          .isEqualTo(PostalAddress.of("Lumikatu 1", "00100", "Helsinki").canonical());
      contacts.next();
      contacts.next();
      assertThat(value(values(contacts.next()), FieldRole.GIVEN_NAME)).isEqualTo("Åsa");
      assertThat(contacts.next()).isEmpty();
    }
  }

  private static List<IncomingValue> values(Optional<IncomingRow> row) {
    return row.orElseThrow() instanceof IncomingRow.Contact contact ? contact.values() : List.of();
  }

  private static String value(List<IncomingValue> values, FieldRole role) {
    return values.stream()
        .filter(one -> one.role() == role)
        .findFirst()
        .map(IncomingValue::value)
        .orElse("");
  }
}
