package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.refuses;
import static fi.kortisto.service.RequestGiven.request;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.DueRequest;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.Language;
import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Representative;
import fi.kortisto.model.RequestFilter;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestOutcome;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestStep;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request from receipt to the point where it can be decided: the clock, and who asks. */
class RequestsTest {

  private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 5);

  @TempDir Path temp;
  private final MovableClock clock = new MovableClock(RECEIVED);
  private Session session;
  private SubjectFile aino;

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), clock);
    aino = Given.person(session, "Aino", "Esimerkki");
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @Test
  void aRequestThatComesInIsDueInAMonthAndTakesTheNameOnFile() throws DomainException {
    RequestView view = session.requests().add(request(RequestKind.INSPECTION, aino, RECEIVED));

    assertThat(view.request().state()).isEqualTo(RequestState.RECEIVED);
    assertThat(view.request().deadline(RECEIVED).due()).isEqualTo(LocalDate.of(2026, 4, 7));
    assertThat(view.request().content().from().name()).isEqualTo("Aino Esimerkki");
    assertThat(session.requests().page(RequestFilter.OPEN, 0, 10))
        .extracting(DueRequest::name, DueRequest::due)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Esimerkki, Aino", LocalDate.of(2026, 4, 7)));
  }

  @Test
  void refusesARequestFromTheFutureWithoutANameOrWithoutTheRepresentativesAuthority() {
    refuses(
        Problem.RECEIVED_IN_FUTURE,
        () -> session.requests().add(request(RequestKind.INSPECTION, aino, RECEIVED.plusDays(1))));
    refuses(
        Problem.NAME_MISSING,
        () -> session.requests().add(RequestGiven.unknown(RequestKind.INSPECTION, " ", RECEIVED)));
    NewRequest represented =
        RequestGiven.represented(
            request(RequestKind.INSPECTION, aino, RECEIVED), new Representative("Edunvalvoja", ""));
    refuses(Problem.REASON_MISSING, () -> session.requests().add(represented));
  }

  @Test
  void theClockStandsStillWhileIdentityIsAwaited() throws DomainException {
    RequestView view = session.requests().add(request(RequestKind.INSPECTION, aino, RECEIVED));
    refuses(
        Problem.REASON_MISSING,
        () -> session.requests().askIdentity(view.request().id(), view.request().version(), " "));
    RequestView asked =
        session
            .requests()
            .askIdentity(view.request().id(), view.request().version(), "Allekirjoitus puuttuu")
            .now();
    assertThat(asked.request().isPaused()).isTrue();

    clock.set(RECEIVED.plusDays(10));
    assertThat(session.due().work().requests().getFirst().due())
        .isEqualTo(LocalDate.of(2026, 4, 15));
    RequestView known =
        session
            .requests()
            .identify(
                asked.request().id(),
                asked.request().version(),
                IdentityMethod.SIGNATURE,
                "verrattu sopimukseen")
            .now();

    assertThat(known.request().state()).isEqualTo(RequestState.IN_HANDLING);
    clock.set(RECEIVED.plusDays(30));
    assertThat(known.request().deadline(RECEIVED.plusDays(30)).due())
        .isEqualTo(LocalDate.of(2026, 4, 15));
  }

  @Test
  void anotherMethodOfIdentificationNeedsAReason() throws DomainException {
    RequestView view = session.requests().add(request(RequestKind.INSPECTION, aino, RECEIVED));
    RequestId id = view.request().id();
    long version = view.request().version();

    refuses(
        Problem.REASON_MISSING,
        () -> session.requests().identify(id, version, IdentityMethod.OTHER, ""));
    refuses(
        Problem.CHANGED_MEANWHILE,
        () -> session.requests().identify(id, version - 1, IdentityMethod.SIGNATURE, ""));
  }

  @Test
  void theTimeIsExtendedOnceAndInsideTheFirstMonthOnly() throws DomainException {
    RequestView view = session.requests().add(request(RequestKind.INSPECTION, aino, RECEIVED));
    RequestId id = view.request().id();
    refuses(Problem.REASON_MISSING, () -> session.requests().extend(id, 1, ""));
    clock.set(LocalDate.of(2026, 4, 8));
    refuses(Problem.EXTENSION_TOO_LATE, () -> session.requests().extend(id, 1, "Pyyntö on laaja"));
    clock.set(LocalDate.of(2026, 4, 7));
    RequestView extended = session.requests().extend(id, 1, "Pyyntö on laaja").now();

    assertThat(extended.request().deadline(RECEIVED).due()).isEqualTo(LocalDate.of(2026, 6, 5));
    refuses(
        Problem.ALREADY_EXTENDED,
        () -> session.requests().extend(id, extended.request().version(), "Taas"));
  }

  @Test
  void anExtensionIsPointedOutUntilItsLetterHasLeft() throws DomainException {
    RequestView view = session.requests().add(request(RequestKind.COMPLAINT, aino, RECEIVED));
    RequestId id = view.request().id();
    session.requests().extend(id, 1, "Pyyntö on laaja");
    assertThat(session.due().work().untold())
        .extracting(one -> one.by())
        .containsExactly(LocalDate.of(2026, 4, 7));

    AnswerDelivery road = AnswerDelivery.POST_TO_ADDRESS_ON_FILE;
    LetterOrder order = LetterOrder.of(LetterKind.EXTENSION, Language.FI, road);
    Letter letter = session.letters().file(session.letters().facts(id, order), new byte[] {1});
    assertThat(session.due().work().untold()).as("filed is not sent").hasSize(1);
    session.letters().sent(letter.id(), road, RECEIVED);
    assertThat(session.due().work().untold()).isEmpty();
  }

  @Test
  void whoeverIsNotOnFileIsAnsweredToo() throws DomainException {
    RequestView view =
        session
            .requests()
            .add(RequestGiven.unknown(RequestKind.INSPECTION, "Tuntematon Keksitty", RECEIVED));
    RequestView none = session.decisions().notFound(view.request().id(), 1);

    assertThat(none.request().outcome()).contains(RequestOutcome.NOT_FOUND);
    assertThat(none.request().state()).isEqualTo(RequestState.DECIDED);
  }

  @Test
  void aWithdrawnRequestIsClosedAndNothingFollows() throws DomainException {
    RequestView view = session.requests().add(request(RequestKind.ERASURE, aino, RECEIVED));
    RequestView closed = session.requests().withdraw(view.request().id(), 1, "soitti").now();

    assertThat(closed.request().state()).isEqualTo(RequestState.CLOSED);
    refuses(
        Problem.WRONG_STATE,
        () -> session.requests().withdraw(view.request().id(), closed.request().version(), ""));
    assertThat(session.requests().page(RequestFilter.OPEN, 0, 10)).isEmpty();
    assertThat(session.requests().page(RequestFilter.ALL, 0, 10)).hasSize(1);
  }

  @Test
  void keepsFilesNotesAndTheHandlerAndTellsWhoDidWhat() throws DomainException {
    RequestView view = session.requests().add(request(RequestKind.COMPLAINT, aino, RECEIVED));
    RequestId id = view.request().id();
    byte[] scan = "%PDF-1.7 skannattu kirje".getBytes(StandardCharsets.UTF_8);
    session.requests().files().add(id, "kirje.pdf", scan);
    session.requests().assign(id, Optional.of(Given.LOGIN));
    RequestView noted = session.requests().note(id, "Soitettu takaisin");

    assertThat(noted.files()).hasSize(1);
    assertThat(session.requests().files().bytes(id, noted.files().getFirst().id())).isEqualTo(scan);
    assertThat(noted.request().handler()).isEqualTo(Given.LOGIN);
    assertThat(noted.steps()).extracting(RequestStep::note).contains("Soitettu takaisin");
    refuses(Problem.NO_SUCH_USER, () -> session.requests().assign(id, Optional.of("joku.muu")));
    assertThat(session.requests().files().remove(id, noted.files().getFirst().id()).files())
        .isEmpty();
  }

  @Test
  void aRequestIsPartOfThePersonsFileAndOfTheLogWithoutAName() throws DomainException {
    RequestView view = session.requests().add(request(RequestKind.INSPECTION, aino, RECEIVED));

    SubjectFile file = session.subjects().view(aino.subject().id(), fi.kortisto.model.Purpose.NONE);
    assertThat(file.dealings().requests())
        .extracting(one -> one.id())
        .containsExactly(view.request().id());
    assertThat(session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 50).toString())
        .contains("ADD_REQUEST", "request:" + view.request().id())
        .doesNotContain("Esimerkki", "Aino");
  }

  @Test
  void countsTheYearsRequestsByWhatBecameOfThem() throws DomainException {
    session.requests().add(request(RequestKind.INSPECTION, aino, RECEIVED));
    RequestView gone = session.requests().add(request(RequestKind.ERASURE, aino, RECEIVED));
    session.requests().withdraw(gone.request().id(), 1, "");

    var lines = session.due().statistics(2026).lines();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst().open()).isEqualTo(1);
    assertThat(lines.getLast().withdrawn()).isEqualTo(1);
    assertThat(session.due().years()).isEqualTo(List.of(2026));
    assertThat(session.due().unanswered()).isEqualTo(1);
  }
}
