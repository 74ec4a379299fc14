package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import java.util.List;
import java.util.Optional;

/**
 * What came of a lock.
 *
 * @param lost why what was typed could not be kept; the data is closed all the same
 */
record Locking(Locked locked, Optional<DomainException> lost) {

  /**
   * Keeps what was typed and closes the data, on the background thread.
   *
   * @param typed empty where nothing was asked for; what waits from before goes on waiting then
   */
  static Locking of(SignedIn signedIn, Optional<List<Draft>> typed) throws DomainException {
    Optional<DomainException> lost = Optional.empty();
    try {
      if (typed.isPresent()) {
        signedIn.session().drafts().keep(typed.get());
      }
    } catch (DomainException unkept) {
      lost = typed.filter(drafts -> !drafts.isEmpty()).map(_ -> unkept);
    }
    return new Locking(Locked.of(signedIn.session().lock(), signedIn), lost);
  }
}
