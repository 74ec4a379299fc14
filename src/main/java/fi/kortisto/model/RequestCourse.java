package fi.kortisto.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of a request up to where it can be decided, each with what it wants. */
public final class RequestCourse {

  private RequestCourse() {}

  /**
   * More is asked to make sure who asks; the clock stands still from today (GDPR art. 12(6)).
   *
   * @param doubt why there is reasonable doubt, as the person is told
   * @throws DomainException REASON_MISSING, WRONG_STATE
   */
  public static RequestCase askIdentity(RequestCase request, LocalDate today, String doubt)
      throws DomainException {
    checkWords(doubt);
    List<IdentityQuery> queries = new ArrayList<>(request.queries());
    queries.add(new IdentityQuery(today, doubt.strip(), Optional.empty()));
    return request.in(RequestState.AWAITING_IDENTITY).asking(queries);
  }

  /**
   * It was made sure who asks; the clock goes on.
   *
   * @throws DomainException REASON_MISSING for another method without a note, WRONG_STATE
   */
  public static RequestCase identify(RequestCase request, Identification known)
      throws DomainException {
    if (known.method() == IdentityMethod.OTHER) {
      checkWords(known.note());
    }
    RequestCase handled =
        request.state() == RequestState.IN_HANDLING
            ? request
            : request.in(RequestState.IN_HANDLING);
    List<IdentityQuery> queries =
        request.queries().stream().map(query -> answered(query, known.on())).toList();
    return handled.asking(queries).identified(Optional.of(known));
  }

  private static IdentityQuery answered(IdentityQuery query, LocalDate on) {
    return query.answered().isPresent()
        ? query
        : new IdentityQuery(query.asked(), query.doubt(), Optional.of(on));
  }

  /**
   * The time is extended by two further months, inside the first (art. 12(3)).
   *
   * @param reasons as the person is told
   * @throws DomainException REASON_MISSING, ALREADY_EXTENDED, EXTENSION_TOO_LATE, WRONG_STATE
   */
  public static RequestCase extend(RequestCase request, LocalDate today, String reasons)
      throws DomainException {
    checkWords(reasons);
    if (!request.state().isUnanswered() || request.outcome().isPresent()) {
      throw new DomainException(Problem.WRONG_STATE, request.state());
    }
    if (request.extension().isPresent()) {
      throw new DomainException(Problem.ALREADY_EXTENDED);
    }
    LocalDate last = request.firstDeadline(today).due();
    if (today.isAfter(last)) {
      throw new DomainException(Problem.EXTENSION_TOO_LATE, last);
    }
    return request.extended(new Extension(today, reasons.strip()));
  }

  /**
   * The person took the request back.
   *
   * @throws DomainException WRONG_STATE once it is decided
   */
  public static RequestCase withdraw(RequestCase request, LocalDate today) throws DomainException {
    checkUndecided(request);
    return request.in(RequestState.CLOSED).ending(RequestOutcome.WITHDRAWN, today);
  }

  /**
   * What came in is put right. That it was made sure who asks holds for the same person only.
   *
   * @throws DomainException WRONG_STATE once it is decided
   */
  public static RequestCase putRight(RequestCase request, NewRequest content)
      throws DomainException {
    checkUndecided(request);
    boolean same = content.subject().equals(request.subject());
    return request.with(content).identified(same ? request.identification() : Optional.empty());
  }

  private static void checkUndecided(RequestCase request) throws DomainException {
    if (request.outcome().isPresent()) {
      throw new DomainException(Problem.WRONG_STATE, request.state());
    }
  }

  private static void checkWords(String words) throws DomainException {
    if (words.isBlank()) {
      throw new DomainException(Problem.REASON_MISSING);
    }
  }
}
