package fi.kortisto.service;

import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.KeyRingChange;
import fi.kortisto.crypto.LedgerKey;
import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.RecoveryKey;
import fi.kortisto.crypto.UserSlot;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LedgerDeed;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.model.UserRole;
import fi.kortisto.store.RegisterFolder;
import fi.kortisto.store.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Those who may sign in. */
public final class Users {

  private final Desk desk;

  Users(Desk desk) {
    this.desk = desk;
  }

  public List<User> list() throws DomainException {
    return desk.act(
        LogAction.VIEW_USERS, Permission.ADMINISTER_USERS, trace -> desk.store().users().all());
  }

  /**
   * Lets somebody in.
   *
   * @throws DomainException LOGIN_TAKEN, BAD_LOGIN, NOT_PERMITTED or a problem of the password
   */
  public User add(
      String login, UserRole role, Optional<LocalDate> commitment, Password temporaryPassword)
      throws DomainException {
    Trace trace = new Trace(LogAction.ADD_USER);
    String normal = UserSlot.loginOf(login);
    return change(
        trace,
        Permission.ADMINISTER_USERS,
        ring -> {
          Store store = desk.store();
          if (store.users().hasLogin(normal)) {
            throw new DomainException(Problem.LOGIN_TAKEN, normal);
          }
          UserId id = store.users().nextId();
          KeyRing changed = ring.addUser(id, login, temporaryPassword);
          User user = new User(id, normal, role, true, commitment, Optional.empty());
          store.users().insert(user);
          trace.fields(List.of("user:" + id, "role:" + role.code()));
          return new RingChange.Changed<>(user, changed);
        });
  }

  /**
   * Ends somebody's access: the data gets a new key, of which that user has no copy. Takes as long
   * as rewriting the whole file.
   *
   * @throws DomainException NO_SUCH_USER, LAST_ADMINISTRATOR, NOT_PERMITTED
   */
  public void remove(UserId user) throws DomainException {
    rekey(
        new Trace(LogAction.REMOVE_USER).fields(List.of("user:" + user)),
        ring -> {
          desk.store()
              .transaction(
                  () -> {
                    checkRemovable(user);
                    return user;
                  });
          return ring.removeUser(user);
        },
        store -> {
          enterRemoval(store, user);
          store.users().deactivate(user);
        },
        Progress.NONE);
    desk.ledger().catchUp(false);
  }

  /**
   * Gives the data a new key for all who have access, so that what an old copy of the folder yields
   * opens nothing that is written from now on. Takes as long as rewriting the whole file.
   *
   * @throws DomainException NOT_PERMITTED, DISK_FULL, CANCELLED; nothing has changed then
   */
  public void rekey(Progress progress) throws DomainException {
    rekey(new Trace(LogAction.REKEY), KeyRingChange::rekey, _ -> {}, progress);
  }

  /**
   * Makes a new recovery key, and a new key of the data with it: the old recovery key opens nothing
   * that is written from now on. The key is given out this once, to be closed by the caller; should
   * it be lost on the way to the paper, another is made in the same way.
   *
   * @throws DomainException as {@link #rekey}
   */
  public RecoveryKey renewRecoveryKey(Progress progress) throws DomainException {
    desk.check(Permission.ADMINISTER_USERS);
    KeyRingChange.RecoveryRenewed renewed = ring().change(desk.key()).renewRecoveryKey();
    try {
      rekey(
          new Trace(LogAction.RENEW_RECOVERY_KEY),
          _ -> renewed.ring().change(desk.key()).rekey(),
          _ -> {},
          progress);
      return renewed.recoveryKey();
    } catch (DomainException failed) {
      renewed.close();
      throw failed;
    }
  }

  private void enterRemoval(Store store, UserId id) throws DomainException {
    User removed = store.users().find(id).orElseThrow();
    try (LedgerKey key = desk.ledger().key()) {
      byte[] login = key.digest(removed.login());
      store.ledger().add(new LedgerDeed.UserRemoved(id, login), desk.now());
    }
  }

  /** Gives the data a new key if the ring still has a slot of somebody whose access has ended. */
  void withdrawKeys() throws DomainException {
    for (User user : inactiveWithSlot()) {
      rekey(
          new Trace(LogAction.REKEY).fields(List.of("user:" + user.id())),
          ring -> ring.removeUser(user.id()),
          _ -> {},
          Progress.NONE);
    }
  }

  private interface Rekeying {
    KeyRingChange.Rekeyed of(KeyRingChange ring) throws DomainException;
  }

  private void rekey(Trace trace, Rekeying rekeying, RegisterFolder.Filling fill, Progress progress)
      throws DomainException {
    desk.guarded(
        trace,
        Permission.ADMINISTER_USERS,
        given -> {
          desk.rekey(rekeying.of(ring().change(desk.key())), given, fill, progress);
          return given;
        });
  }

  private List<User> inactiveWithSlot() throws DomainException {
    List<UserId> slots = ring().users().stream().map(UserSlot::user).toList();
    return desk.store()
        .transaction(
            () ->
                desk.store().users().all().stream()
                    .filter(user -> !user.active() && slots.contains(user.id()))
                    .toList());
  }

  private void checkRemovable(UserId id) throws DomainException {
    List<User> users = desk.store().users().all();
    User removed =
        users.stream()
            .filter(user -> user.id().equals(id) && user.active())
            .findFirst()
            .orElseThrow(() -> new DomainException(Problem.NO_SUCH_USER, id));
    boolean administratorStays =
        users.stream()
            .anyMatch(
                user ->
                    !user.id().equals(id)
                        && user.active()
                        && user.role() == UserRole.ADMINISTRATOR);
    if (!administratorStays || removed.id().equals(desk.userId())) {
      throw new DomainException(Problem.LAST_ADMINISTRATOR);
    }
  }

  /** Changes the signed-in user's own password. */
  public void changePassword(Password current, Password wanted) throws DomainException {
    UserId self = desk.userId();
    change(
        new Trace(LogAction.CHANGE_PASSWORD).fields(List.of("user:" + self)),
        Permission.CHANGE_OWN_PASSWORD,
        ring -> new RingChange.Changed<>(self, ring.setPassword(self, current, wanted)));
  }

  /** Gives another user a new password. */
  public void resetPassword(UserId user, Password wanted) throws DomainException {
    change(
        new Trace(LogAction.CHANGE_PASSWORD).fields(List.of("user:" + user)),
        Permission.ADMINISTER_USERS,
        ring -> new RingChange.Changed<>(user, ring.setPassword(user, wanted)));
  }

  private <T> T change(Trace trace, Permission permission, RingChange<T> work)
      throws DomainException {
    return desk.guarded(trace, permission, given -> new RingWriting(desk).write(given, work));
  }

  private KeyRing ring() {
    return desk.folder().keyRing();
  }
}
