package fi.kortisto.service;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.DataKey;
import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.PasswordRules;
import fi.kortisto.crypto.RecoveryKey;
import fi.kortisto.crypto.UserSlot;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.store.RegisterFolder;
import fi.kortisto.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** A register folder that is held by this program but whose data nobody can read yet. */
public final class ClosedFolder implements AutoCloseable {

  /** Well under half of the least that trying a password is to take. */
  private static final Duration CLEARLY_FASTER = BcryptCost.TARGET.multipliedBy(2).dividedBy(5);

  private final RegisterFolder folder;
  private final Clock clock;
  private final Supplier<BcryptCost> cost;
  private final SignInPace pace;

  ClosedFolder(RegisterFolder folder, Clock clock, Supplier<BcryptCost> cost) {
    this.folder = folder;
    this.clock = clock;
    this.cost = cost;
    this.pace = new SignInPace(folder.path(), clock);
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
    pace.check();
    KeyRing.Opened opened;
    long start = System.nanoTime();
    try {
      opened = folder.keyRing().open(login, password);
    } catch (DomainException refused) {
      throw pace.noted(refused);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    Session session;
    try {
      session = enter(opened.user(), opened.dataKey());
    } catch (DomainException refused) {
      throw pace.noted(refused);
    }
    raiseCost(session, password, took);
    return session;
  }

  /**
   * A machine that has become faster makes a password cheaper to try. The sign-in itself is the
   * measure, so that it costs nothing to look; only when it was fast is the machine measured.
   */
  private void raiseCost(Session session, Password password, Duration took) throws DomainException {
    if (took.compareTo(CLEARLY_FASTER) >= 0) {
      return;
    }
    try {
      new CostRaising(session.desk()).to(cost.get(), password);
    } catch (DomainException failed) {
      session.end();
      throw failed;
    }
  }

  /**
   * Opens the data with the recovery key and gives the user a new password.
   *
   * @throws DomainException as {@link #signIn}, and WRONG_RECOVERY_KEY, NO_SUCH_USER or a problem
   *     of the password
   */
  public Session recover(String recoveryKey, String login, Password newPassword)
      throws DomainException {
    pace.check();
    DataKey key;
    try (RecoveryKey typed = RecoveryKey.parse(recoveryKey)) {
      key = folder.keyRing().open(typed);
    } catch (DomainException refused) {
      throw pace.noted(refused);
    }
    UserId user;
    try {
      user =
          folder
              .keyRing()
              .slotOf(login)
              .map(UserSlot::user)
              .orElseThrow(() -> new DomainException(Problem.NO_SUCH_USER, login));
      PasswordRules.check(newPassword, UserSlot.loginOf(login));
    } catch (DomainException refused) {
      key.close();
      throw refused;
    }
    Session session = enter(user, key);
    try {
      new RingWriting(session.desk())
          .write(
              new Trace(LogAction.CHANGE_PASSWORD).fields(List.of("user:" + user, "recovery-key")),
              ring -> new RingChange.Changed<>(user, ring.setPassword(user, newPassword)));
      return session;
    } catch (DomainException failed) {
      session.end();
      throw failed;
    }
  }

  /**
   * Opens what is left of a register that {@link #signIn} found damaged, for looking and exporting;
   * see {@link DamagedFolder}. Afterwards this object is spent.
   *
   * @throws DomainException as {@link DamagedFolder#signIn}
   */
  public Session signInToRescue(String login, Password password) throws DomainException {
    return new DamagedFolder(folder, clock, cost).signIn(login, password);
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
      Desk desk = new Desk(folder, clock, cost, user, store, key, new Mode.Work());
      int failed = pace.failed();
      store.transaction(
          () -> {
            if (failed > 0) {
              desk.append(new Trace(LogAction.SIGN_IN_FAILED).persons(failed).refused());
            }
            desk.ledger().begin();
            desk.append(new Trace(LogAction.SIGN_IN));
            store.users().signedIn(id, clock.instant());
            return user;
          });
      pace.letIn();
      desk.ledger().catchUp(false);
      RetentionRun.finishInterrupted(desk);
      Session session = new Session(desk);
      if (user.may(Permission.ADMINISTER_USERS) && !user.temporaryPassword()) {
        session.keys().withdrawKeys();
      }
      return session;
    } catch (DomainException failed) {
      try (key) {
        store.close();
      }
      throw failed;
    }
  }

  /** Lets go of the folder. */
  @Override
  public void close() {
    folder.close();
  }
}
