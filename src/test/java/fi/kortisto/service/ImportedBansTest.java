package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.identified;
import static fi.kortisto.service.RequestGiven.refuses;
import static fi.kortisto.service.RequestGiven.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.kortisto.model.Ban;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanListOrder;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.CellProblem;
import fi.kortisto.model.ColumnMapping;
import fi.kortisto.model.ColumnUse;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldChange;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ImportOrder;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.ImportedRow.Fate;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingRows;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.Suspect;
import fi.kortisto.model.SuspectReason;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import tells of those who come in: their bans, whom they resemble, what is odd. */
class ImportedBansTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

  @TempDir Path temp;
  private Session session;

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), new MovableClock(TODAY));
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  /** The ban of somebody who was erased stands when the old file comes once more. */
  @Test
  void aBanOutlivesErasureAndComesBackWithTheOldFile() throws DomainException {
    IncomingRow[] file = {
      Given.contact(1, "Aino", "Esimerkki", "aino@example.fi", "0401234567"),
      Given.contact(2, "Eero", "Esimerkki", "eero@example.fi", "")
    };
    run(file);
    SubjectFile aino = only("aino@example.fi");
    session
        .bans()
        .add(
            aino.subject().id(),
            new NewBan(
                BanPurpose.DIRECT_MARKETING, BanChannel.ANY, TODAY, Optional.empty(), "kirje"));
    RequestView asked =
        identified(session, request(RequestKind.ERASURE, aino, TODAY), IdentityMethod.SIGNATURE);
    Decision whole = session.decisions().sheet(asked.request().id()).proposed();
    session.decisions().decide(asked.request().id(), asked.request().version(), whole);
    assertThat(Copies.found(session, "aino")).isEmpty();

    List<ImportedRow> rows = run(file);

    assertThat(rows).extracting(ImportedRow::fate).containsExactly(Fate.NEW, Fate.UNCHANGED);
    assertThat(rows.getFirst().banned())
        .singleElement()
        .satisfies(ban -> assertThat(ban.purpose()).isEqualTo(BanPurpose.DIRECT_MARKETING));
    SubjectFile again = only("aino@example.fi");
    assertThat(again.subject().id()).isNotEqualTo(aino.subject().id());
    assertThat(again.bans())
        .extracting(Ban::purpose, Ban::channel, Ban::statedBy)
        .containsExactly(tuple(BanPurpose.DIRECT_MARKETING, BanChannel.ANY, StatedBy.SUPPRESSION));
    assertThat(only("eero@example.fi").bans()).isEmpty();
  }

  @Test
  void aDoNotContactListBansThoseOnFileAndThoseWhoComeLater() throws DomainException {
    run(
        Given.contact(1, "Aino", "Esimerkki", "aino@example.fi", "0401234567"),
        Given.contact(2, "Eero", "Esimerkki", "eero@example.fi", ""));

    List<ImportedRow> rows = new ArrayList<>();
    ImportCounts counts =
        ban(
            rows,
            of(1, FieldRole.PHONE, "+358 40 1234567"),
            of(2, FieldRole.PHONE, "0501112223"),
            new IncomingRow.Contact(
                3, List.of(new IncomingValue(FieldRole.NOTE, "", "x")), List.of()));

    assertThat(rows)
        .extracting(ImportedRow::fate)
        .containsExactly(Fate.CHANGED, Fate.NEW, Fate.SKIPPED);
    assertThat(counts)
        .extracting(ImportCounts::changed, ImportCounts::added, ImportCounts::skipped)
        .containsExactly(1L, 1L, 1L);
    assertThat(only("aino").bans())
        .extracting(Ban::channel, Ban::statedBy, Ban::until)
        .containsExactly(
            tuple(BanChannel.PHONE, StatedBy.NATIONAL_REGISTER, Optional.of(TODAY.plusYears(3))));
    assertThat(only("eero").bans()).isEmpty();

    assertThat(run(Given.contact(1, "Impi", "Esimerkki", "", "+358501112223")).getFirst().banned())
        .hasSize(1);
    assertThat(only("impi").bans()).hasSize(1);
    rows.clear();
    ban(rows, of(1, FieldRole.PHONE, "0401234567"));
    assertThat(rows).extracting(ImportedRow::fate).containsExactly(Fate.UNCHANGED);
    assertThat(only("aino").bans()).hasSize(1);
  }

  @Test
  void aDoNotContactListIsTakenBackAsOne() throws Exception {
    run(Given.contact(1, "Aino", "Esimerkki", "aino@example.fi", "0401234567"));
    var before = Copies.of(session);
    long batch =
        ban(
                new ArrayList<>(),
                of(1, FieldRole.EMAIL, "Aino@Example.fi"),
                of(2, FieldRole.EMAIL, "eero@example.fi"))
            .batch()
            .orElseThrow();
    assertThat(only("aino").bans()).hasSize(1);

    session.imports().undo(batch, Progress.NONE);

    assertThat(Copies.of(session)).isEqualTo(before);
    assertThat(
            run(Given.contact(1, "Eero", "Esimerkki", "eero@example.fi", "")).getFirst().banned())
        .isEmpty();
  }

  @Test
  void knowsPersonsOfAListByNameAndPostcode() throws DomainException {
    run(addressed(1, "Aino", "00100"), addressed(2, "Aino", "90100"));

    List<ImportedRow> rows = new ArrayList<>();
    ban(
        rows,
        new IncomingRow.Contact(
            1,
            List.of(
                new IncomingValue(FieldRole.FULL_NAME, "", "AINO ESIMERKKI"),
                new IncomingValue(
                    FieldRole.POST_ADDRESS, "", Given.address("Muu katu 7", "00100", "HELSINKI"))),
            List.of()));

    assertThat(rows).extracting(ImportedRow::fate).containsExactly(Fate.CHANGED);
    assertThat(Copies.found(session, "aino"))
        .extracting(Subject::bans)
        .containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void triesAListOutWithoutATrace() throws DomainException {
    List<ImportedRow> rows = new ArrayList<>();
    session
        .imports()
        .runBans(
            order(TODAY),
            rows(of(1, FieldRole.PHONE, "0401234567")),
            true,
            Progress.NONE,
            rows::add);

    assertThat(rows).extracting(ImportedRow::fate).containsExactly(Fate.NEW);
    assertThat(run(Given.contact(1, "Aino", "Esimerkki", "", "0401234567")).getFirst().banned())
        .isEmpty();
    refuses(
        Problem.BAN_ENDS_BEFORE_IT_STARTS,
        () ->
            session
                .imports()
                .runBans(
                    new BanListOrder(
                        "",
                        BanPurpose.DIRECT_MARKETING,
                        BanChannel.PHONE,
                        Optional.empty(),
                        Optional.of(TODAY.minusDays(1)),
                        StatedBy.COMPANY),
                    Optional::empty,
                    false,
                    Progress.NONE,
                    _ -> {}));
  }

  @Test
  void saysWhomANewPersonResembles() throws DomainException {
    run(
        Given.contact(1, "Aino", "Esimerkki", "toimisto@example.fi", ""),
        addressed(2, "Helmi", "00100"));
    Subject aino = only("toimisto@example.fi").subject();
    Subject helmi = only("helmi").subject();

    List<ImportedRow> rows =
        run(
            Given.contact(1, "Eero", "Toinen", "toimisto@example.fi", ""),
            new IncomingRow.Contact(
                2,
                List.of(
                    new IncomingValue(FieldRole.GIVEN_NAME, "", "Helmi"),
                    new IncomingValue(FieldRole.FAMILY_NAME, "", "Esimerkki"),
                    new IncomingValue(FieldRole.EMAIL, "", "helmi@example.com"),
                    new IncomingValue(
                        FieldRole.POST_ADDRESS, "", Given.address("Kuja 9", "00100", "Helsinki"))),
                List.of()),
            Given.contact(3, "Ilmari", "Toinen", "", "0501112223"),
            Given.contact(4, "Tyyne", "Toinen", "", "0501112223"));

    assertThat(rows).extracting(ImportedRow::fate).containsOnly(Fate.NEW);
    assertThat(rows)
        .extracting(ImportedRow::suspect)
        .startsWith(
            Optional.of(new Suspect(Optional.of(aino.id()), 0, SuspectReason.SAME_CONTACT)),
            Optional.of(
                new Suspect(Optional.of(helmi.id()), 0, SuspectReason.SAME_NAME_AND_POSTCODE)),
            Optional.empty());
    assertThat(rows.getLast().suspect())
        .contains(new Suspect(rows.get(2).subject(), 3, SuspectReason.SAME_CONTACT));
  }

  @Test
  void tellsFieldByFieldWhatChangesAndWhatIsOdd() throws DomainException {
    run(
        new IncomingRow.Contact(
            1,
            List.of(
                new IncomingValue(FieldRole.FAMILY_NAME, "", "Esimerkki"),
                new IncomingValue(FieldRole.EMAIL, "", "e@example.fi"),
                new IncomingValue(FieldRole.JOB_TITLE, "", "Johtaja")),
            List.of()));

    List<ImportedRow> rows =
        run(
            new IncomingRow.Contact(
                1,
                List.of(
                    new IncomingValue(FieldRole.FAMILY_NAME, "", "Esimerkki"),
                    new IncomingValue(FieldRole.EMAIL, "", "e@example.fi"),
                    new IncomingValue(FieldRole.PHONE, "", "puhelinta ei ole"),
                    new IncomingValue(
                        FieldRole.POST_ADDRESS, "", Given.address("Kuja 9", "100", "Helsinki")),
                    new IncomingValue(FieldRole.JOB_TITLE, "", "Päällikkö")),
                List.of()));

    assertThat(rows.getFirst().changes())
        .extracting(change -> change.field().code(), FieldChange::before, FieldChange::after)
        .contains(tuple("title", "Johtaja", "Päällikkö"), tuple("phone", "", "puhelinta ei ole"));
    assertThat(rows.getFirst().problems())
        .extracting(CellProblem::problem)
        .containsExactly(Problem.BAD_PHONE, Problem.BAD_POSTCODE);
  }

  @Test
  void remembersHowAFilesColumnsWereUnderstood() throws DomainException {
    List<ColumnUse> uses =
        List.of(
            new ColumnUse.Value(FieldRole.EMAIL, "work", "2"),
            new ColumnUse.Kind(new ColumnUse.Value(FieldRole.EMAIL, "work", "2")),
            new ColumnUse.Part(fi.kortisto.model.AddressPart.STREET, "home", "home"),
            new ColumnUse.LeftOut());
    ColumnMapping mapping = new ColumnMapping(List.of("A", " b", "C", "D"), uses);
    ImportOrder order = ImportOrder.into(session.registers().getFirst().id(), "x.csv");
    session
        .imports()
        .run(order.read(Optional.of(mapping)), Optional::empty, true, Progress.NONE, _ -> {});
    assertThat(session.imports().columns(order.register(), mapping.heads())).isEmpty();

    session
        .imports()
        .run(order.read(Optional.of(mapping)), Optional::empty, false, Progress.NONE, _ -> {});
    assertThat(session.imports().columns(order.register(), List.of("a", "B", "c", "D")))
        .contains(uses);
    assertThat(session.imports().columns(order.register(), List.of("a", "B", "c"))).isEmpty();
  }

  private static IncomingRow of(int row, FieldRole role, String value) {
    return new IncomingRow.Contact(row, List.of(new IncomingValue(role, "", value)), List.of());
  }

  private static IncomingRow addressed(int row, String given, String postcode) {
    return new IncomingRow.Contact(
        row,
        List.of(
            new IncomingValue(FieldRole.GIVEN_NAME, "", given),
            new IncomingValue(FieldRole.FAMILY_NAME, "", "Esimerkki"),
            new IncomingValue(
                FieldRole.POST_ADDRESS, "", Given.address("Kuja " + row, postcode, "Kylä"))),
        List.of());
  }

  private static BanListOrder order(LocalDate obtained) {
    return new BanListOrder(
        "kiellot.csv",
        BanPurpose.DIRECT_MARKETING,
        BanChannel.PHONE,
        Optional.of(obtained),
        Optional.of(obtained.plusYears(3)),
        StatedBy.NATIONAL_REGISTER);
  }

  private ImportCounts ban(List<ImportedRow> report, IncomingRow... rows) throws DomainException {
    return session.imports().runBans(order(TODAY), rows(rows), false, Progress.NONE, report::add);
  }

  private List<ImportedRow> run(IncomingRow... rows) throws DomainException {
    List<ImportedRow> report = new ArrayList<>();
    ImportOrder order = ImportOrder.into(session.registers().getFirst().id(), "testi.csv");
    session.imports().run(order, rows(rows), false, Progress.NONE, report::add);
    return report;
  }

  private static IncomingRows rows(IncomingRow... rows) {
    Iterator<IncomingRow> left = List.of(rows).iterator();
    return () -> left.hasNext() ? Optional.of(left.next()) : Optional.empty();
  }

  private SubjectFile only(String text) throws DomainException {
    List<Subject> rows = Copies.found(session, text);
    assertThat(rows).hasSize(1);
    return session.subjects().view(rows.getFirst().id(), Purpose.NONE);
  }
}
