package fi.kortisto.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.ContactFile;
import fi.kortisto.exchange.ContactFiles;
import fi.kortisto.exchange.Templates;
import fi.kortisto.format.EntryForms;
import fi.kortisto.format.MediaTypes;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingFile;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.RegisterContent;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InventedSetTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

  static List<String> ids() {
    return Templates.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void hasEveryKindOfEntryForEverybody(String template) throws Exception {
    InventedSet set = set(template, 40);

    assertThat(set.contacts())
        .allSatisfy(
            contact ->
                assertThat(contact.entries())
                    .extracting(EntryContent::kind)
                    .containsAll(set.content().entryKinds()));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void saysOnlyWhatTheProgramAccepts(String template) throws Exception {
    for (IncomingRow.Contact contact : set(template, 40).contacts().toList()) {
      for (EntryContent entry : contact.entries()) {
        assertThat(EntryForms.canonical(entry)).isEqualTo(entry);
        assertThat(entry.at().toLocalDate()).isBefore(TODAY);
        assertThat(set(template, 1).content().openSources())
            .anyMatch(source -> source.code().equals(entry.provenance().sourceCode()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void hasAValueForEveryFieldThatTheRegisterHasOfItsOwn(String template) throws Exception {
    RegisterContent content = set(template, 1).content();
    Set<String> own =
        content.openFields().stream()
            .filter(field -> field.role() == FieldRole.NONE)
            .map(Field::code)
            .collect(Collectors.toSet());

    Set<String> told =
        set(template, 1)
            .contacts()
            .flatMap(contact -> contact.values().stream())
            .filter(value -> value.role() == FieldRole.OTHER)
            .map(IncomingValue::label)
            .collect(Collectors.toSet());

    assertThat(told).isEqualTo(own);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isReadBackFromItsCards(String template, @TempDir Path folder) throws Exception {
    InventedSet set = set(template, 20);
    Path cards = folder.resolve("cards.vcf");
    try (OutputStream out = Files.newOutputStream(cards)) {
      set.cards(out);
    }

    List<IncomingRow> read = new ArrayList<>();
    try (ContactFile file = ContactFiles.open(cards)) {
      for (Optional<IncomingRow> row = file.next(); row.isPresent(); row = file.next()) {
        read.add(row.get());
      }
    }

    assertThat(read).hasSize(20);
    List<IncomingRow.Contact> made = set.contacts().toList();
    for (int i = 0; i < made.size(); i++) {
      IncomingRow.Contact contact = (IncomingRow.Contact) read.get(i);
      assertThat(contact.entries()).containsExactlyInAnyOrderElementsOf(made.get(i).entries());
      assertThat(contact.values()).containsExactlyInAnyOrderElementsOf(made.get(i).values());
      assertThat(contact.files().stream().anyMatch(InventedSetTest::isSound))
          .isEqualTo(set.content().entryKinds().contains(EntryKind.RECORDING));
    }
  }

  private static boolean isSound(IncomingFile file) {
    return MediaTypes.of(file.content()).equals("audio/wav");
  }

  @Test
  void isTheSameEveryTime() throws Exception {
    assertThat(set("contact-centre", 9).contacts().map(IncomingRow.Contact::entries))
        .isEqualTo(set("contact-centre", 9).contacts().map(IncomingRow.Contact::entries).toList());
  }

  @Test
  void hasPeopleOfAClientWhoAreCustomersToo() throws Exception {
    Set<String> customers = emails("feedback-customers");

    assertThat(emails("feedback-users")).anyMatch(customers::contains).hasSize(12);
    assertThat(emails("feedback-users")).anyMatch(email -> !customers.contains(email));
    assertThat(emails("small-vendor")).noneMatch(customers::contains);
  }

  private static Set<String> emails(String template) throws Exception {
    return set(template, 12)
        .contacts()
        .flatMap(contact -> contact.values().stream())
        .filter(value -> value.role() == FieldRole.EMAIL)
        .map(IncomingValue::value)
        .collect(Collectors.toSet());
  }

  private static InventedSet set(String template, int count) throws Exception {
    RegisterContent content = Templates.builtIn().find(template).content();
    return new InventedSet(template, content, count, TODAY);
  }
}
