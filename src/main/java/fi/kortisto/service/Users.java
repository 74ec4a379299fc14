package fi.kortisto.service;

import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.KeyRingChange;
import fi.kortisto.crypto.LedgerKey;
import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.UserSlot;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LedgerDeed;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
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
    return desk.act(
        LogAction.ADD_USER,
        Permission.ADMINISTER_USERS,
        trace -> {
          Store store = desk.store();
          String normal = UserSlot.loginOf(login);
          if (store.users().hasLogin(normal)) {
            throw new DomainException(Problem.LOGIN_TAKEN, normal);
          }
          UserId id = store.users().nextId();
          KeyRing ring = ring().change(desk.key()).addUser(id, login, temporaryPassword);
          User user = new User(id, normal, role, true, commitment, Optional.empty());
          store.users().insert(user);
          trace.fields(List.of("user:" + id, "role:" + role.code()));
          replace(ring);
          return user;
        });
  }

  /**
   * Ends somebody's access: the data gets a new key, of which that user has no copy. Takes as long
   * as rewriting the whole file.
   *
   * @throws DomainException NO_SUCH_USER, LAST_ADMINISTRATOR, NOT_PERMITTED
   */
  public void remove(UserId user) throws DomainException {
    desk.act(
        LogAction.REMOVE_USER,
        Permission.ADMINISTER_USERS,
        trace -> {
          checkRemovable(user);
          enterRemoval(user);
          desk.store().users().deactivate(user);
          trace.fields(List.of("user:" + user));
          return user;
        });
    withdrawKeys();
  }

  private void enterRemoval(UserId id) throws DomainException {
    User removed = desk.store().users().find(id).orElseThrow();
    try (LedgerKey key = desk.ledger().key()) {
      byte[] login = key.digest(removed.login());
      desk.store().ledger().add(new LedgerDeed.UserRemoved(id, login), desk.now());
    }
  }

  /** Gives the data a new key if the ring still has a slot of somebody whose access has ended. */
  void withdrawKeys() throws DomainException {
    for (User user : inactiveWithSlot()) {
      RegisterFolder folder = desk.folder();
      KeyRingChange.Rekeyed rekeyed = ring().change(desk.key()).removeUser(user.id());
      folder.rekey(desk.store(), desk.key(), rekeyed);
      desk.continueWith(rekeyed.dataKey());
    }
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
    desk.act(
        LogAction.CHANGE_PASSWORD,
        Permission.CHANGE_OWN_PASSWORD,
        trace -> {
          trace.fields(List.of("user:" + desk.userId()));
          replace(ring().change(desk.key()).setPassword(desk.userId(), current, wanted));
          return desk.userId();
        });
  }

  /** Gives another user a new password. */
  public void resetPassword(UserId user, Password wanted) throws DomainException {
    desk.act(
        LogAction.CHANGE_PASSWORD,
        Permission.ADMINISTER_USERS,
        trace -> {
          trace.fields(List.of("user:" + user));
          replace(ring().change(desk.key()).setPassword(user, wanted));
          return user;
        });
  }

  private KeyRing ring() {
    return desk.folder().keyRing();
  }

  /** The file is written inside the transaction: a ring ahead of its database is taken as it is. */
  private void replace(KeyRing ring) throws DomainException {
    desk.store().settings().setKeyRing(ring.registerId(), ring.counter());
    desk.folder().replaceKeyRing(ring);
  }
}
