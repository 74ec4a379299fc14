package fi.kortisto.cli;

import fi.kortisto.exchange.ContactFile;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.IncomingRow;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The rows of a file as the import takes them in. */
final class ContactRows implements Iterator<IncomingRow> {

  /** The file can be read no further. */
  static final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DomainException problem;

    private Unreadable(DomainException problem) {
      super(problem);
      this.problem = problem;
    }

    DomainException problem() {
      return problem;
    }
  }

  private final ContactFile file;
  private Optional<IncomingRow> ahead = Optional.empty();

  ContactRows(ContactFile file) {
    this.file = file;
  }

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty()) {
      try {
        ahead = file.next();
      } catch (DomainException broken) {
        throw new Unreadable(broken);
      }
    }
    return ahead.isPresent();
  }

  @Override
  public IncomingRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    IncomingRow row = ahead.orElseThrow();
    ahead = Optional.empty();
    return row;
  }
}
