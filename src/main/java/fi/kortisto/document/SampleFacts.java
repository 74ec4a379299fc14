package fi.kortisto.document;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Decision;
import fi.kortisto.model.Effect;
import fi.kortisto.model.Extension;
import fi.kortisto.model.IdentityQuery;
import fi.kortisto.model.Language;
import fi.kortisto.model.LetterFacts;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.LogExtract;
import fi.kortisto.model.LogExtractLine;
import fi.kortisto.model.LogLine;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.PassOnReason;
import fi.kortisto.model.PassOnState;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.Stationery;
import fi.kortisto.model.WithdrawnConsent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Invented facts for previews of letters: of nobody, and plainly so. */
final class SampleFacts {

  private static final RequestId NUMBER = new RequestId(12);
  private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final LocalDate KEPT_UNTIL = LocalDate.of(2031, 12, 31);
  private static final Correspondent PERSON =
      Correspondent.named("Aino Esimerkki")
          .at(PostalAddress.of("Mallikatu 1 A 2", "00100", "Malli"));

  private final LetterText text;
  private final Language language;
  private final SampleRegister register;

  SampleFacts(Language language) {
    this.language = language;
    this.text = new LetterText(language);
    this.register = new SampleRegister(TODAY);
  }

  LetterFacts of(LetterKind kind, Controller controller, Stationery stationery) {
    return new LetterFacts(
        kind,
        language,
        TODAY,
        controller,
        kind.isToOthers() ? Correspondent.named(say("recipient")) : PERSON,
        request(kind),
        List.of(register.register()),
        Optional.of(register.file(controller, language)),
        effects(kind),
        kind.isToOthers() ? Optional.of(passOn(kind)) : Optional.empty(),
        kind == LetterKind.LOG_EXTRACT ? new LogExtract(log(), Optional.empty()) : LogExtract.NONE,
        say("reason"),
        stationery,
        new LogAnchor(0, TODAY, "0".repeat(16)));
  }

  private RequestCase request(LetterKind kind) {
    return new RequestCase(
        NUMBER,
        1,
        new NewRequest(
            asked(kind),
            RECEIVED,
            RequestRoad.EMAIL,
            RequestForm.FREE,
            language,
            PERSON,
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            say("wish")),
        RequestState.DECIDED,
        Optional.empty(),
        "",
        kind == LetterKind.IDENTITY_REQUEST
            ? List.of(new IdentityQuery(TODAY, say("doubt"), Optional.empty()))
            : List.of(),
        Optional.empty(),
        kind == LetterKind.EXTENSION
            ? Optional.of(new Extension(TODAY, say("reason")))
            : Optional.empty(),
        kind.isAnswer()
            ? Optional.of(Decision.GRANTED.explained(say("explanation")))
            : Optional.empty(),
        Optional.of(TODAY),
        Optional.empty(),
        Optional.empty());
  }

  private static RequestKind asked(LetterKind kind) {
    return switch (kind) {
      case ACKNOWLEDGEMENT, IDENTITY_REQUEST, EXTENSION, INSPECTION_ANSWER, NOT_IN_REGISTER ->
          RequestKind.INSPECTION;
      case RECTIFICATION_DONE, TO_RECIPIENT, TO_SOURCE -> RequestKind.RECTIFICATION;
      case REFUSAL, ERASURE_DONE -> RequestKind.ERASURE;
      case RESTRICTION_SET, RESTRICTION_LIFTING -> RequestKind.RESTRICTION;
      case LOG_EXTRACT -> RequestKind.LOG_EXTRACT;
      case PORTABILITY_COVER -> RequestKind.PORTABILITY;
      case CONFIRMATION -> RequestKind.BAN;
      case COMPLAINT_ANSWER -> RequestKind.COMPLAINT;
    };
  }

  private List<Effect> effects(LetterKind kind) {
    Refusal kept =
        new Refusal(RefusalGround.LEGAL_OBLIGATION, say("reason"), Optional.of(KEPT_UNTIL));
    Effect corrected =
        new Effect.Corrected(
            SampleRegister.ID,
            SampleRegister.EMAIL,
            "aino@example.org",
            "aino.esimerkki@example.org",
            say("reason"));
    return switch (kind) {
      case RECTIFICATION_DONE -> List.of(corrected, toBeTold(PassOnReason.RECTIFIED));
      case TO_RECIPIENT, TO_SOURCE -> List.of(corrected);
      case REFUSAL -> List.of(new Effect.WhollyRefused(kept));
      case ERASURE_DONE ->
          List.of(
              new Effect.Erased(SampleRegister.ID, SampleRegister.EMAIL, 2),
              new Effect.Later(SampleRegister.ID, SampleRegister.INVOICE, 1, kept),
              toBeTold(PassOnReason.ERASED));
      case RESTRICTION_SET, RESTRICTION_LIFTING ->
          List.of(new Effect.Restricted(RestrictionGround.ACCURACY_CONTESTED));
      case PORTABILITY_COVER ->
          List.of(
              new Effect.Given(SampleRegister.ID, SampleRegister.EMAIL, 2),
              new Effect.Refused(
                  SampleRegister.ID,
                  SampleRegister.INVOICE,
                  1,
                  new Refusal(RefusalGround.NOT_SUPPLIED, say("reason"), Optional.empty())));
      case CONFIRMATION ->
          List.of(
              new Effect.Banned(
                  new NewBan(
                      BanPurpose.DIRECT_ADVERTISING,
                      BanChannel.ANY,
                      RECEIVED,
                      Optional.empty(),
                      "")),
              new Effect.ConsentWithdrawn(
                  new WithdrawnConsent(SampleRegister.ID, SampleRegister.NEWSLETTER)));
      case ACKNOWLEDGEMENT, IDENTITY_REQUEST, EXTENSION, INSPECTION_ANSWER -> List.of();
      case NOT_IN_REGISTER, LOG_EXTRACT, COMPLAINT_ANSWER -> List.of();
    };
  }

  private Effect toBeTold(PassOnReason why) {
    return new Effect.ToBeTold(
        SampleRegister.ID,
        Optional.empty(),
        Correspondent.named(say("recipient")),
        why,
        Set.of(SampleRegister.EMAIL));
  }

  private PassOn passOn(LetterKind kind) {
    return new PassOn(
        1,
        NUMBER,
        kind == LetterKind.TO_SOURCE ? Optional.empty() : Optional.of(1L),
        SampleRegister.ID,
        Correspondent.named(say("recipient")),
        PassOnReason.RECTIFIED,
        Set.of(SampleRegister.EMAIL),
        PassOnState.OWED,
        Optional.empty(),
        "");
  }

  private List<LogExtractLine> log() {
    Instant noon = Instant.parse("2026-03-02T10:00:00Z");
    return List.of(
        new LogExtractLine(new LogLine(noon, LogAction.VIEW, say("reason")), ""),
        new LogExtractLine(
            new LogLine(noon.plusSeconds(600), LogAction.CHANGE, "request:" + NUMBER), ""));
  }

  private String say(String key) {
    return text.get("sample." + key);
  }
}
