package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.identified;
import static fi.kortisto.service.RequestGiven.refuses;
import static fi.kortisto.service.RequestGiven.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ImportBatch;
import fi.kortisto.model.ImportOrder;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.ImportedRow.Fate;
import fi.kortisto.model.IncomingFile;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import is taken back as one, unless somebody has gone on working with what it brought. */
class ImportUndoTest {

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

  @Test
  void leavesTheRegisterAsItWas() throws Exception {
    RegisterId second = session.rules().add(Given.template()).id();
    run(session.registers().getFirst().id(), people(0, 300));
    run(session.registers().getFirst().id(), eventful("vanha"));
    Map<SubjectId, List<String>> before = Copies.of(session);
    List<Subject> found = Copies.found(session, "esimerkki");

    long big = run(session.registers().getFirst().id(), people(200, 2_600)).batch().orElseThrow();
    assertThat(session.search().size()).isEqualTo(2_601);
    long other = run(second, people(100, 150)).batch().orElseThrow();
    long more = run(session.registers().getFirst().id(), eventful("uusi")).batch().orElseThrow();
    session.imports().undo(more, Progress.NONE);
    session.imports().undo(other, Progress.NONE);
    long persons = session.imports().undo(big, Progress.NONE);

    assertThat(persons).isEqualTo(2_400);
    assertThat(Copies.of(session)).isEqualTo(before);
    assertThat(Copies.found(session, "esimerkki")).isEqualTo(found);
    assertThat(Copies.found(session, "p2000@example.fi")).isEmpty();
    assertThat(session.search().size()).isEqualTo(301);
    assertThat(session.log().verify(Optional.empty(), Progress.NONE).rows()).isPositive();
  }

