package fi.kortisto.service;

import static fi.kortisto.service.SessionTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Choice;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ImportOrder;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.ImportedRow.Fate;
import fi.kortisto.model.IncomingFile;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.Label;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.SkipReason;
import fi.kortisto.model.Source;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {

  @TempDir Path temp;
  private Session session;

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), Clock.systemDefaultZone());
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @Test
  void takesInNewPersonsAndFindsThem() throws DomainException {
    assertThat(fates(aino(), eero())).containsExactly(Fate.NEW, Fate.NEW);

    assertThat(found("0401234567")).containsExactly("Mäkinen, Aino");
    assertThat(found("eero@example")).containsExactly("Mäkinen, Eero");
  }

  @Test
  void changesNothingTheSecondTime() throws DomainException {
    fates(aino(), eero());

    assertThat(fates(aino(), eero())).containsExactly(Fate.UNCHANGED, Fate.UNCHANGED);
    assertThat(session.search().size()).isEqualTo(2);
  }

  @Test
  void takesTwoRowsOfOnePersonAsOne() throws DomainException {
    assertThat(fates(aino(), aino())).containsExactly(Fate.NEW, Fate.UNCHANGED);
  }

  @Test
  void completesAPersonAndKeepsWhatTheFileDoesNotHave() throws DomainException {
    fates(aino());

    assertThat(
            fates(
                Given.contact(1, "Aino", "Mäkinen", "aino@example.fi", ""),
                Given.contact(2, "Aino", "Mäkinen", "aino@example.fi", "050 765 4321")))
        .containsExactly(Fate.UNCHANGED, Fate.CHANGED);

    assertThat(only("aino").valuesOf(FieldRole.PHONE))
        .containsExactly("+358401234567", "+358507654321");
  }

  @Test
  void knowsAPersonByTheEmailAddressAlone() throws DomainException {
    fates(aino());

    assertThat(fates(Given.contact(1, "", "", "aino@example.fi", "050 765 4321")))
        .containsExactly(Fate.CHANGED);
    assertThat(only("aino").valuesOf(FieldRole.PHONE)).hasSize(2);
  }

  @Test
  void completesANewPersonFromALaterRowOfTheSameFile() throws DomainException {
    assertThat(
            fates(
                Given.contact(1, "Aino", "Mäkinen", "aino@example.fi", ""),
                Given.contact(2, "Aino", "Mäkinen", "aino@example.fi", "050 765 4321")))
        .containsExactly(Fate.NEW, Fate.CHANGED);
    assertThat(found("0507654321")).containsExactly("Mäkinen, Aino");
  }

  @Test
  void takesNamesakesForTwo() throws DomainException {
    assertThat(
            fates(
                Given.contact(1, "Aino", "Mäkinen", "aino@example.fi", ""),
                Given.contact(2, "Aino", "Mäkinen", "toinen.aino@example.com", "")))
        .containsExactly(Fate.NEW, Fate.NEW);
  }

  @Test
  void keepsTwoPersonsOfOneSwitchboardApart() throws DomainException {
    assertThat(
            fates(
                Given.contact(1, "Aino", "Mäkinen", "", "09 123 4567"),
                Given.contact(2, "Eero", "Virtanen", "", "09 123 4567")))
        .containsExactly(Fate.NEW, Fate.NEW);
  }

  @Test
  void saysWhyARowWasLeftOut() throws DomainException {
    List<ImportedRow> rows =
        run(
            false,
            new IncomingRow.Unreadable(1, SkipReason.BROKEN_CARD),
            new IncomingRow.Contact(
                2, List.of(new IncomingValue(FieldRole.OTHER, "REV", "2012")), List.of()),
            new IncomingRow.Contact(3, List.of(), List.of()));

    assertThat(rows)
        .extracting(row -> row.reason().orElseThrow())
        .containsExactly(SkipReason.BROKEN_CARD, SkipReason.NOBODY, SkipReason.EMPTY);
  }

  @Test
  void keepsWhatItHasNoFieldForUnderItsOwnName() throws DomainException {
    List<ImportedRow> rows =
        run(
            false,
            new IncomingRow.Contact(
                1,
                List.of(
                    new IncomingValue(FieldRole.FAMILY_NAME, "", "Mäkinen"),
                    new IncomingValue(FieldRole.BIRTHDAY, "", "1980-01-02"),
                    new IncomingValue(FieldRole.OTHER, "X-SHOE-SIZE", "42")),
                List.of()));

    assertThat(rows.getFirst().kept()).containsExactly("BDAY", "X-SHOE-SIZE");
    assertThat(only("makinen").valuesOf(FieldRole.OTHER)).containsExactly("1980-01-02", "42");
  }

  @Test
  void keepsAnIdentityCodeOnlyInAFieldForIt() throws DomainException {
    IncomingRow.Contact row =
        new IncomingRow.Contact(
            1,
            List.of(
                new IncomingValue(FieldRole.FAMILY_NAME, "", "Mäkinen"),
                new IncomingValue(FieldRole.OTHER, "Y-tunnus/Hetu", "010594y9032")),
            List.of());
    assertThat(run(false, row).getFirst().dropped()).containsExactly("Y-tunnus/Hetu");
    assertThat(only("makinen").valuesOf(FieldRole.OTHER)).isEmpty();

    Register register = session.registers().getFirst();
    List<Field> more = new ArrayList<>(register.fields());
    more.add(
        new Field(
            new FieldId(0),
            "identity-code",
            new Label("Henkilötunnus", "Personbeteckning", "Identity code"),
            "contact",
            FieldType.IDENTITY_CODE,
            FieldRole.IDENTITY_CODE,
            Set.of(),
            List.of()));
    session.rules().change(register.id(), register.content().withFields(more));
    run(false, row);
    assertThat(only("makinen").valuesOf(FieldRole.IDENTITY_CODE)).hasSize(1);
    assertThat(only("makinen").valuesOf(FieldRole.OTHER)).isEmpty();
  }

  /** Otherwise the person would be told that they gave it themselves (GDPR art. 15(1)(g)). */
  @Test
  void takesWhatOthersGaveForWhatThePersonDidNotSupply() throws DomainException {
    Register register = session.registers().getFirst();
    List<Source> sources = new ArrayList<>(register.content().sources());
    sources.add(new Source("authority", Label.same("Viranomainen"), false, false));
    session.rules().change(register.id(), register.content().withSources(sources));
    for (String source : List.of("authority", "customer")) {
      IncomingRow contact = Given.contact(1, "Aino", source, source + "@example.fi", "");
      Iterator<IncomingRow> rows = List.of(contact).iterator();
      session
          .imports()
          .run(
              ImportOrder.into(register.id(), "x.csv").from(Optional.of(source), Optional.empty()),
              () -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty(),
              false,
              Progress.NONE,
              _ -> {});
      assertThat(only(source).parts().getFirst().data())
          .isNotEmpty()
          .allMatch(datum -> datum.supplied() == source.equals("customer"));
    }
  }

  @Test
  void bringsAValueIntoTheFieldThatTheFileCallsByItsName() throws DomainException {
    Register register = session.registers().getFirst();
    List<Field> more = new ArrayList<>(register.fields());
    more.add(
        new Field(
            new FieldId(0),
            "class",
            new Label("Asiakasluokka", "Kundklass", "Customer class"),
            "contact",
            FieldType.CHOICE,
            FieldRole.NONE,
            Set.of(),
            List.of(new Choice("regular", new Label("Kanta", "Stam", "Regular")))));
    session.rules().change(register.id(), register.content().withFields(more));

    List<ImportedRow> rows =
        run(
            false,
            classed(1, "Aino", "asiakasluokka", "Kanta"),
            classed(2, "Eero", "Kundklass", "muu"));

    assertThat(rows.getFirst().kept()).isEmpty();
    assertThat(rows.getLast().kept()).containsExactly("Kundklass");
    assertThat(
            only("aino")
                .data()
                .filter(datum -> datum.field().code().equals("class"))
                .map(Datum::value))
        .containsExactly("regular");
  }

  private static IncomingRow classed(int row, String given, String column, String value) {
    return new IncomingRow.Contact(
        row,
        List.of(
            new IncomingValue(FieldRole.GIVEN_NAME, "", given),
            new IncomingValue(FieldRole.OTHER, column, value)),
        List.of());
  }

  @Test
  void completesInAnotherRegisterWhoIsThereAlready() throws DomainException {
    RegisterId second = session.rules().add(Given.template()).id();
    IncomingRow aino = Given.contact(1, "Aino", "Mäkinen", "aino@example.fi", "0401234567");
    run(false, aino);

    List<ImportedRow> rows = new ArrayList<>();
    Iterator<IncomingRow> once = List.of(aino).iterator();
    session
        .imports()
        .run(
            second,
            () -> once.hasNext() ? Optional.of(once.next()) : Optional.empty(),
            false,
            Progress.NONE,
            rows::add);

    assertThat(rows).extracting(ImportedRow::fate).containsExactly(Fate.CHANGED);
    assertThat(only("aino").parts()).hasSize(2);
    assertThat(only("aino").parts().getLast().data()).hasSize(4);
  }

  @Test
  void knowsAFieldOfTheRegistersOwnByItsCodeAndByItsName() throws DomainException {
    Register register = session.registers().getFirst();
    List<Field> fields = new ArrayList<>(register.fields());
    fields.add(
        new Field(
            new FieldId(0),
            "class",
            new Label("Luokka", "Klass", "Class of customer"),
            "contact",
            FieldType.TEXT,
            FieldRole.NONE,
            Set.of(),
            List.of()));
    session.rules().change(register.id(), register.content().withFields(fields));

    fates(classed(1, "aino", "class"), classed(2, "eero", "KLASS"), classed(3, "impi", "Luokat"));

    assertThat(classOf("aino")).containsExactly("avain");
    assertThat(classOf("eero")).containsExactly("avain");
    assertThat(classOf("impi")).isEmpty();
  }

  private static IncomingRow classed(int row, String name, String label) {
    return new IncomingRow.Contact(
        row,
        List.of(
            new IncomingValue(FieldRole.EMAIL, "", name + "@example.fi"),
            new IncomingValue(FieldRole.OTHER, label, "avain")),
        List.of());
  }

  private List<String> classOf(String name) throws DomainException {
    SubjectId id =
        session
            .search()
            .find(SearchQuery.of(name), SubjectPage.Mark.START, 1)
            .rows()
            .getFirst()
            .id();
    return session
        .subjects()
        .view(id, Purpose.NONE)
        .data()
        .filter(datum -> datum.field().code().equals("class"))
        .map(Datum::value)
        .toList();
  }

  @Test
  void keepsASoundWithTheOneRecordingOfItsCard() throws DomainException {
    IncomingFile sound =
        new IncomingFile("sound.wav", "RIFF....WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1));
    List<IncomingValue> values = List.of(new IncomingValue(FieldRole.EMAIL, "", "aino@example.fi"));
    EntryContent recording =
        new EntryContent(
            EntryKind.RECORDING,
            LocalDateTime.of(2026, 3, 5, 9, 30),
            Optional.empty(),
            "",
            Map.of(),
            List.of(),
            new Provenance("unknown", Optional.empty(), false));
    IncomingRow card =
        new IncomingRow.Contact(1, values, List.of(sound), List.of(), List.of(recording));

    assertThat(fates(card, card)).containsExactly(Fate.NEW, Fate.UNCHANGED);

    SubjectId id =
        session
            .search()
            .find(SearchQuery.of("aino"), SubjectPage.Mark.START, 1)
            .rows()
            .getFirst()
            .id();
    SubjectFile file = session.subjects().view(id, Purpose.NONE);
    Entry kept = file.entries().findFirst().orElseThrow();
    assertThat(kept.sourceCode()).isEqualTo("customer");
    assertThat(file.attachmentsOf(kept)).hasSize(1);
  }

  @Test
  void keepsAPhotoOnce() throws Exception {
    byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3};
    IncomingRow withPhoto =
        new IncomingRow.Contact(
            1,
            List.of(
                new IncomingValue(FieldRole.FAMILY_NAME, "", "Mäkinen"),
                new IncomingValue(FieldRole.EMAIL, "", "m@example.fi")),
            List.of(new IncomingFile("photo.jpg", jpeg)));

    assertThat(fates(withPhoto)).containsExactly(Fate.NEW);
    assertThat(fates(withPhoto)).containsExactly(Fate.UNCHANGED);

    SubjectFile file = only("makinen");
    assertThat(file.attachments()).hasSize(1);
    assertThat(file.attachments().getFirst().mediaType()).isEqualTo("image/jpeg");
    assertThat(
            session
                .attachments()
                .open(file.subject().id(), file.attachments().getFirst().id(), Purpose.NONE)
                .readAllBytes())
        .isEqualTo(jpeg);
  }

  @Test
  void recordsTheBansThatTheFileTellsOfOnce() throws DomainException {
    NewBan ban =
        new NewBan(
            BanPurpose.DIRECT_MARKETING,
            BanChannel.POST,
            LocalDate.of(2026, 3, 5),
            Optional.empty(),
            "kirje");
    IncomingRow banned =
        new IncomingRow.Contact(
            1,
            List.of(
                new IncomingValue(FieldRole.FAMILY_NAME, "", "Mäkinen"),
                new IncomingValue(FieldRole.EMAIL, "", "m@example.fi")),
            List.of(),
            List.of(ban),
            List.of());

    assertThat(fates(banned)).containsExactly(Fate.NEW);
    assertThat(fates(banned)).containsExactly(Fate.UNCHANGED);
    assertThat(only("makinen").bans()).hasSize(1);
  }

  @Test
  void writesNothingInADryRun() throws DomainException {
    assertThat(run(true, aino(), eero()))
        .extracting(ImportedRow::fate)
        .containsExactly(Fate.NEW, Fate.NEW);

    assertThat(session.search().size()).isZero();
    assertThat(found("aino")).isEmpty();
  }

  @Test
  void leavesNothingBehindWhenCancelled() throws DomainException {
    Progress cancelled =
        new Progress() {
          @Override
          public void at(long done, long total) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };

    Iterator<IncomingRow> rows = List.of(aino(), eero()).iterator();
    assertProblem(
        Problem.CANCELLED,
        () ->
            session
                .imports()
                .run(
                    session.registers().getFirst().id(),
                    () -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty(),
                    false,
                    cancelled,
                    row -> {}));

    assertThat(session.search().size()).isZero();
  }

  @Test
  void sortsManyAsFinnsDoWhateverTheOrderTheyCameIn() throws DomainException {
    IncomingRow[] many =
        IntStream.range(0, 3000)
            .mapToObj(
                i ->
                    Given.contact(
                        i + 1,
                        "Etu" + (i * 7919 % 3000),
                        List.of("Aalto", "Zaar", "Åberg", "Äijälä", "Öhman").get(i % 5),
                        "p" + i + "@example.fi",
                        ""))
            .toArray(IncomingRow[]::new);
    fates(many);
    fates(
        Given.contact(1, "Bertta", "Aalto", "b@example.fi", ""),
        Given.contact(2, "Öllö", "Öyry", "o@example.fi", ""));

    List<String> names = new ArrayList<>();
    Optional<SubjectPage.Mark> mark = Optional.of(SubjectPage.Mark.START);
    while (mark.isPresent()) {
      SubjectPage page = session.search().find(SearchQuery.of(""), mark.get(), 500);
      page.rows().forEach(row -> names.add(row.displayName()));
      mark = page.next();
    }

    assertThat(names).hasSize(3002);
    assertThat(names.getFirst()).isEqualTo("Aalto, Bertta");
    assertThat(names.getLast()).isEqualTo("Öyry, Öllö");
    assertThat(names.stream().map(name -> name.substring(0, name.indexOf(','))).distinct())
        .containsExactly("Aalto", "Zaar", "Åberg", "Äijälä", "Öhman", "Öyry");
  }

  private IncomingRow aino() {
    return Given.contact(1, "Aino", "Mäkinen", "aino@example.fi", "040 123 4567");
  }

  private IncomingRow eero() {
    return Given.contact(2, "Eero", "Mäkinen", "eero@example.fi", "+358 50 1112223");
  }

  private List<Fate> fates(IncomingRow... rows) throws DomainException {
    return run(false, rows).stream().map(ImportedRow::fate).toList();
  }

  @Test
  void leavesAloneAPersonWhoseDataIsStoredOnly() throws DomainException {
    IncomingRow before = Given.contact(1, "Aino", "Esimerkki", "aino@example.fi", "");
    run(false, before);
    SubjectFile aino = only("aino");
    RequestView asked =
        RequestGiven.identified(
            session,
            RequestGiven.request(RequestKind.RESTRICTION, aino, LocalDate.of(2026, 1, 5)),
            IdentityMethod.SIGNATURE);
    session
        .decisions()
        .decide(
            asked.request().id(),
            asked.request().version(),
            Decision.GRANTED.withRestriction(RestrictionGround.ACCURACY_CONTESTED));

    List<ImportedRow> rows =
        run(false, Given.contact(2, "Aino", "Esimerkki", "aino@example.fi", "+358401234567"));
    assertThat(rows)
        .extracting(ImportedRow::reason)
        .containsExactly(Optional.of(SkipReason.RESTRICTED));
  }

  private List<ImportedRow> run(boolean dryRun, IncomingRow... rows) throws DomainException {
    List<ImportedRow> report = new ArrayList<>();
    Iterator<IncomingRow> left = List.of(rows).iterator();
    session
        .imports()
        .run(
            session.registers().getFirst().id(),
            () -> left.hasNext() ? Optional.of(left.next()) : Optional.empty(),
            dryRun,
            Progress.NONE,
            report::add);
    return report;
  }

  private List<String> found(String text) throws DomainException {
    return session.search().find(SearchQuery.of(text), SubjectPage.Mark.START, 50).rows().stream()
        .map(Subject::displayName)
        .toList();
  }

  private SubjectFile only(String text) throws DomainException {
    List<Subject> rows =
        session.search().find(SearchQuery.of(text), SubjectPage.Mark.START, 50).rows();
    assertThat(rows).hasSize(1);
    return session.subjects().view(rows.getFirst().id(), Purpose.NONE);
  }
}
