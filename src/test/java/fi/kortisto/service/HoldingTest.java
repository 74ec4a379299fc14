package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.identified;
import static fi.kortisto.service.RequestGiven.refuses;
import static fi.kortisto.service.RequestGiven.request;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.DueWork;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Hold;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.Language;
import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is held stays until the hold ends, and goes on from there. */
class HoldingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final LocalDate LATER = LocalDate.of(2026, 9, 1);
  private static final AnswerDelivery ROAD = AnswerDelivery.POST_TO_ADDRESS_ON_FILE;

  @TempDir Path temp;
  private final MovableClock clock = new MovableClock(TODAY);
  private Session session;
  private SubjectFile aino;
  private SubjectId id;
  private RegisterId register;

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), clock);
    register = session.registers().getFirst().id();
    aino =
        session
            .subjects()
            .add(
                register,
                List.of(
                    Given.add(session, FieldRole.GIVEN_NAME, "Aino"),
                    Given.add(session, FieldRole.FAMILY_NAME, "Esimerkki"),
                    Given.add(session, FieldRole.EMAIL, "aino@example.fi"),
                    Given.add(session, FieldRole.PHONE, "+358401234567")));
    id = aino.subject().id();
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  private ItemKey note(String text) throws DomainException {
    EntryContent content =
        new EntryContent(
            EntryKind.NOTE,
            LocalDateTime.of(2026, 2, 1, 10, 0),
            Optional.empty(),
            text,
            Map.of(),
            List.of(),
            new Provenance("", Optional.empty(), false));
    return new ItemKey(
        ItemKey.Kind.ENTRY,
        session.entries().change(id, new EntryChange.Add(register, content)).entry());
  }

  private Datum datum(FieldRole role) throws DomainException {
    return file().data().filter(one -> one.field().role() == role).findFirst().orElseThrow();
  }

  private SubjectFile file() throws DomainException {
    return session.subjects().view(id, Purpose.NONE);
  }

  private Hold put(NewHold hold) throws DomainException {
    return session.holds().record(id, hold).now().dealings().holds().getLast();
  }

  private static NewHold claim(ItemKey item) {
    return new NewHold(item, HoldGround.LEGAL_CLAIM, "Riita");
  }

  private static NewHold expected(ItemKey item, LocalDate day) {
    return new NewHold(
        item, HoldGround.LEGAL_CLAIM, Optional.empty(), Optional.of(day), "Käräjäoikeus");
  }

  private RequestView answeredErasure() throws DomainException {
    RequestView view =
        identified(session, request(RequestKind.ERASURE, aino, TODAY), IdentityMethod.SIGNATURE);
    RequestId request = view.request().id();
    DecisionSheet sheet = session.decisions().sheet(request);
    RequestView decided =
        session.decisions().decide(request, view.request().version(), sheet.proposed());
    Letter letter =
        session
            .letters()
            .file(
                session
                    .letters()
                    .facts(
                        request, LetterOrder.of(decided.answer().orElseThrow(), Language.FI, ROAD)),
                new byte[] {1});
    return session.letters().sent(letter.id(), ROAD, TODAY);
  }

  @Test
  void tellsWhoRecordedAHoldAndWhen() throws DomainException {
    Hold hold = put(expected(ItemKey.of(datum(FieldRole.EMAIL)), LATER));

    assertThat(hold.recorded().orElseThrow().login()).isEqualTo(session.user().login());
    assertThat(hold.recorded().orElseThrow().at()).isEqualTo(clock.instant());
    assertThat(hold.expected()).contains(LATER);
    assertThat(session.holds().of(id)).containsExactly(hold);
  }

  @Test
  void anExpectedEndIsNoEndAndNoEarliestDay() throws DomainException {
    ItemKey email = ItemKey.of(datum(FieldRole.EMAIL));
    put(expected(email, LATER));
    clock.set(LATER.plusYears(1));
    RequestView view =
        identified(session, request(RequestKind.ERASURE, aino, TODAY), IdentityMethod.SIGNATURE);

    ItemRuling proposal =
        session.decisions().sheet(view.request().id()).line(email).orElseThrow().proposal();

    assertThat(proposal.verdict()).isEqualTo(Verdict.LATER);
    assertThat(proposal.refusal().orElseThrow().until()).isEmpty();
  }

  @Test
  void isToBeLookedAtWhenItsExpectedEndHasCome() throws DomainException {
    Hold hold = put(expected(note("Reklamaatio"), LATER));
    assertThat(session.due().work().holds()).isEmpty();

    clock.set(LATER);
    assertThat(session.due().work().holds())
        .containsExactly(new DueWork.NamedHold(hold, id, "Esimerkki, Aino"));
    assertThat(session.due().work().isNothing()).isFalse();

    session
        .holds()
        .change(id, hold.id(), Optional.empty(), Optional.of(LATER.plusMonths(6)), "Hovioikeus");
    assertThat(session.due().work().holds()).isEmpty();
    clock.set(LATER.plusMonths(6));
    assertThat(session.due().work().holds()).hasSize(1);
    session.holds().end(id, hold.id(), "Sovittu");
    assertThat(session.due().work().holds()).isEmpty();
  }

  @Test
  void aCertainLastDayEndsItByItself() throws DomainException {
    ItemKey email = ItemKey.of(datum(FieldRole.EMAIL));
    Hold hold =
        put(new NewHold(email, HoldGround.OTHER_LAW, Optional.of(LATER), Optional.empty(), ""));

    clock.set(LATER);
    refuses(Problem.HOLD_STANDS, () -> session.subjects().change(id, version(), remove(email)));
    clock.set(LATER.plusDays(1));
    refuses(Problem.HOLD_HAS_ENDED, () -> session.holds().end(id, hold.id(), "Aika on kulunut"));
    session.subjects().change(id, version(), remove(email));
    assertThat(file().valuesOf(FieldRole.EMAIL)).isEmpty();
    assertThat(session.holds().of(id)).as("its number may be given again").isEmpty();
  }

  private long version() throws DomainException {
    return file().subject().version();
  }

  private static List<DatumChange> remove(ItemKey item) {
    return List.of(new DatumChange.Remove((int) item.number()));
  }

  @Test
  void nobodyTakesAwayByHandWhatIsHeld() throws DomainException {
    ItemKey note = note("Reklamaatio");
    Hold hold = put(claim(note));

    refuses(
        Problem.HOLD_STANDS,
        () -> session.entries().change(id, new EntryChange.Remove(note.number())));
    session.holds().end(id, hold.id(), "Sovittu");
    session.entries().change(id, new EntryChange.Remove(note.number()));
    assertThat(file().entries()).isEmpty();
  }

  @Test
  void anErasureThatWaitedGoesOnWhenTheHoldEndsAndTheRequestClosesByItself()
      throws DomainException {
    Hold hold = put(expected(note("Reklamaatio"), LATER));
    RequestView answered = answeredErasure();
    RequestId request = answered.request().id();
    assertThat(answered.waiting()).as("the note and the names").hasSizeGreaterThan(1);
    assertThat(answered.waiting()).allMatch(waiting -> waiting.follows().isPresent());
    assertThat(session.due().work().released()).isEmpty();

    session.holds().end(id, hold.id(), "Riita on sovittu");

    assertThat(session.due().work().released()).hasSize(1);
    assertThat(session.due().work().holds()).isEmpty();
    assertThat(session.decisions().eraseReleased(request)).isEqualTo(answered.waiting().size());
    refuses(Problem.NO_SUCH_SUBJECT, this::file);
    assertThat(session.requests().of(request).request().state()).isEqualTo(RequestState.CLOSED);
  }

  @Test
  void endingWhatARequestWaitsForEndsTheHoldOnTheCardToo() throws DomainException {
    put(claim(note("Reklamaatio")));
    RequestView answered = answeredErasure();
    List<Long> waiting = answered.waiting().stream().map(Hold::id).toList();

    refuses(
        Problem.REASON_MISSING, () -> session.holds().end(answered.request().id(), waiting, " "));
    refuses(
        Problem.NO_SUCH_HOLD,
        () -> session.holds().end(answered.request().id(), List.of(999L), "Sovittu"));
    session.holds().end(answered.request().id(), waiting, "Sovittu");

    assertThat(session.holds().of(id)).allMatch(hold -> hold.ended().isPresent());
    assertThat(session.due().work().released()).hasSize(1);
  }

  @Test
  void namesStayUntilTheLastHoldOnAnythingHasEnded() throws DomainException {
    Hold first = put(claim(note("Ensimmäinen")));
    Hold second = put(claim(note("Toinen")));
    RequestId request = answeredErasure().request().id();

    session.holds().end(id, first.id(), "Sovittu");
    session.decisions().eraseReleased(request);
    assertThat(file().subject().displayName()).isEqualTo("Esimerkki, Aino");
    assertThat(file().entries()).hasSize(1);

    session.holds().end(id, second.id(), "Sovittu");
    session.decisions().eraseReleased(request);
    refuses(Problem.NO_SUCH_SUBJECT, this::file);
  }

  @Test
  void anotherEndHoldsForTheErasureThatWaitsToo() throws DomainException {
    Hold hold =
        put(
            new NewHold(
                note("Tilaus"),
                HoldGround.OTHER_LAW,
                Optional.of(LATER),
                Optional.empty(),
                "laki"));
    RequestId request = answeredErasure().request().id();

    session
        .holds()
        .change(id, hold.id(), Optional.of(LATER.plusYears(1)), Optional.empty(), "laki");
    clock.set(LATER.plusDays(1));
    assertThat(session.due().work().released()).isEmpty();
    clock.set(LATER.plusYears(1).plusDays(1));
    assertThat(session.due().work().released()).hasSize(1);
    session.decisions().eraseReleased(request);
    refuses(Problem.NO_SUCH_SUBJECT, this::file);
  }

  @Test
  void byHandAnInvoicesGroundStandsWithoutAnInvoice() throws DomainException {
    ItemKey email = ItemKey.of(datum(FieldRole.EMAIL));
    put(new NewHold(email, HoldGround.COLLECTION, "Perintätoimisto"));

    RequestView answered = answeredErasure();

    assertThat(answered.waiting()).extracting(Hold::item).contains(email);
    assertThat(session.due().work().released()).isEmpty();
  }

  @Test
  void refusesEndsThatCannotBe() throws DomainException {
    ItemKey email = ItemKey.of(datum(FieldRole.EMAIL));
    Optional<LocalDate> day = Optional.of(LATER);

    refuses(
        Problem.HOLD_WITH_TWO_ENDS,
        () -> put(new NewHold(email, HoldGround.OTHER_LAW, day, day, "")));
    refuses(Problem.HOLD_ENDS_IN_PAST, () -> put(expected(email, TODAY.minusDays(1))));
    refuses(Problem.NO_SUCH_DATUM, () -> put(claim(new ItemKey(ItemKey.Kind.ENTRY, 12345))));
    refuses(Problem.NO_SUCH_HOLD, () -> session.holds().end(id, 0, "Maksettu"));
  }

  @Test
  void theLogTellsItAndNoWords() throws DomainException {
    ItemKey note = note("Reklamaatio");
    Hold hold = put(claim(note));
    session.holds().end(id, hold.id(), "Sovittu Ainon kanssa");

    assertThat(session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 10))
        .filteredOn(row -> row.action() == LogAction.HOLD || row.action() == LogAction.END_HOLD)
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.fields()).containsExactly(note.code()));
  }
}
