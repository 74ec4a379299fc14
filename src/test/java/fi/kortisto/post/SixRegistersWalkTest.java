package fi.kortisto.post;

import static fi.kortisto.service.RequestGiven.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.Templates;
import fi.kortisto.format.Words;
import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Correction;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Effect;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Language;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.WithdrawnConsent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each right in each of the six registers, from receipt to the letter that has left: what the
 * register's notice promises is what happens.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SixRegistersWalkTest {

  private static final String NOT_FROM_HERE = "Toinen katu 9";
  private static final int PEOPLE = RequestKind.values().length + 4;
  private static final RefusalGround NO_CONSENT = RefusalGround.STILL_NEEDED;

  private final Map<String, Walked> registers = new LinkedHashMap<>();

  @BeforeAll
  void open(@TempDir Path folder) throws DomainException {
    for (String template : Templates.ids()) {
      registers.put(template, Walked.of(folder.resolve(template + ".kortisto"), template, PEOPLE));
    }
  }

  @AfterAll
  void close() throws DomainException {
    for (Walked walked : registers.values()) {
      walked.close();
    }
  }

  private Walked walked(String template) {
    return Objects.requireNonNull(registers.get(template));
  }

  static List<Arguments> everyRightInEveryRegister() {
    List<Arguments> all = new ArrayList<>();
    for (String template : Templates.ids()) {
      for (RequestKind kind : RequestKind.values()) {
        all.add(Arguments.of(template, kind));
      }
    }
    return all;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everyRightInEveryRegister")
  void isHandledFromReceiptToTheLetterThatHasLeft(String template, RequestKind kind)
      throws Exception {
    Walked walked = walked(template);
    SubjectId person = walked.people().get(kind.ordinal());
    disclose(walked, person);
    boolean renamed = kind == RequestKind.RECTIFICATION;
    String name = renamed ? "Esimerkki-Uusi" : walked.file(person).addressee();
    Optional<PostalAddress> onFile = walked.file(person).address();

    RequestView received = walked.session().requests().add(walked.request(kind, person));
    assertThat(received.request().state()).isEqualTo(RequestState.RECEIVED);
    assertThat(received.registers()).containsExactly(walked.register());

    Decision decision = decision(walked, kind, received.request().id(), person);
    RequestView known = identified(walked, received, decision);
    RequestView decided = decide(walked, known, decision);
    assertThat(decided.request().state()).isEqualTo(RequestState.DECIDED);

    RequestView answered = answered(walked, decided, name, onFile);
    RequestView closed = told(walked, answered);
    boolean waits = closed.effects().stream().anyMatch(effect -> effect instanceof Effect.Later);
    assertThat(closed.request().state())
        .isEqualTo(waits ? RequestState.ANSWERED : RequestState.CLOSED);
    assertThat(closed.letters()).allMatch(letter -> letter.sent().isPresent());
  }

  /** Somebody has been given the person's name, so that there is somebody to be told. */
  private static void disclose(Walked walked, SubjectId person) throws DomainException {
    DisclosureContent content =
        new DisclosureContent(
            walked.register().id(),
            "",
            new Correspondent(
                "Esimerkkiperintä Oy", PostalAddress.of("Kuja 2", "00100", "Helsinki"), ""),
            Walked.TODAY.minusDays(30),
            Set.of(name(walked, person).field().code()),
            "laskun perintä",
            LegalBasis.LEGITIMATE_INTEREST,
            false,
            "");
    walked.session().disclosures().add(person, content, Purpose.NONE);
  }

  private static Datum name(Walked walked, SubjectId person) throws DomainException {
    return walked
        .file(person)
        .data()
        .filter(
            datum ->
                datum.field().role() == FieldRole.FAMILY_NAME
                    || datum.field().role() == FieldRole.FULL_NAME)
        .findFirst()
        .orElseThrow();
  }

  private static Decision decision(
      Walked walked, RequestKind kind, RequestId request, SubjectId person) throws DomainException {
    return switch (kind) {
      case INSPECTION, LOG_EXTRACT -> Decision.GRANTED;
      case PORTABILITY, ERASURE -> walked.session().decisions().sheet(request).proposed();
      case RECTIFICATION ->
          Decision.GRANTED.withCorrections(
              List.of(
                  Correction.of(
                      ItemKey.of(name(walked, person)), "Esimerkki-Uusi", "Nimi on vaihtunut.")));
      case RESTRICTION -> Decision.GRANTED.withRestriction(RestrictionGround.ACCURACY_CONTESTED);
      case OBJECTION -> Decision.GRANTED.withBans(List.of(ban(BanPurpose.DIRECT_MARKETING)));
      case BAN -> Decision.GRANTED.withBans(List.of(ban(promised(walked))));
      case CONSENT_WITHDRAWN ->
          consent(walked)
              .map(one -> Decision.GRANTED.withPurposes(List.of(one)))
              .orElseGet(
                  () ->
                      Decision.refused(
                          new Refusal(
                              NO_CONSENT,
                              "Rekisterissä ei käsitellä tietoja suostumuksella.",
                              Optional.empty())));
      case COMPLAINT -> Decision.GRANTED.explained("Korjasimme menettelymme.");
    };
  }

  private static BanPurpose promised(Walked walked) {
    return walked.register().content().requests().bans().stream()
        .sorted()
        .findFirst()
        .orElseThrow();
  }

  private static NewBan ban(BanPurpose purpose) {
    return new NewBan(purpose, BanChannel.ANY, Walked.TODAY, Optional.empty(), "kirjeellä");
  }

  private static Optional<WithdrawnConsent> consent(Walked walked) {
    return walked.register().content().purposes().stream()
        .filter(purpose -> purpose.basis() == LegalBasis.CONSENT)
        .map(ProcessingPurpose::code)
        .map(code -> new WithdrawnConsent(walked.register().id(), code))
        .findFirst();
  }

  /** Where it must be certain who asks, nothing is decided before, and no other way will do. */
  private static RequestView identified(Walked walked, RequestView received, Decision decision)
      throws DomainException {
    RequestId id = received.request().id();
    long version = received.request().version();
    if (!received.request().kind().needsIdentity()) {
      return received;
    }
    refuses(
        Problem.IDENTITY_MISSING, () -> walked.session().decisions().decide(id, version, decision));
    Set<IdentityMethod> accepted = Walked.rules(received).methods();
    for (IdentityMethod method : IdentityMethod.values()) {
      if (!accepted.contains(method)) {
        refusesNaming(
            walked,
            Problem.IDENTITY_NOT_ENOUGH,
            accepted,
            () -> walked.session().requests().identify(id, version, method, "nähty"));
      }
    }
    IdentityMethod first = accepted.stream().findFirst().orElseThrow();
    return walked.session().requests().identify(id, version, first, "nähty").now();
  }

  /** The sentence names the register and what it allows. */
  private static void refusesNaming(
      Walked walked, Problem problem, Set<? extends Enum<?>> allowed, ThrowingCallable work) {
    Words words = Words.of(Language.FI);
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> {
              assertThat(refused.problem()).isEqualTo(problem);
              assertThat(words.of(refused))
                  .contains(walked.register().name().in(Language.FI))
                  .contains(allowed.stream().map(words::of).toList());
            });
  }

  private static RequestView decide(Walked walked, RequestView known, Decision decision)
      throws DomainException {
    RequestId id = known.request().id();
    List<Effect> preview = walked.session().decisions().preview(id, decision);
    RequestView decided =
        walked.session().decisions().decide(id, known.request().version(), decision);
    assertThat(decided.effects()).isEqualTo(preview);
    return decided;
  }

  private static RequestView answered(
      Walked walked, RequestView decided, String name, Optional<PostalAddress> onFile)
      throws Exception {
    RequestId id = decided.request().id();
    LetterKind kind = decided.answer().orElseThrow();
    Post post = new Post(walked.session());
    Set<AnswerDelivery> roads = Walked.rules(decided).roads();
    for (AnswerDelivery road : AnswerDelivery.values()) {
      if (!roads.contains(road)) {
        refusesNaming(
            walked,
            Problem.ROAD_NOT_ALLOWED,
            roads,
            () -> post.write(id, LetterOrder.of(kind, Language.FI, road)));
      }
    }
    AnswerDelivery road = roads.stream().findFirst().orElseThrow();
    Written written = post.write(id, LetterOrder.of(kind, Language.FI, road));
    String text = Walked.text(written.document());
    assertThat(text)
        .contains("Esimerkkikauppa Oy", "Viite: pyyntö " + id, written.document().title())
        .contains("Tietosuojavaltuutet")
        .doesNotContain("523/1999", "{{", Walked.LOGIN);
    assertThat(text).contains(owed(walked, decided));
    if (roads.equals(Set.of(AnswerDelivery.POST_TO_ADDRESS_ON_FILE))) {
      assertThat(written.facts().to().name()).endsWith(name);
      assertThat(written.facts().to().address()).isEqualTo(onFile.orElseThrow());
      assertThat(text).doesNotContain(NOT_FROM_HERE);
    }
    Letter letter = post.file(written);
    return walked.session().letters().sent(letter.id(), road, Walked.TODAY);
  }

  /** What the letter of such a request cannot do without. */
  private static String[] owed(Walked walked, RequestView decided) {
    return switch (decided.request().kind()) {
      case INSPECTION ->
          new String[] {
            walked.register().name().in(Language.FI),
            walked.register().content().purposes().getFirst().label().in(Language.FI),
            "Esimerkkiperintä Oy"
          };
      case RECTIFICATION ->
          new String[] {"Esimerkki-Uusi", "Nimi on vaihtunut.", "Esimerkkiperintä Oy"};
      case ERASURE ->
          decided.effects().stream().anyMatch(effect -> effect instanceof Effect.Later)
              ? new String[] {"1336/1997"}
              : new String[] {"poist"};
      case RESTRICTION -> new String[] {"rajoit"};
      case PORTABILITY -> new String[] {"20 artikla"};
      case OBJECTION, BAN -> new String[] {"21 artikla"};
      case CONSENT_WITHDRAWN ->
          consent(walked).isPresent()
              ? new String[] {"suostumu"}
              : new String[] {"Rekisterissä ei käsitellä tietoja suostumuksella."};
      case LOG_EXTRACT -> new String[] {"Työntekijöiden nimiä ei ilmoiteta", "5.3.2026"};
      case COMPLAINT -> new String[] {"Korjasimme menettelymme."};
    };
  }

  /** Recipients and sources are told, and only then is nothing owed any more. */
  private static RequestView told(Walked walked, RequestView answered) throws Exception {
    RequestId id = answered.request().id();
    Post post = new Post(walked.session());
    for (PassOn owed : answered.passedOn()) {
      assertThat(answered.request().state()).isEqualTo(RequestState.ANSWERED);
      Written written = post.write(id, LetterOrder.to(owed, Language.FI));
      assertThat(Walked.text(written.document()))
          .contains(owed.to().name(), "19 artikla", "Sukunimi");
      Letter letter = post.file(written);
      walked.session().letters().sent(letter.id(), written.order().road(), Walked.TODAY);
    }
    boolean changes =
        switch (answered.request().kind()) {
          case RECTIFICATION, RESTRICTION -> true;
          case INSPECTION, ERASURE, PORTABILITY, OBJECTION, BAN -> false;
          case CONSENT_WITHDRAWN, LOG_EXTRACT, COMPLAINT -> false;
        };
    if (changes) {
      assertThat(answered.passedOn())
          .extracting(owed -> owed.to().name())
          .contains("Esimerkkiperintä Oy");
    }
    return walked.session().requests().of(id);
  }

  private RequestView decidedInspection(Walked walked, int person, IdentityMethod method)
      throws DomainException {
    SubjectId asker = walked.people().get(RequestKind.values().length + person);
    RequestView received =
        walked.session().requests().add(walked.request(RequestKind.INSPECTION, asker));
    RequestView known =
        walked
            .session()
            .requests()
            .identify(received.request().id(), received.request().version(), method, "nähty")
            .now();
    return walked
        .session()
        .decisions()
        .decide(known.request().id(), known.request().version(), Decision.GRANTED);
  }

  @Test
  void theTradingFirmTakesASignedLetterOnly() throws DomainException {
    Walked walked = walked("trading-customers");
    SubjectId asker = walked.people().get(RequestKind.values().length + 1);
    RequestView received =
        walked
            .session()
            .requests()
            .add(walked.request(RequestKind.INSPECTION, asker, RequestForm.FREE));
    RequestView known =
        walked
            .session()
            .requests()
            .identify(
                received.request().id(), received.request().version(), IdentityMethod.SIGNATURE, "")
            .now();

    refusesNaming(
        walked,
        Problem.FORM_NOT_ENOUGH,
        Set.of(RequestForm.SIGNED),
        () ->
            walked
                .session()
                .decisions()
                .decide(known.request().id(), known.request().version(), Decision.GRANTED));
  }

  @Test
  void theContactCentreAnswersElectronicallyUnderSealAfterStrongIdentification(@TempDir Path folder)
      throws Exception {
    Walked walked = walked("contact-centre");
    RequestView decided = decidedInspection(walked, 2, IdentityMethod.STRONG_EID);
    Post post = new Post(walked.session());
    LetterOrder order =
        LetterOrder.of(LetterKind.INSPECTION_ANSWER, Language.FI, AnswerDelivery.ELECTRONIC);
    Written written = post.write(decided.request().id(), order);
    Path zip = folder.resolve("answer.zip");

    post.seal(written, new NewFile(zip, NewFile.IfThere.REFUSE)).close();

    assertThat(zip).isNotEmptyFile();
    Letter letter = post.file(written);
    assertThat(
            walked
                .session()
                .letters()
                .sent(letter.id(), AnswerDelivery.ELECTRONIC, Walked.TODAY)
                .request()
                .state())
        .isEqualTo(RequestState.CLOSED);
  }

  @Test
  void theSmallVendorSendsNothingElectronically() throws DomainException {
    Walked walked = walked("small-vendor");
    RequestView decided = decidedInspection(walked, 3, IdentityMethod.SIGNATURE);

    refusesNaming(
        walked,
        Problem.ROAD_NOT_ALLOWED,
        Set.of(AnswerDelivery.POST_TO_ADDRESS_ON_FILE),
        () ->
            new Post(walked.session())
                .write(
                    decided.request().id(),
                    LetterOrder.of(
                        LetterKind.INSPECTION_ANSWER, Language.FI, AnswerDelivery.ELECTRONIC)));
  }
}
