package fi.kortisto.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.ContactFile;
import fi.kortisto.exchange.ContactFiles;
import fi.kortisto.format.ValueForms;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.Language;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventedPeopleTest {

  private final InventedPeople people = new InventedPeople(1);

  @Test
  void areTheSameForTheSameSeed() {
    assertThat(new InventedPeople(1).person(999_999)).isEqualTo(people.person(999_999));
    assertThat(new InventedPeople(2).person(7)).isNotEqualTo(people.person(7));
  }

  @Test
  void haveValuesThatTheProgramAccepts() throws Exception {
    for (InventedPerson person : people.first(2000).toList()) {
      ValueForms.parse(FieldType.EMAIL, person.email());
      assertThat(ValueForms.parse(FieldType.PHONE, person.phone())).startsWith("+35840");
      assertThat(person.address().postcode()).matches("\\d{5}");
    }
  }

  @Test
  void areAsMixedAsInLife() {
    List<InventedPerson> many = people.first(50_000).toList();

    assertThat(many.stream().map(InventedPerson::email).distinct()).hasSize(50_000);
    assertThat(many.stream().map(InventedPerson::phone).distinct()).hasSize(50_000);
    assertThat(many.stream().map(InventedPerson::familyName).distinct().count())
        .isBetween(1500L, 5000L);
    assertThat(many.stream().map(InventedPerson::organisation).distinct().count())
        .isBetween(2500L, 25_000L);
    assertThat(many.stream().map(person -> person.address().town()).distinct().count())
        .isBetween(200L, 1200L);
    Set<Language> languages =
        many.stream().map(InventedPerson::language).collect(Collectors.toSet());
    assertThat(languages).containsExactlyInAnyOrder(Language.FI, Language.SV);
    assertThat(many).anyMatch(person -> person.familyName().length() > 20);
  }

  @Test
  void areReadBackFromTheFilesOfThem(@TempDir Path folder) throws Exception {
    Path csv = folder.resolve("people.csv");
    Path cards = folder.resolve("people.vcf");
    try (OutputStream out = Files.newOutputStream(csv)) {
      InventedFiles.csv(people.first(100), out);
    }
    try (OutputStream out = Files.newOutputStream(cards)) {
      InventedFiles.cards(people.first(100), out);
    }

    assertThat(emailsIn(csv)).isEqualTo(emailsIn(cards)).hasSizeGreaterThan(90);
  }

  private static Set<String> emailsIn(Path file) throws Exception {
    Set<String> emails = new HashSet<>();
    try (ContactFile contacts = ContactFiles.open(file)) {
      Optional<IncomingRow> row = contacts.next();
      while (row.isPresent()) {
        if (row.get() instanceof IncomingRow.Contact contact) {
          contact.values().stream()
              .filter(value -> value.value().contains("@"))
              .forEach(value -> emails.add(value.value()));
        }
        row = contacts.next();
      }
    }
    return emails;
  }
}
