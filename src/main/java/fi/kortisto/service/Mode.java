package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.store.NewLogRow;
import fi.kortisto.store.RescueLog;
import fi.kortisto.store.Store;
import java.util.Set;

/** What a session may do with the data whoever the user is, and where its rows of the log go. */
sealed interface Mode {

  /**
   * @throws DomainException READ_ONLY_RESCUE
   */
  void check(Permission permission) throws DomainException;

  void append(Store store, NewLogRow row) throws DomainException;

  /** Daily work. */
  record Work() implements Mode {
    @Override
    public void check(Permission permission) {}

    @Override
    public void append(Store store, NewLogRow row) {
      store.log().append(row);
    }
  }

  /** A look at what is left of a damaged register, whose own log is left as it is. */
  record Rescue(RescueLog log) implements Mode {

    private static final Set<Permission> READING =
        Set.of(
            Permission.READ_SUBJECTS,
            Permission.EXPORT_SUBJECTS,
            Permission.SEE_PROTECTED_ADDRESS,
            Permission.READ_LOG);

    @Override
    public void check(Permission permission) throws DomainException {
      if (!READING.contains(permission)) {
        throw new DomainException(Problem.READ_ONLY_RESCUE);
      }
    }

    @Override
    public void append(Store store, NewLogRow row) throws DomainException {
      log.append(row);
    }
  }
}
