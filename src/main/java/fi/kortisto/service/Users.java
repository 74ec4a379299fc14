package fi.kortisto.service;

import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.LedgerKey;
import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.UserSlot;
import fi.kortisto.model.CommitmentPaper;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LedgerDeed;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.NewUser;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.model.UserRole;
import fi.kortisto.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Those who may sign in; of their passwords and what these open see {@link Keys}. */
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
   * Lets somebody in, with a password that they change at the first sign-in.
   *
   * @throws DomainException LOGIN_TAKEN, BAD_LOGIN, ROLE_OF_ALL_REGISTERS, COMMITMENT_IN_FUTURE,
   *     TOO_LARGE_FILE, NOT_PERMITTED or a problem of the password
   */
  public User add(NewUser wanted, Password temporaryPassword) throws DomainException {
    Trace trace = new Trace(LogAction.ADD_USER);
    String normal = UserSlot.loginOf(wanted.login());
    return change(
        trace,
        Permission.ADMINISTER_USERS,
        ring -> {
          Store store = desk.store();
          if (store.users().hasLogin(normal)) {
            throw new DomainException(Problem.LOGIN_TAKEN, normal);
          }
          checkLimit(wanted.role(), wanted.only());
          UserId id = store.users().nextId();
          KeyRing changed = ring.addUser(id, wanted.login(), temporaryPassword);
          store
              .users()
              .insert(
                  new User(
                      id,
                      normal,
                      wanted.fullName(),
                      wanted.role(),
                      true,
                      true,
                      Optional.empty(),
                      false,
                      wanted.only(),
                      Optional.empty()));
          if (wanted.commitment().isPresent()) {
            keep(id, wanted.commitment().get(), wanted.paper());
          }
          trace.fields(List.of("user:" + id, "role:" + wanted.role().code()));
          return new RingChange.Changed<>(existing(id), changed);
        });
  }

  /**
   * Gives somebody whose access had ended access again, as they had it, with a password that they
   * change at the first sign-in.
   *
   * @throws DomainException NO_SUCH_USER when there is no such user or access has not ended;
   *     NOT_PERMITTED or a problem of the password
   */
  public User readmit(UserId id, Password temporaryPassword) throws DomainException {
    return change(
        new Trace(LogAction.READMIT_USER).fields(List.of("user:" + id)),
        Permission.ADMINISTER_USERS,
        ring -> {
          User ended =
              desk.store()
                  .users()
                  .find(id)
                  .filter(user -> !user.active())
                  .orElseThrow(() -> new DomainException(Problem.NO_SUCH_USER, id));
          KeyRing changed = ring.addUser(id, ended.login(), temporaryPassword);
          desk.store().users().activate(id);
          desk.store().users().setTemporaryPassword(id, true);
          return new RingChange.Changed<>(existing(id), changed);
        });
  }

  /**
   * Gives a user another role and other registers. Nobody does so for themself, so that nobody
   * raises themself and an administrator always remains.
   *
   * @param only empty for all registers
   * @throws DomainException OWN_RIGHTS, NO_SUCH_USER, ROLE_OF_ALL_REGISTERS, NO_SUCH_REGISTER,
   *     NOT_PERMITTED
   */
  public Done<User> assign(UserId id, UserRole role, Set<RegisterId> only) throws DomainException {
    List<String> fields = new ArrayList<>(List.of("user:" + id, "role:" + role.code()));
    only.stream()
        .sorted(Comparator.comparing(RegisterId::value))
        .map(r -> "register:" + r)
        .forEach(fields::add);
    return desk.act(
        new Trace(LogAction.CHANGE_USER).fields(fields),
        Permission.ADMINISTER_USERS,
        trace -> {
          if (id.equals(desk.userId())) {
            throw new DomainException(Problem.OWN_RIGHTS);
          }
          User before = existing(id);
          checkLimit(role, only);
          desk.store().users().assign(id, role, only);
          return done(
              id,
              now -> now.role() == role && now.only().equals(only),
              () -> desk.store().users().assign(id, before.role(), before.only()));
        });
  }

  /**
   * Notes what a user is called, by which looks at one's own data are told.
   *
   * @param fullName given name first; may be blank
   * @throws DomainException NO_SUCH_USER, NOT_PERMITTED
   */
  public Done<User> rename(UserId id, String fullName) throws DomainException {
    return desk.act(
        new Trace(LogAction.CHANGE_USER).fields(List.of("user:" + id, "name")),
        Permission.ADMINISTER_USERS,
        trace -> {
          User before = existing(id);
          desk.store().users().rename(id, fullName.strip());
          return done(
              id,
              now -> now.fullName().equals(fullName.strip()),
              () -> desk.store().users().rename(id, before.fullName()));
        });
  }

  /**
   * Records a signed confidentiality commitment. Of an administrator another one records it, where
   * there is another.
   *
   * @param paper the signed document; an earlier one stays when it is not given
   * @throws DomainException OWN_RIGHTS, NO_SUCH_USER, COMMITMENT_IN_FUTURE, TOO_LARGE_FILE,
   *     NOT_PERMITTED
   */
  public Done<User> commit(UserId id, LocalDate signed, Optional<CommitmentPaper> paper)
      throws DomainException {
    return desk.act(
        new Trace(LogAction.CHANGE_USER).fields(List.of("user:" + id, "commitment:" + signed)),
        Permission.ADMINISTER_USERS,
        trace -> {
          if (id.equals(desk.userId()) && hasOtherAdministrator(id)) {
            throw new DomainException(Problem.OWN_RIGHTS);
          }
          User before = existing(id);
          Optional<CommitmentPaper> earlier = desk.store().users().paper(id);
          keep(id, signed, paper);
          return done(
              id,
              now -> now.commitment().equals(Optional.of(signed)),
              () -> {
                desk.store().users().commit(id, before.commitment());
                desk.store().users().removePaper(id);
                if (earlier.isPresent()) {
                  desk.store().users().keep(id, earlier.get());
                }
              });
        });
  }

  /** What takes a change back. */
  @FunctionalInterface
  private interface TakingBack {
    void run() throws DomainException;
  }

  private Done<User> done(UserId id, Predicate<User> stands, TakingBack how)
      throws DomainException {
    return new Done<>(
        existing(id),
        new Undo<>(
            desk,
            Permission.ADMINISTER_USERS,
            Optional.empty(),
            "user:" + id,
            _ -> {
              Undo.checkStands(stands.test(existing(id)));
              how.run();
              return existing(id);
            }));
  }

  /**
   * The signed commitment of a user, where it is attached.
   *
   * @throws DomainException NO_SUCH_USER, NOT_PERMITTED
   */
  public Optional<CommitmentPaper> paper(UserId id) throws DomainException {
    return desk.act(
        new Trace(LogAction.VIEW_USERS).fields(List.of("user:" + id, "commitment")),
        Permission.ADMINISTER_USERS,
        trace -> {
          existing(id);
          return desk.store().users().paper(id);
        });
  }

  private void keep(UserId id, LocalDate signed, Optional<CommitmentPaper> paper)
      throws DomainException {
    if (signed.isAfter(desk.today())) {
      throw new DomainException(Problem.COMMITMENT_IN_FUTURE);
    }
    desk.store().users().commit(id, Optional.of(signed));
    if (paper.isPresent()) {
      if (paper.get().content().length > CommitmentPaper.LARGEST) {
        throw new DomainException(Problem.TOO_LARGE_FILE, CommitmentPaper.LARGEST >> 20);
      }
      desk.store().users().keep(id, paper.get());
    }
  }

  /** Whoever answers for all registers, or watches over them, sees all of them. */
  private void checkLimit(UserRole role, Set<RegisterId> only) throws DomainException {
    if (!only.isEmpty() && !role.canBeLimited()) {
      throw new DomainException(Problem.ROLE_OF_ALL_REGISTERS);
    }
    for (RegisterId register : only) {
      if (desk.registers().stream().noneMatch(one -> one.id().equals(register))) {
        throw new DomainException(Problem.NO_SUCH_REGISTER, register);
      }
    }
  }

  private User existing(UserId id) throws DomainException {
    return desk.store()
        .users()
        .find(id)
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_USER, id));
  }

  private boolean hasOtherAdministrator(UserId id) throws DomainException {
    return desk.store().users().all().stream()
        .anyMatch(
            user ->
                !user.id().equals(id) && user.active() && user.role() == UserRole.ADMINISTRATOR);
  }

  /**
   * Ends somebody's access: the data gets a new key, of which that user has no copy. Takes as long
   * as rewriting the whole file.
   *
   * @throws DomainException NO_SUCH_USER, LAST_ADMINISTRATOR, NOT_PERMITTED
   */
  public void remove(UserId user) throws DomainException {
    new Keys(desk)
        .rekey(
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

  private void enterRemoval(Store store, UserId id) throws DomainException {
    User removed = store.users().find(id).orElseThrow();
    try (LedgerKey key = desk.ledger().key()) {
      byte[] login = key.digest(removed.login());
      store.ledger().add(new LedgerDeed.UserRemoved(id, login), desk.now());
    }
  }

  private void checkRemovable(UserId id) throws DomainException {
    List<User> users = desk.store().users().all();
    User removed =
        users.stream()
            .filter(user -> user.id().equals(id) && user.active())
            .findFirst()
            .orElseThrow(() -> new DomainException(Problem.NO_SUCH_USER, id));
    if (!hasOtherAdministrator(id) || removed.id().equals(desk.userId())) {
      throw new DomainException(Problem.LAST_ADMINISTRATOR);
    }
  }

  private <T> T change(Trace trace, Permission permission, RingChange<T> work)
      throws DomainException {
    return desk.guarded(trace, permission, given -> new RingWriting(desk).write(given, work));
  }
}
