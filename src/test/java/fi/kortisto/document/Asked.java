package fi.kortisto.document;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Decision;
import fi.kortisto.model.Effect;
import fi.kortisto.model.Extension;
import fi.kortisto.model.IdentityQuery;
import fi.kortisto.model.Language;
import fi.kortisto.model.LetterFacts;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterWording;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.LogExtract;
import fi.kortisto.model.LogExtractLine;
import fi.kortisto.model.Logo;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.PassOnReason;
import fi.kortisto.model.PassOnState;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Register;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.Stationery;
import fi.kortisto.model.SubjectFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Invented requests to write letters in. */
final class Asked {

  static final LocalDate RECEIVED = LocalDate.of(2026, 2, 27);
  static final Register REGISTER = Invented.person().file().parts().getFirst().register();

  private final LetterKind letter;
  private final RequestKind kind;
  private final List<Effect> effects = new ArrayList<>();
  private final List<LogExtractLine> log = new ArrayList<>();
  private Language language = Language.FI;
  private String name = "Aino Esimerkki";
  private PostalAddress address = PostalAddress.of("Öljymäentie 3 B 12", "20100", "Turku");
  private String wish = "";
  private Optional<SubjectFile> file = Optional.empty();
  private Optional<Decision> decision = Optional.empty();
  private Optional<PassOn> passOn = Optional.empty();
  private Stationery stationery = Stationery.PLAIN;

  private Asked(LetterKind letter, RequestKind kind) {
    this.letter = letter;
    this.kind = kind;
  }

  static Asked with(LetterKind letter, RequestKind kind) {
    return new Asked(letter, kind);
  }

  Asked in(Language other) {
    language = other;
    return this;
  }

  Asked by(String who) {
    name = who;
    return this;
  }

  Asked at(PostalAddress where) {
    address = where;
    return this;
  }

  Asked wishing(String words) {
    wish = words;
    return this;
  }

  Asked about(SubjectFile whole) {
    file = Optional.of(whole);
    return this;
  }

  Asked decided(Decision how) {
    decision = Optional.of(how);
    return this;
  }

  Asked effect(Effect effect) {
    effects.add(effect);
    return this;
  }

  Asked log(LogExtractLine line) {
    log.add(line);
    return this;
  }

  Asked passedOn(PassOnReason why, Optional<Long> disclosure, String... fields) {
    passOn =
        Optional.of(
            new PassOn(
                1,
                new RequestId(12),
                disclosure,
                REGISTER.id(),
                Correspondent.named("Keksitty Perintä Oy"),
                why,
                Set.of(fields),
                PassOnState.OWED,
                Optional.empty(),
                ""));
    return this;
  }

  Asked worded(String wording) {
    stationery =
        new Stationery(stationery.logo(), List.of(new LetterWording(letter, language, wording)));
    return this;
  }

  Asked headed(Logo logo) {
    stationery = new Stationery(Optional.of(logo), stationery.wordings());
    return this;
  }

  Document render(Inclusion... inclusions) {
    return RequestLetter.render(facts(), EnvelopeWindow.FINNISH, Set.of(inclusions));
  }

  LetterFacts facts() {
    return new LetterFacts(
        letter,
        language,
        Invented.TODAY,
        Invented.CONTROLLER,
        passOn.map(PassOn::to).orElse(new Correspondent(name, address, "")),
        request(),
        List.of(REGISTER),
        file,
        effects,
        passOn,
        new LogExtract(log, Optional.empty()),
        "Tiedot on tarkistettu ja todettu oikeiksi.",
        stationery,
        new LogAnchor(18_231, Invented.TODAY, "9f86d081884c7d65"));
  }

  private RequestCase request() {
    return new RequestCase(
        new RequestId(12),
        1,
        new NewRequest(
            kind,
            RECEIVED,
            RequestRoad.EMAIL,
            RequestForm.FREE,
            language,
            new Correspondent(name, address, ""),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            wish),
        RequestState.DECIDED,
        Optional.empty(),
        "kasittelija",
        letter == LetterKind.IDENTITY_REQUEST
            ? List.of(
                new IdentityQuery(
                    Invented.TODAY, "Osoite ei ole se, joka meillä on.", Optional.empty()))
            : List.of(),
        Optional.empty(),
        letter == LetterKind.EXTENSION
            ? Optional.of(new Extension(Invented.TODAY, "Tietoja on poikkeuksellisen paljon."))
            : Optional.empty(),
        decision,
        Optional.of(LocalDate.of(2026, 3, 4)),
        Optional.empty(),
        Optional.empty());
  }
}