  /** Everybody has another title and one more phone in a later file than in an earlier one. */
  private static IncomingRow[] people(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i ->
                (IncomingRow)
                    new IncomingRow.Contact(
                        i + 1,
                        List.of(
                            value(FieldRole.GIVEN_NAME, "Etu" + i),
                            value(FieldRole.FAMILY_NAME, "Esimerkki"),
                            value(FieldRole.EMAIL, "p" + i + "@example.fi"),
                            value(FieldRole.PHONE, "04012" + (10_000 + i) + (from > 0 ? "1" : "")),
                            value(FieldRole.JOB_TITLE, "Nimike " + from)),
                        List.of()))
        .toArray(IncomingRow[]::new);
  }

  private static IncomingValue value(FieldRole role, String value) {
    return new IncomingValue(role, "", value);
  }

  /** A person with a photo, a ban and an entry, all of which a later file has otherwise. */
  private static IncomingRow eventful(String word) {
    byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) word.length()};
    return new IncomingRow.Contact(
        1,
        List.of(
            value(FieldRole.FAMILY_NAME, "Tapahtuma"),
            value(FieldRole.EMAIL, "t@example.fi"),
            value(FieldRole.JOB_TITLE, word)),
        List.of(new IncomingFile("photo.jpg", jpeg)),
        List.of(
            new NewBan(
                BanPurpose.DIRECT_MARKETING,
                word.equals("uusi") ? BanChannel.POST : BanChannel.PHONE,
                TODAY,
                Optional.empty(),
                word)),
        List.of(
            new EntryContent(
                EntryKind.NOTE,
                LocalDateTime.of(2026, 3, 1, 9, 30),
                Optional.empty(),
                word,
                Map.of(),
                List.of(),
                new Provenance("customer", Optional.empty(), false))));
  }

  @Test
  void undoesOnlyOnceAndOnlyWhatThereIs() throws DomainException {
    long batch = run(people(0, 3)).batch().orElseThrow();
    session.imports().undo(batch, Progress.NONE);

    refuses(Problem.NO_SUCH_IMPORT, () -> session.imports().undo(batch, Progress.NONE));
    refuses(Problem.NO_SUCH_IMPORT, () -> session.imports().undo(77, Progress.NONE));
    assertThat(session.imports().batches())
        .singleElement()
        .satisfies(done -> assertThat(done.undone()).isPresent());
    assertThat(session.log().rows(LogFilter.ALL.doing(LogAction.UNDO_IMPORT), Long.MAX_VALUE, 10))
        .extracting(row -> row.count())
        .contains(3);
  }

  @Test
  void takesTwoRowsOfOneNewPersonBackTogether() throws DomainException {
    IncomingRow first = Given.contact(1, "Aino", "Esimerkki", "aino@example.fi", "");
    IncomingRow second = Given.contact(2, "Aino", "Esimerkki", "aino@example.fi", "0401234567");
    List<ImportedRow> rows = new ArrayList<>();
    long batch = run(rows, first, second).batch().orElseThrow();

    assertThat(rows).extracting(ImportedRow::fate).containsExactly(Fate.NEW, Fate.CHANGED);
    assertThat(Copies.found(session, "0401234567")).hasSize(1);
    session.imports().undo(batch, Progress.NONE);
    assertThat(session.search().size()).isZero();
    assertThat(Copies.found(session, "0401234567")).isEmpty();
  }

  @Test
  void refusesWhenANewPersonWasChangedSince() throws DomainException {
    long batch = run(people(0, 3)).batch().orElseThrow();
    SubjectFile one = only("p1@example.fi");
    session
        .subjects()
        .change(
            one.subject().id(),
            one.subject().version(),
            List.of(Given.add(session, FieldRole.PHONE, "0501112223")));

    refusesBuiltOn(batch, 1);
    assertThat(session.search().size()).isEqualTo(3);
  }

  @Test
  void refusesWhenAPersonWasBannedOrAskedSomethingSince() throws DomainException {
    long batch = run(people(0, 3)).batch().orElseThrow();
    session
        .bans()
        .add(
            only("p1@example.fi").subject().id(),
            new NewBan(BanPurpose.PROCESSING, BanChannel.ANY, TODAY, Optional.empty(), ""));
    session.requests().add(request(RequestKind.INSPECTION, only("p2@example.fi"), TODAY));

    refusesBuiltOn(batch, 2);
  }

  @Test
  void refusesWhenALaterImportRestsOnIt() throws DomainException {
    long batch = run(people(0, 3)).batch().orElseThrow();
    long later = run(people(1, 2)).batch().orElseThrow();

    refusesBuiltOn(batch, 1);
    session.imports().undo(later, Progress.NONE);
    session.imports().undo(batch, Progress.NONE);
    assertThat(session.search().size()).isZero();
  }

  @Test
  void lookingIsNoBuilding() throws DomainException {
    long batch = run(people(0, 3)).batch().orElseThrow();
    only("p1@example.fi");

    session.imports().undo(batch, Progress.NONE);
    assertThat(session.search().size()).isZero();
  }

  private void refusesBuiltOn(long batch, int persons) {
    assertThat(
            catchThrowableOfType(
                    DomainException.class, () -> session.imports().undo(batch, Progress.NONE))
                .arguments())
        .containsExactly(persons);
  }

  @Test
  void leavesAllAsItIsWhenStopped() throws DomainException {
    long batch = run(people(0, 3)).batch().orElseThrow();
    Progress stopping =
        new Progress() {
          @Override
          public void at(long done, long total) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };

    refuses(Problem.CANCELLED, () -> session.imports().undo(batch, stopping));
    assertThat(Copies.found(session, "esimerkki")).hasSize(3);
  }

  @Test
  void whatAnImportReplacedBelongsToTheHistory() throws DomainException {
    run(people(0, 1));
    run(people(1, 1));
    run(
        new IncomingRow.Contact(
            1,
            List.of(
                value(FieldRole.GIVEN_NAME, "Etu0"),
                value(FieldRole.FAMILY_NAME, "Esimerkki"),
                value(FieldRole.EMAIL, "p0@example.fi"),
                value(FieldRole.JOB_TITLE, "Uusi nimike")),
            List.of()));
    SubjectId id = only("p0@example.fi").subject().id();

    List<PastChange> history = session.subjects().view(id, Purpose.NONE).history();
    assertThat(history).singleElement().satisfies(ImportUndoTest::isTheOldTitle);

    erase(only("p0@example.fi"), FieldRole.JOB_TITLE);
    assertThat(session.subjects().view(id, Purpose.NONE).history())
        .allMatch(change -> !change.field().equals("title"));
  }

  private static void isTheOldTitle(PastChange change) {
    assertThat(change.action()).isEqualTo(LogAction.IMPORT);
    assertThat(change.field()).isEqualTo("title");
    assertThat(change.login()).isEqualTo(Given.LOGIN);
    assertThat(change.before().orElseThrow().value()).isEqualTo("Nimike 0");
    assertThat(change.after().orElseThrow().value()).isEqualTo("Uusi nimike");
  }

  private void erase(SubjectFile person, FieldRole role) throws DomainException {
    RequestView asked =
        identified(session, request(RequestKind.ERASURE, person, TODAY), IdentityMethod.SIGNATURE);
    Datum datum = person.data().filter(one -> one.field().role() == role).findFirst().orElseThrow();
    Decision some = Decision.GRANTED.withRulings(List.of(ItemRuling.grant(ItemKey.of(datum))));
    session.decisions().decide(asked.request().id(), asked.request().version(), some);
  }

  @Test
  void keepsSourceAndDayOfTheBatchAndSaysWhatWasDone() throws DomainException {
    ImportOrder order =
        ImportOrder.into(session.registers().getFirst().id(), "osallistujat.csv")
            .from(Optional.of("customer"), Optional.of(LocalDate.of(2026, 2, 1)));
    Iterator<IncomingRow> rows = List.of(people(0, 2)).iterator();
    session
        .imports()
        .run(
            order,
            () -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty(),
            false,
            Progress.NONE,
            _ -> {});

    assertThat(only("p1@example.fi").data())
        .allMatch(datum -> datum.obtained().equals(Optional.of(LocalDate.of(2026, 2, 1))));
    assertThat(session.imports().batches())
        .singleElement()
        .satisfies(
            batch -> {
              assertThat(batch.fileName()).isEqualTo("osallistujat.csv");
              assertThat(batch.kind()).isEqualTo(ImportBatch.Kind.CONTACTS);
              assertThat(batch.counts()).isEqualTo(new ImportBatch.Counts(2, 0, 0, 0));
              assertThat(batch.login()).isEqualTo(Given.LOGIN);
            });
    refuses(
        Problem.RECEIVED_IN_FUTURE,
        () ->
            session
                .imports()
                .run(
                    order.from(Optional.empty(), Optional.of(TODAY.plusDays(1))),
                    Optional::empty,
                    false,
                    Progress.NONE,
                    _ -> {}));
    refuses(
        Problem.BAD_CHOICE,
        () ->
            session
                .imports()
                .run(
                    order.from(Optional.of("nobody"), Optional.empty()),
                    Optional::empty,
                    false,
                    Progress.NONE,
                    _ -> {}));
  }

  private ImportCounts run(IncomingRow... rows) throws DomainException {
    return run(session.registers().getFirst().id(), rows);
  }

  private ImportCounts run(RegisterId register, IncomingRow... rows) throws DomainException {
    return run(register, new ArrayList<>(), rows);
  }

  private ImportCounts run(List<ImportedRow> report, IncomingRow... rows) throws DomainException {
    return run(session.registers().getFirst().id(), report, rows);
  }

  private ImportCounts run(RegisterId register, List<ImportedRow> report, IncomingRow... rows)
      throws DomainException {
    Iterator<IncomingRow> left = List.of(rows).iterator();
    return session
        .imports()
        .run(
            register,
            () -> left.hasNext() ? Optional.of(left.next()) : Optional.empty(),
            false,
            Progress.NONE,
            report::add);
  }

  private SubjectFile only(String text) throws DomainException {
    List<Subject> rows = Copies.found(session, text);
    assertThat(rows).hasSize(1);
    return session.subjects().view(rows.getFirst().id(), Purpose.NONE);
  }
}
