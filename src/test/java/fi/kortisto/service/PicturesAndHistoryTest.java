package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldTrait;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures as values of fields, and what values have been. */
class PicturesAndHistoryTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneId.of("Europe/Helsinki"));
  private static final byte[] PICTURE =
      "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] TEXT = "hei".getBytes(StandardCharsets.UTF_8);

  @TempDir Path temp;
  private Session session;
  private SubjectId person;

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), CLOCK);
    person = Given.person(session, "Aino", "Mäkinen").subject().id();
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @Test
  void keepsAPictureAsAFileAndAsTheValueOfItsField() throws DomainException {
    Attachments.Added added = picture(PICTURE);
    assertThat(added.card().attachments()).hasSize(1);
    assertThat(photos(added.card()))
        .singleElement()
        .satisfies(
            datum -> {
              assertThat(datum.value()).isEqualTo(Long.toString(added.attachment()));
              assertThat(datum.provenance()).isEqualTo(from());
            });
  }

  @Test
  void refusesWhatIsNoPictureAndKeepsNothingOfIt() throws DomainException {
    assertThatThrownBy(() -> picture(TEXT)).hasMessage("NOT_A_PICTURE");
    assertThat(session.subjects().card(person, Purpose.NONE).attachments()).isEmpty();
  }

  @Test
  void showsTheLaterPictureWhereAFieldTakesOneOnly() throws DomainException {
    Register register = session.registers().getFirst();
    List<Field> fields =
        register.fields().stream()
            .map(
                field ->
                    field.role() == FieldRole.PHOTO
                        ? field.with(FieldTrait.REPEATABLE, false)
                        : field)
            .toList();
    session.rules().change(register.id(), register.content().withFields(fields));
    picture(PICTURE);
    Attachments.Added second = picture(PICTURE);
    assertThat(photos(second.card()))
        .extracting(Datum::value)
        .containsExactly(Long.toString(second.attachment()));
    assertThat(second.card().attachments()).hasSize(2);
  }

  @Test
  void showsBothWhereAFieldTakesSeveral() throws DomainException {
    picture(PICTURE);
    assertThat(photos(picture(PICTURE).card())).hasSize(2);
  }

  @Test
  void tellsWhatAValueWasAndWhereItCameFrom() throws DomainException {
    rename("Aini");
    PastChange change = session.subjects().history(person, Purpose.NONE).getFirst();
    assertThat(change.field()).isEqualTo("given");
    assertThat(change.login()).isEqualTo(Given.LOGIN);
    assertThat(change.action()).isEqualTo(LogAction.CHANGE);
    assertThat(change.before().map(PastValue::value)).contains("Aino");
    assertThat(change.after().map(PastValue::value)).contains("Aini");
    assertThat(change.after().map(PastValue::provenance)).contains(from());
  }

  @Test
  void logsThatTheHistoryWasLookedAt() throws DomainException {
    session.subjects().history(person, Purpose.NONE);
    assertThat(session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 2).get(1))
        .satisfies(
            row -> {
              assertThat(row.action()).isEqualTo(LogAction.VIEW);
              assertThat(row.fields()).containsExactly("history");
            });
  }

  @Test
  void tellsNothingOfWhatIsSensitiveNowInTheHistoryEither() throws DomainException {
    rename("Aini");
    Register register = session.registers().getFirst();
    List<Field> fields =
        register.fields().stream()
            .map(
                field ->
                    field.code().equals("given") ? field.with(FieldTrait.SENSITIVE, true) : field)
            .toList();
    session.rules().change(register.id(), register.content().withFields(fields));
    assertThat(session.subjects().history(person, Purpose.NONE))
        .filteredOn(change -> change.field().equals("given"))
        .isNotEmpty()
        .allSatisfy(
            change -> assertThat(change.after().map(PastValue::value).orElse("")).isEmpty());
  }

  @Test
  void tellsNothingOfAnAddressUnderProtectionInTheHistory() throws DomainException {
    SubjectFile now = session.subjects().card(person, Purpose.NONE);
    session
        .subjects()
        .change(
            person,
            now.subject().version(),
            List.of(
                Given.add(
                    session,
                    FieldRole.POST_ADDRESS,
                    Given.address("Mallikatu 1", "20100", "Turku"))));
    long version = session.subjects().card(person, Purpose.NONE).subject().version();
    session.subjects().protectAddress(person, version, true);
    assertThat(session.subjects().history(person, Purpose.NONE).toString())
        .doesNotContain("Mallikatu");
  }

  private void rename(String name) throws DomainException {
    SubjectFile now = session.subjects().card(person, Purpose.NONE);
    int number =
        now.data()
            .filter(datum -> datum.field().role() == FieldRole.GIVEN_NAME)
            .findFirst()
            .orElseThrow()
            .number();
    session
        .subjects()
        .change(
            person,
            now.subject().version(),
            List.of(
                new DatumChange.Replace(
                    number, name, "", "customer", from().obtained(), from().supplied())));
  }

  private static List<Datum> photos(SubjectFile file) {
    return file.data().filter(datum -> datum.field().role() == FieldRole.PHOTO).toList();
  }

  private static Provenance from() {
    return new Provenance("customer", Optional.of(LocalDate.of(2026, 2, 3)), true);
  }

  private Attachments.Added picture(byte[] content) throws DomainException {
    Register register = session.registers().getFirst();
    return session
        .attachments()
        .addPicture(
            person,
            register.fieldOf(FieldRole.PHOTO).orElseThrow().id(),
            new NewAttachment(register.id(), Optional.empty(), "kuva.png", from()),
            new ByteArrayInputStream(content),
            content.length,
            Progress.NONE);
  }
}
