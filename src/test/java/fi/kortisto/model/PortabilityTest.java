package fi.kortisto.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.Portability.Barrier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortabilityTest {

  private static final Instant THEN = Instant.parse("2026-03-05T10:00:00Z");
  private static final LocalDateTime CALLED = LocalDateTime.of(2026, 3, 5, 10, 0);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

  @Test
  void coversWhatThePersonSuppliedUnderAContract() throws Exception {
    Portability portability = of(register("trading-customers"));
    assertThat(portability.against(datum(portability, true))).isEmpty();
    assertThat(portability.against(datum(portability, false))).contains(Barrier.NOT_SUPPLIED);
  }

  @Test
  void coversNothingOfAClientsRegister() throws Exception {
    Portability portability = of(register("feedback-users"));
    assertThat(portability.against(datum(portability, true))).contains(Barrier.ON_BEHALF);
  }

  @Test
  void coversNothingWhereOnlyAnInterestIsTheBasis() throws Exception {
    Register register = register("trading-customers");
    RegisterContent content = register.content();
    List<ProcessingPurpose> interests =
        content.purposes().stream()
            .filter(purpose -> purpose.basis() == LegalBasis.LEGITIMATE_INTEREST)
            .toList();
    Portability portability =
        of(new Register(register.id(), "own", content.withPurposes(interests)));
    assertThat(portability.against(datum(portability, true))).contains(Barrier.OTHER_BASIS);
  }

  @Test
  void coversNoAssignmentThatTheFirmWroteDown() throws Exception {
    Portability portability = of(register("trading-customers"));
    assertThat(portability.against(entry(EntryKind.ASSIGNMENT, false)))
        .contains(Barrier.NOT_SUPPLIED);
    assertThat(portability.against(entry(EntryKind.ASSIGNMENT, true))).isEmpty();
  }

  @Test
  void carriesOfACallWhatWasObservedButNotWhatTheFirmMadeOfIt() throws Exception {
    Portability portability =
        new Portability(
            new RegisterPart(
                register("contact-centre"), DAY, List.of(), List.of(entry(EntryKind.CALL, false))));
    Entry carried = portability.entries().getFirst();
    assertThat(carried.at()).isEqualTo(CALLED);
    assertThat(carried.values()).containsOnlyKeys(Particular.CALLER);
    assertThat(carried.text()).isEmpty();
  }

  @Test
  void carriesASuppliedCallWhole() throws Exception {
    Entry call = entry(EntryKind.CALL, true);
    Portability portability =
        new Portability(
            new RegisterPart(register("contact-centre"), DAY, List.of(), List.of(call)));
    assertThat(portability.entries()).containsExactly(call);
  }

  @Test
  void coversTheSoundOfARecordingAndThePictureOfASuppliedValue() throws Exception {
    Register register = register("contact-centre");
    Field photo = register.fieldOf(FieldRole.PHOTO).orElseThrow();
    Portability portability =
        new Portability(
            new RegisterPart(
                register,
                DAY,
                List.of(datum(photo, "3", true), datum(photo, "4", false)),
                List.of(entry(EntryKind.RECORDING, false))));
    assertThat(portability.against(file(2, "audio/wav", Optional.of(9L)))).isEmpty();
    assertThat(portability.against(file(2, "application/pdf", Optional.of(9L)))).isPresent();
    assertThat(portability.against(file(3, "image/png", Optional.empty()))).isEmpty();
    assertThat(portability.against(file(4, "image/png", Optional.empty()))).isPresent();
  }

  private static Register register(String template) throws DomainException {
    return new Register(new RegisterId(1), template, Templates.builtIn().find(template).content());
  }

  private static Portability of(Register register) {
    return new Portability(new RegisterPart(register, DAY, List.of(), List.of()));
  }

  private static Datum datum(Portability portability, boolean supplied) {
    return datum(portability.part().register().fields().getFirst(), "Esimerkki", supplied);
  }

  private static Datum datum(Field field, String value, boolean supplied) {
    return new Datum(
        1, field, value, "", "person", Optional.of(DAY), supplied, THEN, new UserId(1));
  }

  private static Entry entry(EntryKind kind, boolean supplied) {
    Map<Particular, String> values =
        kind == EntryKind.ASSIGNMENT
            ? Map.of()
            : Map.of(Particular.CALLER, "+358400000001", Particular.ANSWERED_BY, "Neuvoja 1");
    return new Entry(
        9,
        new EntryContent(
            kind,
            CALLED,
            Optional.empty(),
            "Soitti laskusta",
            values,
            List.of(),
            new Provenance("call", Optional.of(DAY), supplied)),
        THEN,
        new UserId(1));
  }

  private static Attachment file(long id, String type, Optional<Long> entry) {
    return new Attachment(
        id,
        "esimerkki",
        type,
        1,
        "00",
        new RegisterId(1),
        entry,
        new Provenance("staff", Optional.empty(), false),
        THEN);
  }
}
