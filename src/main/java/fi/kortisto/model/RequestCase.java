package fi.kortisto.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
    return changed(draft -> draft.content = other);
  }

  /**
   * The same in another state.
   *
   * @throws DomainException WRONG_STATE when that one may not follow
   */
  public RequestCase in(RequestState next) throws DomainException {
    RequestState following = state.to(next);
    return changed(draft -> draft.state = following);
  }

  public RequestCase asking(List<IdentityQuery> others) {
    return changed(draft -> draft.queries = others);
  }

  public RequestCase identified(Optional<Identification> known) {
    return changed(draft -> draft.identification = known);
  }

  public RequestCase extended(Extension by) {
    return changed(draft -> draft.extension = Optional.of(by));
  }

  public RequestCase deciding(Decision what) {
    return changed(draft -> draft.decision = Optional.of(what));
  }

  /** The same with how it ended. */
  public RequestCase ending(RequestOutcome how, LocalDate on) {
    return changed(
        draft -> {
          draft.outcome = Optional.of(how);
          draft.decided = Optional.of(on);
        });
  }

  public RequestCase answered(LocalDate on) {
    return changed(draft -> draft.answered = Optional.of(on));
  }

  public RequestCase viewed(Viewing appointment) {
    return changed(draft -> draft.viewing = Optional.of(appointment));
  }

  /** The same as it is to take the place of a later version. */
  public RequestCase inVersion(long later) {
    return new RequestCase(
        id,
        later,
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
        viewing);
  }

  private RequestCase changed(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return new RequestCase(
        id,
        version,
        draft.content,
        draft.state,
        draft.outcome,
        handler,
        draft.queries,
        draft.identification,
        draft.extension,
        draft.decision,
        draft.decided,
        draft.answered,
        draft.viewing);
  }

  /** A copy while it is being changed. */
  private static final class Draft {

    private NewRequest content;
    private RequestState state;
    private Optional<RequestOutcome> outcome;
    private List<IdentityQuery> queries;
    private Optional<Identification> identification;
    private Optional<Extension> extension;
    private Optional<Decision> decision;
    private Optional<LocalDate> decided;
    private Optional<LocalDate> answered;
    private Optional<Viewing> viewing;

    Draft(RequestCase request) {
      this.content = request.content;
      this.state = request.state;
      this.outcome = request.outcome;
      this.queries = request.queries;
      this.identification = request.identification;
      this.extension = request.extension;
      this.decision = request.decision;
      this.decided = request.decided;
      this.answered = request.answered;
      this.viewing = request.viewing;
    }
  }
}
