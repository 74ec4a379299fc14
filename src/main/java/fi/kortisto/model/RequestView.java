package fi.kortisto.model;

import java.util.List;
import java.util.Optional;

/**
 * A request with what belongs to it.
 *
 * @param subject the person on file, where linked and still there
 * @param registers whose rules it falls under
 * @param steps oldest first
 * @param effects of the decision; empty before there is one
 * @param waiting holds for which an erasure waits, those that have ended too until it is done
 */
public record RequestView(
    RequestCase request,
    Optional<Subject> subject,
    List<Register> registers,
    List<RequestStep> steps,
    List<RequestFile> files,
    List<Letter> letters,
    List<PassOn> passedOn,
    List<Effect> effects,
    List<Hold> waiting) {

  public RequestView {
    registers = List.copyOf(registers);
    steps = List.copyOf(steps);
    files = List.copyOf(files);
    letters = List.copyOf(letters);
    passedOn = List.copyOf(passedOn);
    effects = List.copyOf(effects);
    waiting = List.copyOf(waiting);
  }

  /** The letter that answers it, as far as it stands. */
  public Optional<LetterKind> answer() {
    return request.outcome().flatMap(outcome -> LetterKind.answering(request.kind(), outcome));
  }
}
