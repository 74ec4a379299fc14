package fi.kortisto.service;

import fi.kortisto.crypto.DataKey;
import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.RecoveryKey;
import fi.kortisto.crypto.UserSlot;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.store.FailedTries;
import fi.kortisto.store.RegisterFolder;
import fi.kortisto.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A register folder that is held by this program but whose data nobody can read yet. */
public final class ClosedFolder implements AutoCloseable {

  private final RegisterFolder folder;
  private final Clock clock;
  private final FailedTries failedTries;

  ClosedFolder(RegisterFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    this.failedTries = new FailedTries(folder.path());
  }

  public Path folder() {
    return folder.path();
  }

  /** Those who may sign in, in alphabetical order. */
  public List<String> logins() {
    return folder.keyRing().users().stream().map(UserSlot::login).sorted().toList();
  }

  /**
   * Opens the data for a user. Afterwards this object is spent.
   *
   * @throws DomainException WRONG_LOGIN_OR_PASSWORD or TOO_MANY_TRIES, after which another try may
   *     be made; DAMAGED_DATABASE, DAMAGED_KEY_RING, REPLAYED_KEY_RING otherwise
   */
  public Session signIn(String login, Password password) throws DomainException {
    checkPace();
    try {
      KeyRing.Opened opened = folder.keyRing().open(login, password);
      return enter(opened.user(), opened.dataKey());
    } catch (DomainException refused) {
      throw noted(refused);
    }
  }

  /**
   * Opens the data with the recovery key and gives the user a new password.
   *
   * @throws DomainException as {@link #signIn}, and WRONG_RECOVERY_KEY or a problem of the password
   */
  public Session recover(String recoveryKey, String login, Password newPassword)
      throws DomainException {
    checkPace();
    DataKey key;
    try (RecoveryKey typed = RecoveryKey.parse(recoveryKey)) {
      key = folder.keyRing().open(typed);
    } catch (DomainException refused) {
      throw noted(refused);
    }
    UserId user =
        folder
            .keyRing()
            .slotOf(login)
            .map(UserSlot::user)
            .orElseThrow(() -> new DomainException(Problem.NO_SUCH_USER, login));
    folder.replaceKeyRing(folder.keyRing().change(key).setPassword(user, newPassword));
    Session session = enter(user, key);
    session.record(LogAction.CHANGE_PASSWORD);
    return session;
  }

  /** Opens the data with its key; the key belongs to the session then. */
  Session enter(UserId id, DataKey key) throws DomainException {
    Store store;
    try {
      store = folder.openStore(key);
    } catch (DomainException failed) {
      key.close();
      throw failed;
    }
    try {
      User user =
          store.transaction(
              () ->
                  store
                      .users()
                      .find(id)
                      .filter(User::active)
                      .orElseThrow(() -> new DomainException(Problem.WRONG_LOGIN_OR_PASSWORD)));
      Desk desk = new Desk(folder, clock, user, store, key);
      int failed = failedTries.count();
      store.transaction(
          () -> {
            if (failed > 0) {
              desk.append(new Trace(LogAction.SIGN_IN_FAILED).persons(failed).refused());
            }
            desk.append(new Trace(LogAction.SIGN_IN));
            store.users().signedIn(id, clock.instant());
            return user;
          });
      failedTries.clear();
      RetentionRun.finishInterrupted(desk);
      Session session = new Session(desk);
      if (user.may(Permission.ADMINISTER_USERS)) {
        session.users().withdrawKeys();
      }
      return session;
    } catch (DomainException failed) {
      try (key) {
        store.close();
      }
      throw failed;
    }
  }

  private void checkPace() throws DomainException {
    Instant now = clock.instant();
    Instant allowed = failedTries.nextAllowed();
    if (now.isBefore(allowed)) {
      throw new DomainException(
          Problem.TOO_MANY_TRIES, Duration.between(now, allowed).toSeconds() + 1);
    }
  }

  private DomainException noted(DomainException refused) throws DomainException {
    if (refused.problem() == Problem.WRONG_LOGIN_OR_PASSWORD
        || refused.problem() == Problem.WRONG_RECOVERY_KEY) {
      failedTries.add(clock.instant());
    }
    return refused;
  }

  /** Lets go of the folder. */
  @Override
  public void close() {
    folder.close();
  }
}
