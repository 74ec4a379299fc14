package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.SubjectId;
import java.util.List;
import java.util.Optional;

/**
 * Takes one deed of a session back, once and as long as the session lasts: exactly that deed, not
 * whatever is the newest of its kind. Only whoever did it was given this. It is refused where the
 * deed does not stand any more as it was done.
 *
 * @param <T> what is shown afterwards
 */
public final class Undo<T> {

  private final Desk desk;
  private final Permission permission;
  private final Desk.Traced<T> work;
  private final Optional<SubjectId> person;
  private final String what;
  private boolean done;

  /**
   * @param permission that the deed took
   * @param person whom it was about
   * @param what was done, by its kind and number, for the log
   */
  Undo(
      Desk desk,
      Permission permission,
      Optional<SubjectId> person,
      String what,
      Desk.Traced<T> work) {
    this.desk = desk;
    this.permission = permission;
    this.person = person;
    this.what = what;
    this.work = work;
  }

  /**
   * Takes it back; the log has a row of the undoing besides that of the deed.
   *
   * @throws DomainException CANNOT_BE_TAKEN_BACK, NOT_PERMITTED
   */
  public T run() throws DomainException {
    if (done) {
      throw tooLate();
    }
    Trace trace = new Trace(LogAction.UNDO).fields(List.of(what));
    person.ifPresent(trace::of);
    T now = desk.act(trace, permission, work);
    done = true;
    return now;
  }

  static DomainException tooLate() {
    return new DomainException(Problem.CANNOT_BE_TAKEN_BACK);
  }

  /**
   * @throws DomainException CANNOT_BE_TAKEN_BACK unless so
   */
  static void checkStands(boolean stands) throws DomainException {
    if (!stands) {
      throw tooLate();
    }
  }
}
