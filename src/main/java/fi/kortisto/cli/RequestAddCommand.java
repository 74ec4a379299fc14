package fi.kortisto.cli;

import fi.kortisto.exchange.RequestsJson;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Deadline;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.Representative;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Enters a request; tells its number and by when it must be answered. */
@Command(name = RequestAddCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class RequestAddCommand implements Callable<Integer> {

  static final String NAME = "add";

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Option(names = "--kind", required = true, paramLabel = "K", descriptionKey = "request-kind")
  private RequestKind kind = RequestKind.INSPECTION;

  @Option(names = "--subject", paramLabel = "ID", descriptionKey = "request-subject")
  private Optional<Long> subject = Optional.empty();

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "asker-name")
  private String name = "";

  @Option(names = "--address", paramLabel = "ADDRESS", descriptionKey = "asker-address")
  private PostalAddress address = PostalAddress.EMPTY;

  @Option(names = "--email", paramLabel = "E", descriptionKey = "asker-email")
  private String email = "";

  @Option(names = "--received", paramLabel = "DATE", descriptionKey = "received-or-today")
  private Optional<LocalDate> received = Optional.empty();

  @Option(names = "--road", paramLabel = "ROAD", descriptionKey = "road")
  private RequestRoad road = RequestRoad.POST;

  @Option(names = "--form", paramLabel = "FORM", descriptionKey = "form")
  private Optional<RequestForm> form = Optional.empty();

  @Option(names = "--representative", paramLabel = "NAME", descriptionKey = "representative")
  private Optional<String> representative = Optional.empty();

  @Option(names = "--authority", paramLabel = "TEXT", descriptionKey = "authority")
  private String authority = "";

  @Option(names = "--register", paramLabel = "NAME", descriptionKey = "request-registers")
  private List<String> registers = List.of();

  @Option(names = "--lang", paramLabel = "fi|sv|en", descriptionKey = "request-lang")
  private Optional<Language> language = Optional.empty();

  @Option(names = "--wish", paramLabel = "TEXT", descriptionKey = "wish")
  private String wish = "";

  @Option(names = "--file", paramLabel = "PATH", descriptionKey = "request-file")
  private List<Path> files = List.of();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  RequestAddCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    List<RequestPaper> papers = RequestPaper.read(files);
    try (Session session = place.open(access)) {
      RequestView view = session.requests().add(request(session));
      for (RequestPaper paper : papers) {
        view = session.requests().files().add(view.request().id(), paper.name(), paper.content());
      }
      tell(view);
    }
    return 0;
  }

  private NewRequest request(Session session) throws DomainException {
    Set<RegisterId> concerned = new LinkedHashSet<>();
    for (String wanted : registers) {
      concerned.add(RegisterChoice.of(session.registers(), Optional.of(wanted)).id());
    }
    Optional<SubjectId> person = subject.map(SubjectId::new);
    return new NewRequest(
        kind,
        received.orElse(place.today()),
        road,
        form.orElse(usualForm()),
        language(session, person),
        new Correspondent(name.strip(), address, email.strip()),
        representative.map(by -> new Representative(by.strip(), authority.strip())),
        concerned,
        person,
        wish.strip());
  }

  private RequestForm usualForm() {
    return switch (road) {
      case POST, EMAIL, WEB_FORM -> RequestForm.WRITTEN;
      case PHONE -> RequestForm.FREE;
      case IN_PERSON -> RequestForm.IN_PERSON;
    };
  }

  private Language language(Session session, Optional<SubjectId> person) throws DomainException {
    if (language.isPresent() || person.isEmpty()) {
      return language.orElse(place.speech().language());
    }
    return session.subjects().card(person.get(), Purpose.NONE).subject().language();
  }

  private void tell(RequestView view) throws IOException {
    if (json) {
      place.json(out -> RequestsJson.one(view, place.today(), place.speech().language(), out));
    } else {
      Deadline deadline = view.request().deadline(place.today());
      String reason = place.speech().reason(deadline);
      place
          .out()
          .println(view.request().id() + "  " + deadline.due() + "  " + Speech.harmless(reason));
    }
    if (kind.needsIdentity()) {
      new ReleaseRules(view.registers())
          .refusing(view.request().content().form())
          .ifPresent(this::warnOfForm);
    }
  }

  /** It is a request all the same, and its clock runs; but it is answered in that form only. */
  private void warnOfForm(Register register) {
    place.tell(
        "request.other-form",
        register.name().in(place.speech().language()),
        place.speech().list(register.content().requests().forms()));
  }
}
