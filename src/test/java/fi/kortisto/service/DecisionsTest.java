package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.disclosure;
import static fi.kortisto.service.RequestGiven.identified;
import static fi.kortisto.service.RequestGiven.refuses;
import static fi.kortisto.service.RequestGiven.request;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Correction;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Effect;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Hold;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.Language;
import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.Particular;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.PassOnState;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestOutcome;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.RestrictedUse;
import fi.kortisto.model.Restriction;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.SheetLine;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.model.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided on a request is what is done, all of it or nothing. */
class DecisionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final Provenance SUPPLIED =
      new Provenance("customer", Optional.of(LocalDate.of(2026, 1, 2)), true);

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

  private RequestView opened(RequestKind kind) throws DomainException {
    return identified(session, request(kind, aino, TODAY), IdentityMethod.SIGNATURE);
  }

  private RequestView decide(RequestView view, Decision decision) throws DomainException {
    RequestId request = view.request().id();
    List<Effect> preview = session.decisions().preview(request, decision);
    RequestView decided = session.decisions().decide(request, view.request().version(), decision);
    assertThat(decided.effects()).as("what was shown before is what was done").isEqualTo(preview);
    return decided;
  }

  private SubjectFile file() throws DomainException {
    return session.subjects().view(id, Purpose.NONE);
  }

  private ItemKey keyOf(FieldRole role) throws DomainException {
    return file()
        .data()
        .filter(datum -> datum.field().role() == role)
        .findFirst()
        .map(ItemKey::of)
        .orElseThrow();
  }

  private long invoice(Map<Particular, String> particulars) throws DomainException {
    EntryContent content =
        new EntryContent(
            EntryKind.INVOICE,
            LocalDateTime.of(2026, 2, 1, 0, 0),
            Optional.empty(),
            "Lasku",
            particulars,
            List.of(),
            new Provenance("", Optional.empty(), false));
    return session.entries().change(id, new EntryChange.Add(register, content)).entry();
  }

  @Test
  void nothingIsDecidedBeforeItIsKnownWhoAsks() throws DomainException {
    RequestView view = session.requests().add(request(RequestKind.ERASURE, aino, TODAY));
    Decision all = session.decisions().sheet(view.request().id()).proposed();

    refuses(
        Problem.IDENTITY_MISSING,
        () -> session.decisions().decide(view.request().id(), view.request().version(), all));
    assertThat(file().data()).hasSize(4);
  }

  @Test
  void aRefusalWithoutAReasonOrOnAnotherRightsGroundIsNotKept() throws DomainException {
    RequestView view = opened(RequestKind.ERASURE);
    RequestId request = view.request().id();
    long version = view.request().version();
    Refusal silent = new Refusal(RefusalGround.LEGAL_OBLIGATION, " ", Optional.empty());
    Refusal foreign = new Refusal(RefusalGround.ACCURATE, "Tieto on oikein", Optional.empty());

    refuses(
        Problem.REFUSAL_WITHOUT_REASON,
        () -> session.decisions().decide(request, version, Decision.refused(silent)));
    refuses(
        Problem.REFUSAL_WITHOUT_REASON,
        () ->
            session
                .decisions()
                .decide(
                    request,
                    version,
                    Decision.GRANTED.withRulings(
                        List.of(ItemRuling.refuse(keyOf(FieldRole.EMAIL), silent)))));
    refuses(
        Problem.GROUND_NOT_FOR_THIS,
        () -> session.decisions().decide(request, version, Decision.refused(foreign)));
    assertThat(session.requests().of(request).request().decision()).isEmpty();
  }

  @Test
  void anErasedPersonIsGoneFromDataSearchAndHistory() throws DomainException {
    session
        .subjects()
        .change(
            id,
            file().subject().version(),
            List.of(
                new DatumChange.Replace(
                    (int) keyOf(FieldRole.EMAIL).number(),
                    "vanha@example.fi",
                    "",
                    "customer",
                    Optional.empty(),
                    true)));
    RequestView view = opened(RequestKind.ERASURE);
    Decision all = session.decisions().sheet(view.request().id()).proposed();
    RequestView erased = decide(view, all);

    assertThat(erased.effects()).contains(new Effect.Emptied());
    assertThat(erased.request().outcome()).contains(RequestOutcome.GRANTED);
    refuses(Problem.NO_SUCH_SUBJECT, this::file);
    assertThat(session.search().find(SearchQuery.of("esimerkki"), SubjectPage.Mark.START, 5).rows())
        .isEmpty();
    assertThat(session.log().verify(Optional.empty(), Progress.NONE).rows()).isPositive();
    assertThat(erased.request().content().from().name()).isEqualTo("Aino Esimerkki");
  }

  @Test
  void whatAnInvoiceHoldsIsErasedWhenTheHoldEnds() throws DomainException {
    long invoice = invoice(Map.of(Particular.PAID, "2026-02-20"));
    RequestView view = opened(RequestKind.ERASURE);
    DecisionSheet sheet = session.decisions().sheet(view.request().id());
    assertThat(sheet.line(new ItemKey(ItemKey.Kind.ENTRY, invoice)).orElseThrow().proposal())
        .satisfies(
            ruling -> {
              assertThat(ruling.verdict()).isEqualTo(Verdict.LATER);
              assertThat(ruling.refusal().orElseThrow().until()).contains(LocalDate.of(2033, 1, 1));
            });
    RequestView decided = decide(view, sheet.proposed());

    assertThat(decided.request().outcome()).contains(RequestOutcome.PARTLY);
    assertThat(file().valuesOf(FieldRole.EMAIL)).isEmpty();
    assertThat(file().valuesOf(FieldRole.FAMILY_NAME)).isNotEmpty();
    assertThat(session.due().work().released()).isEmpty();
    clock.set(LocalDate.of(2033, 1, 1));
    assertThat(session.due().work().released()).hasSize(1);
    session.decisions().eraseReleased(view.request().id());
    refuses(Problem.NO_SUCH_SUBJECT, this::file);
  }

  @Test
  void anOpenInvoiceKeepsAsLongAsItIsOpen() throws DomainException {
    long invoice = invoice(Map.of());
    RequestView view = opened(RequestKind.ERASURE);
    ItemKey key = new ItemKey(ItemKey.Kind.ENTRY, invoice);

    refuses(
        Problem.HELD_ITEM,
        () ->
            session
                .decisions()
                .decide(
                    view.request().id(),
                    view.request().version(),
                    Decision.GRANTED.withRulings(List.of(ItemRuling.grant(key)))));
    decide(view, session.decisions().sheet(view.request().id()).proposed());
    clock.set(LocalDate.of(2040, 1, 1));
    assertThat(session.due().work().released()).as("it is still not paid").isEmpty();
  }

  @Test
  void aHoldWithoutAnEndIsEndedByHandAndTheRequestClosesOnceAllIsErased() throws DomainException {
    RequestView view = opened(RequestKind.ERASURE);
    RequestId request = view.request().id();
    Refusal dispute = new Refusal(RefusalGround.LEGAL_CLAIMS, "Riita on kesken", Optional.empty());
    List<ItemRuling> later =
        session.decisions().sheet(request).lines().stream()
            .map(line -> ItemRuling.later(line.key(), dispute))
            .toList();
    decide(view, Decision.GRANTED.withRulings(later));
    LetterOrder order = LetterOrder.of(LetterKind.REFUSAL, Language.FI, ROAD);
    Letter letter = session.letters().file(session.letters().facts(request, order), new byte[] {1});
    RequestView answered = session.letters().sent(letter.id(), ROAD, TODAY);
    assertThat(answered.request().state()).isEqualTo(RequestState.ANSWERED);
    assertThat(session.decisions().eraseReleased(request)).isZero();
    List<Long> holds = answered.waiting().stream().map(Hold::id).toList();
    refuses(Problem.REASON_MISSING, () -> session.holds().end(request, holds, " "));

    session.holds().end(request, holds, "Riita on sovittu");
    assertThat(session.due().work().released()).hasSize(1);
    assertThat(session.decisions().eraseReleased(request)).isEqualTo(4);
    refuses(Problem.NO_SUCH_SUBJECT, this::file);
    assertThat(session.requests().of(request).request().state()).isEqualTo(RequestState.CLOSED);
  }

  @Test
  void aRectificationToldToThreeRecipientsClosesWhenAllThreeAreTold() throws DomainException {
    for (String name : List.of("Keksitty Perintä Oy", "Keksitty Luotto Oy", "Keksitty Posti Oy")) {
      session.disclosures().add(id, disclosure(register, name, "email"), Purpose.NONE);
    }
    session.disclosures().add(id, disclosure(register, "Muu Keksitty Oy", "phone"), Purpose.NONE);
    RequestView view = opened(RequestKind.RECTIFICATION);
    RequestView decided =
        decide(
            view,
            Decision.GRANTED.withCorrections(
                List.of(
                    Correction.of(
                        keyOf(FieldRole.EMAIL), "aino.oikea@example.fi", "kirjoitusvirhe"))));

    assertThat(file().valuesOf(FieldRole.EMAIL)).containsExactly("aino.oikea@example.fi");
    assertThat(decided.passedOn()).hasSize(3);
    RequestView answered = send(decided);
    assertThat(answered.request().state()).isEqualTo(RequestState.ANSWERED);
    refuses(
        Problem.PASS_ON_OWED,
        () -> session.requests().close(view.request().id(), answered.request().version()));
    List<PassOn> owed = new ArrayList<>(decided.passedOn());
    session
        .letters()
        .impossible(owed.removeFirst().id(), "Yhtiö on lakkautettu eikä seuraajaa ole");
    for (PassOn one : owed) {
      var facts = session.letters().facts(view.request().id(), LetterOrder.to(one, Language.FI));
      Letter letter = session.letters().file(facts, new byte[] {1});
      session
          .letters()
          .sent(letter.id(), fi.kortisto.model.AnswerDelivery.POST_TO_ADDRESS_ON_FILE, TODAY);
    }
    RequestView closed = session.requests().of(view.request().id());
    assertThat(closed.request().state()).isEqualTo(RequestState.CLOSED);
    assertThat(closed.passedOn())
        .extracting(PassOn::state)
        .containsExactly(PassOnState.IMPOSSIBLE, PassOnState.TOLD, PassOnState.TOLD);
  }

  private RequestView send(RequestView decided) throws DomainException {
    var road = fi.kortisto.model.AnswerDelivery.POST_TO_ADDRESS_ON_FILE;
    var facts =
        session
            .letters()
            .facts(
                decided.request().id(),
                LetterOrder.of(decided.answer().orElseThrow(), Language.FI, road));
    Letter letter = session.letters().file(facts, new byte[] {1});
    return session.letters().sent(letter.id(), road, TODAY);
  }

  @Test
  void restrictedDataIsStoredOnlyAndTheRestrictionIsLiftedAfterTheLetter() throws DomainException {
    RequestView view = opened(RequestKind.RESTRICTION);
    decide(view, Decision.GRANTED.withRestriction(RestrictionGround.ACCURACY_CONTESTED));

    assertThat(session.subjects().card(id, Purpose.NONE).valuesOf(FieldRole.EMAIL))
        .containsExactly("");
    Purpose claim = Purpose.of("saatava").on(RestrictedUse.LEGAL_CLAIM);
    assertThat(session.subjects().card(id, claim).valuesOf(FieldRole.EMAIL))
        .containsExactly("aino@example.fi");
    refuses(
        Problem.RESTRICTED_NEEDS_GROUND,
        () ->
            session
                .subjects()
                .export(id, fi.kortisto.model.ExportKind.ACCESS, "json", Purpose.NONE));
    refuses(
        Problem.RESTRICTED_NEEDS_GROUND,
        () ->
            session
                .disclosures()
                .add(id, disclosure(register, "Keksitty Oy", "email"), Purpose.NONE));
    Restriction standing = session.restrictions().of(id).getFirst();
    refuses(
        Problem.RESTRICTION_NOT_TOLD,
        () -> session.restrictions().lift(id, standing.id(), "oikeaksi todettu"));
    LetterOrder told =
        LetterOrder.of(LetterKind.RESTRICTION_LIFTING, Language.FI, ROAD)
            .lifting("oikeaksi todettu");
    Letter letter =
        session.letters().file(session.letters().facts(view.request().id(), told), new byte[] {1});
    session.letters().sent(letter.id(), told.road(), TODAY);
    SubjectFile lifted = session.restrictions().lift(id, standing.id(), "oikeaksi todettu");
    assertThat(lifted.subject().restricted()).isFalse();
  }

  @Test
  void aBanNeedsNoProofAndCannotBeRefused() throws DomainException {
    RequestView view = session.requests().add(request(RequestKind.BAN, aino, TODAY));
    refuses(
        Problem.OBJECTION_IS_ABSOLUTE,
        () ->
            session
                .decisions()
                .decide(
                    view.request().id(),
                    view.request().version(),
                    Decision.refused(
                        new Refusal(
                            RefusalGround.COMPELLING_GROUNDS, "emme halua", Optional.empty()))));
    NewBan ban =
        new NewBan(BanPurpose.DIRECT_MARKETING, BanChannel.ANY, TODAY, Optional.empty(), "kirje");
    RequestView banned = decide(view, Decision.GRANTED.withBans(List.of(ban)));

    assertThat(file().bans()).hasSize(1);
    assertThat(banned.request().outcome()).contains(RequestOutcome.GRANTED);
  }

  @Test
  void anInspectionLeavesOutWhatWasRefusedAndCoversWhatConcernsOthers() throws DomainException {
    EntryContent call =
        new EntryContent(
            EntryKind.CALL,
            LocalDateTime.of(2026, 2, 1, 9, 0),
            Optional.empty(),
            "Puhui naapuristaan Eero Keksitystä",
            Map.of(),
            List.of(),
            SUPPLIED);
    long entry = session.entries().change(id, new EntryChange.Add(register, call)).entry();
    RequestView view = opened(RequestKind.INSPECTION);
    Refusal others =
        new Refusal(RefusalGround.OTHERS_RIGHTS, "Koskee toista henkilöä", Optional.empty());
    RequestView decided =
        decide(
            view,
            Decision.GRANTED.withRulings(
                List.of(
                    ItemRuling.redact(
                        new ItemKey(ItemKey.Kind.ENTRY, entry), others, "Puhui [peitetty]"),
                    ItemRuling.refuse(keyOf(FieldRole.PHONE), others))));
    var facts =
        session
            .letters()
            .facts(
                view.request().id(),
                LetterOrder.of(
                    decided.answer().orElseThrow(),
                    Language.FI,
                    fi.kortisto.model.AnswerDelivery.ELECTRONIC));

    assertThat(facts.file().orElseThrow().valuesOf(FieldRole.PHONE)).isEmpty();
    assertThat(facts.file().orElseThrow().entries())
        .extracting(one -> one.text())
        .containsExactly("Puhui [peitetty]");
    assertThat(facts.effects()).hasAtLeastOneElementOfType(Effect.Redacted.class);
  }

  @Test
  void whatWasOnceCorrectedIsNotKeptWithTheRequestWhenItIsErased() throws DomainException {
    RequestView corrected =
        decide(
            opened(RequestKind.RECTIFICATION),
            Decision.GRANTED.withCorrections(
                List.of(
                    Correction.of(
                        keyOf(FieldRole.EMAIL), "aino.oikea@example.fi", "kirjoitusvirhe"))));
    RequestView view = opened(RequestKind.ERASURE);
    decide(view, Decision.GRANTED.withRulings(List.of(ItemRuling.grant(keyOf(FieldRole.EMAIL)))));

    RequestView after = session.requests().of(corrected.request().id());
    assertThat(after.effects()).noneMatch(effect -> effect instanceof Effect.Corrected);
    assertThat(after.request().decision().toString()).doesNotContain("aino.oikea");
    assertThat(file().parts().toString()).doesNotContain("aino.oikea");
    assertThat(file().history().toString()).doesNotContain("aino.oikea", "aino@example.fi");
  }

  @Test
  void theSheetHasALineForEachItemOfTheFile() throws DomainException {
    invoice(Map.of());
    RequestView view = opened(RequestKind.INSPECTION);
    DecisionSheet sheet = session.decisions().sheet(view.request().id());

    assertThat(sheet.lines()).extracting(SheetLine::key).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void whatIsNotRefusedOfAnInspectionIsGivenSoThatItIsGrantedInPart() throws DomainException {
    Refusal others =
        new Refusal(RefusalGround.OTHERS_RIGHTS, "Numero on toisen.", Optional.empty());

    RequestView decided =
        decide(
            opened(RequestKind.INSPECTION),
            Decision.GRANTED.withRulings(
                List.of(ItemRuling.refuse(keyOf(FieldRole.PHONE), others))));

    assertThat(decided.request().outcome()).contains(RequestOutcome.PARTLY);
  }

  @Test
  void theRegistersOfAnErasureAreKnownWhenNothingIsLeftOfThePerson() throws DomainException {
    RequestView known = opened(RequestKind.ERASURE);

    RequestView decided = decide(known, session.decisions().sheet(known.request().id()).proposed());

    assertThat(decided.effects()).contains(new Effect.Emptied());
    assertThat(decided.registers()).extracting(one -> one.id()).containsExactly(register);
  }
}
