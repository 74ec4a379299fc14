package fi.kortisto.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A request of a person and what has become of it.
 *
 * @param version grows by one at every change
 * @param content as it came in, with the person linked
 * @param handler login of the user who sees to it; blank while nobody does
 * @param queries what was asked about the person's identity, in order
 * @param answered the day on which the answer left
 */
public record RequestCase(
    RequestId id,
    long version,
    NewRequest content,
    RequestState state,
    Optional<RequestOutcome> outcome,
    String handler,
    List<IdentityQuery> queries,
    Optional<Identification> identification,
    Optional<Extension> extension,
    Optional<Decision> decision,
    Optional<LocalDate> decided,
    Optional<LocalDate> answered,
    Optional<Viewing> viewing) {

  public RequestCase {
    queries = List.copyOf(queries);
  }

  public RequestKind kind() {
    return content.kind();
  }

  public Optional<SubjectId> subject() {
    return content.subject();
  }

  /** When it must be answered, as things stand. */
  public Deadline deadline(LocalDate today) {
    return Deadline.of(content.received(), extension.isPresent(), pausedDays(today));
  }

  /** The end of the first month, inside which an extension must be told. */
  public Deadline firstDeadline(LocalDate today) {
    return Deadline.of(content.received(), false, pausedDays(today));
  }

  /** Whether the clock stands still now. */
  public boolean isPaused() {
    return state == RequestState.AWAITING_IDENTITY;
  }

  private long pausedDays(LocalDate today) {
    return queries.stream().mapToLong(query -> query.days(today)).sum();
  }

  /** The same with what came in put right. */
  public RequestCase with(NewRequest other) {
    return new RequestCase(
        id,
        version,
        other,
        state,
        outcome,
        handler,
        queries,
        identification,
        extension,
        decision,
        decided,
        answered,
        viewing);
  }

  /**
   * The same in another state.
   *
   * @throws DomainException WRONG_STATE when that one may not follow
   */
  public RequestCase in(RequestState next) throws DomainException {
    return new RequestCase(
        id,
        version,
        content,
        state.to(next),
        outcome,
        handler,
        queries,
        identification,
        extension,
        decision,
        decided,
        answered,
        viewing);
  }

  public RequestCase asking(List<IdentityQuery> others) {
    return new RequestCase(
        id,
        version,
        content,
        state,
        outcome,
        handler,
        others,
        identification,
        extension,
        decision,
        decided,
        answered,
        viewing);
  }

  public RequestCase identified(Optional<Identification> known) {
    return new RequestCase(
        id, version, content, state, outcome, handler, queries, known, extension, decision, decided,
        answered, viewing);
  }

  public RequestCase extended(Extension by) {
    return new RequestCase(
        id,
        version,
        content,
        state,
        outcome,
        handler,
        queries,
        identification,
        Optional.of(by),
        decision,
        decided,
        answered,
        viewing);
  }

  public RequestCase deciding(Decision what) {
    return new RequestCase(
        id,
        version,
        content,
        state,
        outcome,
        handler,
        queries,
        identification,
        extension,
        Optional.of(what),
        decided,
        answered,
        viewing);
  }

  /** The same with how it ended. */
  public RequestCase ending(RequestOutcome how, LocalDate on) {
    return new RequestCase(
        id,
        version,
        content,
        state,
        Optional.of(how),
        handler,
        queries,
        identification,
        extension,
        decision,
        Optional.of(on),
        answered,
        viewing);
  }

  public RequestCase answered(LocalDate on) {
    return new RequestCase(
        id,
        version,
        content,
        state,
        outcome,
        handler,
        queries,
        identification,
        extension,
        decision,
        decided,
        Optional.of(on),
        viewing);
  }

  public RequestCase viewed(Viewing appointment) {
    return new RequestCase(
        id,
        version,
        content,
        state,
        outcome,
        handler,
        queries,
        identification,
        extension,
        decision,
        decided,
        answered,
        Optional.of(appointment));
  }
}
