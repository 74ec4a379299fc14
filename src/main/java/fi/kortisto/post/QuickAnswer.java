package fi.kortisto.post;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.DueRequest;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.Language;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestFilter;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers a person who asks what is held about them, in one go: enters the request unless one is
 * open, records who asked, grants it and writes the letter. The registers' rules are looked at
 * first, so that nothing is entered that could not be answered.
 *
 * @param method how it was made sure who asks; empty for {@link IdentityMethod#KNOWN_CUSTOMER}
 *     where the registers accept that
 * @param form in which it came; empty for one that the registers accept
 * @param road by which the answer leaves; empty for the first that the registers allow
 */
public record QuickAnswer(
    SubjectId subject,
    Language language,
    LocalDate received,
    Optional<IdentityMethod> method,
    String note,
    Optional<RequestForm> form,
    Optional<AnswerDelivery> road) {

  private static final int OPEN = 50;

  /**
   * Writes the answer, which is to be filed then.
   *
   * @throws DomainException IDENTITY_MISSING, IDENTITY_NOT_ENOUGH, FORM_NOT_ENOUGH,
   *     ROAD_NOT_ALLOWED, NO_ADDRESS_ON_FILE, NO_SUCH_SUBJECT, NOT_PERMITTED
   */
  public Written write(Session session) throws DomainException {
    return written(session, RequestKind.INSPECTION, Decision.GRANTED);
  }

  /**
   * As {@link #write}, of when and for what the person's data was consulted.
   *
   * @param names why the users are named; empty to leave them out
   */
  public Written writeLogExtract(Session session, Optional<String> names) throws DomainException {
    Decision decision = names.map(Decision.GRANTED::withNames).orElse(Decision.GRANTED);
    return written(session, RequestKind.LOG_EXTRACT, decision);
  }

  private Written written(Session session, RequestKind kind, Decision decision)
      throws DomainException {
    SubjectFile card = session.subjects().card(subject, Purpose.NONE);
    List<Register> registers = card.parts().stream().map(RegisterPart::register).toList();
    ReleaseRules rules = new ReleaseRules(registers);
    IdentityMethod known = method(rules);
    rules.checkMethod(known);
    RequestForm came = form(known, rules);
    rules.checkForm(came);
    AnswerDelivery leaves = road(rules);
    rules.checkRoad(leaves);
    checkAddress(card, rules);
    RequestCase request = identified(session, request(session, kind, came), known).request();
    RequestView decided = session.decisions().decide(request.id(), request.version(), decision);
    LetterOrder order = LetterOrder.of(decided.answer().orElseThrow(), language, leaves);
    return new Post(session).write(request.id(), order);
  }

  /** Of a restricted person the card shows no address; whether there is one comes out later. */
  private static void checkAddress(SubjectFile card, ReleaseRules rules) throws DomainException {
    boolean known = card.address().filter(address -> !address.isEmpty()).isPresent();
    if (rules.isToAddressOnFileOnly() && !known && !card.subject().restricted()) {
      throw new DomainException(Problem.NO_ADDRESS_ON_FILE);
    }
  }

  private IdentityMethod method(ReleaseRules rules) throws DomainException {
    if (method.isPresent()) {
      return method.get();
    }
    if (!rules.methods().contains(IdentityMethod.KNOWN_CUSTOMER)) {
      throw new DomainException(Problem.IDENTITY_MISSING, rules.methods().stream().toList());
    }
    return IdentityMethod.KNOWN_CUSTOMER;
  }

  /** Where no road is open to all the registers, the first one's refusal tells the rule. */
  private AnswerDelivery road(ReleaseRules rules) {
    return road.orElseGet(
        () -> rules.roads().stream().findFirst().orElse(AnswerDelivery.POST_TO_ADDRESS_ON_FILE));
  }

  private RequestView request(Session session, RequestKind kind, RequestForm came)
      throws DomainException {
    Optional<DueRequest> open =
        session.requests().page(RequestFilter.of(subject), 0, OPEN).stream()
            .filter(one -> one.kind() == kind && isUndecided(one.state()))
            .findFirst();
    return open.isPresent()
        ? session.requests().of(open.get().id())
        : session.requests().add(asked(kind, came));
  }

  private static boolean isUndecided(RequestState state) {
    return state.isUnanswered() && state != RequestState.DECIDED;
  }

  private RequestForm form(IdentityMethod known, ReleaseRules rules) {
    RequestForm usual =
        switch (known) {
          case SIGNATURE -> RequestForm.SIGNED;
          case STRONG_EID -> RequestForm.VERIFIED;
          case OFFICIAL_ID -> RequestForm.IN_PERSON;
          case KNOWN_CUSTOMER, OTHER -> RequestForm.WRITTEN;
        };
    return form.orElseGet(
        () ->
            Stream.concat(Stream.of(usual), Stream.of(RequestForm.values()))
                .filter(one -> rules.refusing(one).isEmpty())
                .findFirst()
                .orElse(usual));
  }

  private NewRequest asked(RequestKind kind, RequestForm came) {
    return new NewRequest(
        kind,
        received,
        came == RequestForm.IN_PERSON ? RequestRoad.IN_PERSON : RequestRoad.POST,
        came,
        language,
        Correspondent.named(""),
        Optional.empty(),
        Set.of(),
        Optional.of(subject),
        "");
  }

  private RequestView identified(Session session, RequestView view, IdentityMethod known)
      throws DomainException {
    if (view.request().identification().isPresent()) {
      return view;
    }
    RequestId id = view.request().id();
    return session.requests().identify(id, view.request().version(), known, note).now();
  }
}
