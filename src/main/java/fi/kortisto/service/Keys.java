package fi.kortisto.service;

import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.KeyRingChange;
import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.RecoveryKey;
import fi.kortisto.crypto.UserSlot;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.store.RegisterFolder;
import java.util.List;

/** The passwords of the users, and the key of the data that they open. */
public final class Keys {

  private final Desk desk;

  Keys(Desk desk) {
    this.desk = desk;
  }

  /**
   * Changes the signed-in user's own password. One that somebody else chose is not chosen again.
   *
   * @throws DomainException WRONG_LOGIN_OR_PASSWORD, SAME_PASSWORD or a problem of the new one
   */
  public void changePassword(Password current, Password wanted) throws DomainException {
    UserId self = desk.userId();
    if (desk.user().temporaryPassword() && current.equals(wanted)) {
      throw new DomainException(Problem.SAME_PASSWORD);
    }
    change(
        new Trace(LogAction.CHANGE_PASSWORD).fields(List.of("user:" + self)),
        Permission.CHANGE_OWN_PASSWORD,
        ring -> {
          KeyRing changed = ring.setPassword(self, current, wanted);
          desk.store().users().setTemporaryPassword(self, false);
          return new RingChange.Changed<>(self, changed);
        });
    desk.ownPasswordChosen();
  }

  /**
   * Makes sure that it is still the signed-in user who sits there, before what is shown only once
   * is shown again. Wrong passwords count as at the sign-in.
   *
   * @throws DomainException WRONG_LOGIN_OR_PASSWORD, TOO_MANY_TRIES
   */
  public void confirm(Password typed) throws DomainException {
    desk.check(Permission.CHANGE_OWN_PASSWORD);
    SignInPace pace = new SignInPace(desk.folder().path(), desk.clock());
    pace.check();
    try {
      desk.folder().keyRing().open(desk.user().login(), typed).close();
    } catch (DomainException refused) {
      throw pace.noted(refused);
    }
    desk.record(new Trace(LogAction.REVEAL).fields(List.of("recovery-key")));
  }

  /** Gives another user a new password, which they change at the next sign-in. */
  public void resetPassword(UserId user, Password wanted) throws DomainException {
    change(
        new Trace(LogAction.CHANGE_PASSWORD).fields(List.of("user:" + user)),
        Permission.ADMINISTER_USERS,
        ring -> {
          KeyRing changed = ring.setPassword(user, wanted);
          desk.store().users().setTemporaryPassword(user, !user.equals(desk.userId()));
          return new RingChange.Changed<>(user, changed);
        });
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

  /** Makes a ring whose data has a new key. */
  interface Rekeying {
    KeyRingChange.Rekeyed of(KeyRingChange ring) throws DomainException;
  }

  void rekey(Trace trace, Rekeying rekeying, RegisterFolder.Filling fill, Progress progress)
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

  private <T> T change(Trace trace, Permission permission, RingChange<T> work)
      throws DomainException {
    return desk.guarded(trace, permission, given -> new RingWriting(desk).write(given, work));
  }

  private KeyRing ring() {
    return desk.folder().keyRing();
  }
}
