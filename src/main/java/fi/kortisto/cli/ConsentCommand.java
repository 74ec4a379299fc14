package fi.kortisto.cli;

import fi.kortisto.exchange.JsonLists;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentAct;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Enters that a person consents or no longer does; without a purpose lists the ledger. */
@Command(name = "consent", mixinStandardHelpOptions = true, sortOptions = false)
final class ConsentCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "SUBJECT", descriptionKey = "subject")
  private long subject;

  @Option(names = "--purpose", paramLabel = "P", descriptionKey = "consent-purpose")
  private Optional<ConsentChoice> purpose = Optional.empty();

  @Option(names = "--channel", paramLabel = "C", descriptionKey = "channel")
  private BanChannel channel = BanChannel.ANY;

  @Option(names = "--withdraw", descriptionKey = "consent-withdraw")
  private boolean withdraw;

  @Mixin private final HeardOptions heard = new HeardOptions();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  ConsentCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    SubjectId person = new SubjectId(subject);
    try (Session session = place.open(access)) {
      if (purpose.isPresent()) {
        NewConsent consent = consent(session, purpose.get());
        session.consents().add(person, consent);
        place.tell(
            withdraw ? "consent.withdrawn" : "consent.done",
            Long.toString(subject),
            what(session, consent.scope()));
      } else {
        list(session, session.consents().of(person));
      }
    }
    return 0;
  }

  private NewConsent consent(Session session, ConsentChoice wanted) throws DomainException {
    return new NewConsent(
        !withdraw,
        scope(session, wanted),
        heard.on(place.today()),
        heard.until(),
        heard.statedBy(),
        heard.received(),
        heard.evidence(),
        Optional.empty());
  }

  private ConsentScope scope(Session session, ConsentChoice wanted) throws DomainException {
    return switch (wanted) {
      case ConsentChoice.Own(String name, String code) -> {
        Register register = RegisterChoice.of(session.registers(), Optional.of(name));
        yield new ConsentScope.OfRegister(register.id(), code);
      }
      case ConsentChoice.Use(BanPurpose use) -> new ConsentScope.OfUse(use, channel);
    };
  }

  private String what(Session session, ConsentScope scope) {
    Speech speech = place.speech();
    return switch (scope) {
      case ConsentScope.OfRegister(RegisterId register, String code) ->
          label(session, register, code);
      case ConsentScope.OfUse(BanPurpose use, BanChannel road) ->
          speech.words().of(use) + ", " + speech.words().of(road);
    };
  }

  private void list(Session session, List<ConsentAct> ledger) throws IOException {
    if (json) {
      place.json(out -> JsonLists.consents(ledger, place.speech().language(), out));
    } else {
      place.table(ledger.stream().map(row -> row(session, row)).toList(), "consent.none");
    }
  }

  private List<String> row(Session session, ConsentAct row) {
    Speech speech = place.speech();
    NewConsent act = row.act();
    return List.of(
        speech.day(act.day()) + act.until().map(last -> "–" + speech.day(last)).orElse(""),
        speech.say(act.given() ? "consent.given" : "consent.taken-back"),
        what(session, act.scope()),
        speech.words().of(act.statedBy()),
        act.received(),
        act.evidence());
  }

  private String label(Session session, RegisterId register, String code) {
    return session.registers().stream()
        .filter(one -> one.id().equals(register))
        .flatMap(one -> one.content().purposes().stream())
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(one -> one.label().in(place.speech().language()))
        .orElse(code);
  }
}
