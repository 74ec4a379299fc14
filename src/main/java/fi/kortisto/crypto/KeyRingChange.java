package fi.kortisto.crypto;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.UserId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The changes of a verified {@linkplain KeyRing#change key ring}. Each gives a new ring with the
 * next counter and a new MAC, and leaves the old one as it was. The data key stays the caller's to
 * close.
 *
 * <p>Whatever makes or tries a password slot is slow on purpose, see {@link BcryptCost}.
 */
public final class KeyRingChange {

  private final KeyRing ring;
  private final DataKey dataKey;

  KeyRingChange(KeyRing verified, DataKey dataKey) {
    this.ring = verified;
    this.dataKey = dataKey;
  }

  /** A ring for another data key, under which the database is to be encrypted before it counts. */
  public record Rekeyed(KeyRing ring, DataKey dataKey) implements AutoCloseable {
    @Override
    public void close() {
      dataKey.close();
    }
  }

  /** A ring that the old recovery key no longer opens, and the new recovery key. */
  public record RecoveryRenewed(KeyRing ring, RecoveryKey recoveryKey) implements AutoCloseable {
    @Override
    public void close() {
      recoveryKey.close();
    }
  }

  /**
   * One more user.
   *
   * @throws DomainException {@link Problem#LOGIN_TAKEN}; {@link Problem#BAD_LOGIN}; when {@link
   *     PasswordRules} refuse the password
   * @throws IllegalArgumentException when the id has a slot already
   */
  public KeyRing addUser(UserId user, String login, Password password) throws DomainException {
    String normal = UserSlot.loginOf(login);
    if (ring.slotOf(normal).isPresent()) {
      throw new DomainException(Problem.LOGIN_TAKEN, normal);
    }
    if (ring.users().stream().anyMatch(slot -> slot.user().equals(user))) {
      throw new IllegalArgumentException("user " + user + " has a slot");
    }
    UserSlot added = slot(user, normal, password);
    return with(Stream.concat(ring.users().stream(), Stream.of(added)).toList());
  }

  /**
   * Another password and key pair for a user: by an administrator, or after recovery.
   *
   * @throws DomainException {@link Problem#NO_SUCH_USER}; when {@link PasswordRules} refuse the
   *     password
   */
  public KeyRing setPassword(UserId user, Password password) throws DomainException {
    return with(replacing(slot(user, slotOf(user).login(), password)));
  }

  /**
   * Another password for a user who knows the present one.
   *
   * @throws DomainException {@link Problem#WRONG_LOGIN_OR_PASSWORD} when it is not the present one;
   *     otherwise as {@link #setPassword(UserId, Password)}
   */
  public KeyRing setPassword(UserId user, Password present, Password password)
      throws DomainException {
    privateKeyOf(slotOf(user), present).close();
    return setPassword(user, password);
  }

  /**
   * One user less, and a new data key, since the user may have kept the old one.
   *
   * @throws DomainException {@link Problem#NO_SUCH_USER}; {@link Problem#LAST_ADMINISTRATOR} when
   *     nobody would be left
   */
  public Rekeyed removeUser(UserId user) throws DomainException {
    UserSlot removed = slotOf(user);
    if (ring.users().size() == 1) {
      throw new DomainException(Problem.LAST_ADMINISTRATOR);
    }
    return rekey(ring.users().stream().filter(slot -> !slot.equals(removed)).toList());
  }

  /**
   * A new data key for the same users and recovery key: after a password or recovery key was
   * changed because somebody else may know it, so that old copies of the ring do not open what is
   * written from now on.
   */
  public Rekeyed rekey() {
    return rekey(ring.users());
  }

  private Rekeyed rekey(List<UserSlot> remaining) {
    DataKey fresh = DataKey.random();
    String id = ring.registerId();
    KeyRing unsigned =
        next(
            ring.counter() + 1,
            ring.cost(),
            ring.fileHeader(),
            remaining.stream().map(slot -> slot.withDataKey(id, fresh)).toList(),
            ring.recovery().withDataKey(id, fresh));
    return new Rekeyed(unsigned.signed(fresh), fresh);
  }

  /** A new recovery key; the old one opens old copies of the ring only. */
  public RecoveryRenewed renewRecoveryKey() {
    RecoveryKey recoveryKey = RecoveryKey.random();
    RecoverySlot slot = RecoverySlot.create(ring.registerId(), recoveryKey, dataKey);
    KeyRing unsigned = next(ring.counter() + 1, ring.cost(), ring.fileHeader(), ring.users(), slot);
    return new RecoveryRenewed(unsigned.signed(dataKey), recoveryKey);
  }

  /**
   * A higher cost for the ring and the slot of a user who has just signed in; empty when the slot's
   * is as high already. Costs never fall.
   *
   * @throws DomainException {@link Problem#WRONG_LOGIN_OR_PASSWORD} when the password is not the
   *     user's; {@link Problem#NO_SUCH_USER}
   */
  public Optional<KeyRing> raiseCost(UserId user, Password password, BcryptCost wanted)
      throws DomainException {
    BcryptCost target = new BcryptCost(Math.max(ring.cost(), wanted.value()));
    UserSlot slot = slotOf(user);
    if (slot.cost() >= target.value()) {
      return Optional.empty();
    }
    try (Secret privateKey = privateKeyOf(slot, password)) {
      UserSlot raised = slot.withPrivateKey(ring.registerId(), privateKey, password, target);
      KeyRing unsigned =
          next(
              ring.counter() + 1,
              target.value(),
              ring.fileHeader(),
              replacing(raised),
              ring.recovery());
      return Optional.of(unsigned.signed(dataKey));
    }
  }

  /**
   * A counter that is to be matched: after a restore, say.
   *
   * @throws IllegalArgumentException when it is not higher than the present one
   */
  public KeyRing setCounter(long higher) {
    if (higher <= ring.counter()) {
      throw new IllegalArgumentException("counter " + higher + " after " + ring.counter());
    }
    return next(higher, ring.cost(), ring.fileHeader(), ring.users(), ring.recovery())
        .signed(dataKey);
  }

  /**
   * The beginning of the database file.
   *
   * @param header 32 lower-case hexadecimal digits
   * @throws IllegalArgumentException when it is anything else
   */
  public KeyRing setFileHeader(String header) {
    if (!header.matches("[0-9a-f]{32}")) {
      throw new IllegalArgumentException("not 16 bytes in hexadecimal");
    }
    return next(ring.counter() + 1, ring.cost(), header, ring.users(), ring.recovery())
        .signed(dataKey);
  }

  private KeyRing with(List<UserSlot> users) {
    return next(ring.counter() + 1, ring.cost(), ring.fileHeader(), users, ring.recovery())
        .signed(dataKey);
  }

  /** Not signed yet. */
  private KeyRing next(
      long counter, int cost, String header, List<UserSlot> users, RecoverySlot recovery) {
    return new KeyRing(
        KeyRing.FORMAT, ring.registerId(), counter, cost, header, users, recovery, "");
  }

  private List<UserSlot> replacing(UserSlot changed) {
    return ring.users().stream()
        .map(slot -> slot.user().equals(changed.user()) ? changed : slot)
        .toList();
  }

  private UserSlot slot(UserId user, String login, Password password) throws DomainException {
    return UserSlot.create(
        ring.registerId(), user, login, password, new BcryptCost(ring.cost()), dataKey);
  }

  private UserSlot slotOf(UserId user) throws DomainException {
    return ring.users().stream()
        .filter(slot -> slot.user().equals(user))
        .findFirst()
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_USER, user));
  }

  private Secret privateKeyOf(UserSlot slot, Password password) throws DomainException {
    return slot.openPrivateKey(ring.registerId(), password)
        .orElseThrow(() -> new DomainException(Problem.WRONG_LOGIN_OR_PASSWORD));
  }
}
