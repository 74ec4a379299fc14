package fi.kortisto.service;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.UserSlot;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FilePart;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Problem;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.model.UserRole;
import fi.kortisto.store.RegisterFolder;
import fi.kortisto.store.RescueLog;
import fi.kortisto.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A register folder that does not open as it should, and out of which is read what can be read.
 *
 * <p>Nothing in it is changed: what is read is a copy, and the trace of the reading goes to a file
 * of its own beside the data, see {@link RescueLog}. A key ring that is damaged is replaced by its
 * copy, which must open with the password and verify under the data key like any other.
 */
public final class DamagedFolder implements AutoCloseable {

  private final RegisterFolder folder;
  private final Clock clock;
  private final Supplier<BcryptCost> cost;
  private final SignInPace pace;

  DamagedFolder(RegisterFolder folder, Clock clock, Supplier<BcryptCost> cost) {
    this.folder = folder;
    this.clock = clock;
    this.cost = cost;
    this.pace = new SignInPace(folder.path(), clock);
  }

  /** Those who may sign in, in alphabetical order. */
  public List<String> logins() throws DomainException {
    return folder.readableRings().stream()
        .flatMap(ring -> ring.users().stream())
        .map(UserSlot::login)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Opens what is left for looking and exporting. Afterwards this object is spent.
   *
   * @throws DomainException WRONG_LOGIN_OR_PASSWORD or TOO_MANY_TRIES, after which another try may
   *     be made; DAMAGED_DATABASE when nothing can be read; DISK_FULL
   */
  public Session signIn(String login, Password password) throws DomainException {
    pace.check();
    Optional<DomainException> first = Optional.empty();
    for (KeyRing ring : folder.readableRings()) {
      try {
        return enter(ring, ring.open(login, password), login);
      } catch (DomainException refused) {
        first = Optional.of(first.orElse(refused));
      }
    }
    throw pace.noted(first.orElseThrow());
  }

  private Session enter(KeyRing ring, KeyRing.Opened opened, String login) throws DomainException {
    Store store;
    try {
      store = folder.openToRescue(ring, opened.dataKey());
    } catch (DomainException failed) {
      opened.close();
      throw failed;
    }
    try {
      Desk desk =
          store.transaction(
              () ->
                  new Desk(
                      folder,
                      clock,
                      cost,
                      user(store, ring, opened.user(), UserSlot.loginOf(login)),
                      store,
                      opened.dataKey(),
                      new Mode.Rescue(new RescueLog(folder.path()))));
      desk.record(new Trace(LogAction.SIGN_IN));
      return new Session(desk);
    } catch (DomainException failed) {
      try (opened) {
        store.close();
      }
      throw failed;
    }
  }

  /**
   * Where the users cannot be read, the only one there is must be the administrator; of several
   * each may look.
   */
  private static User user(Store store, KeyRing ring, UserId id, String login)
      throws DomainException {
    UserRole role = ring.users().size() == 1 ? UserRole.ADMINISTRATOR : UserRole.READER;
    User unknown = User.fresh(id, login, role);
    Optional<User> known =
        store.readable(FilePart.WHOLE, Optional.of(unknown), () -> store.users().find(id));
    return known
        .filter(User::active)
        .orElseThrow(() -> new DomainException(Problem.WRONG_LOGIN_OR_PASSWORD));
  }

  /** Lets go of the folder. */
  @Override
  public void close() {
    folder.close();
  }
}
