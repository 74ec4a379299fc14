package fi.kortisto.crypto;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Who can open a register: the data key sealed to each user and to the recovery key, everything
 * under one MAC that only the data key can make.
 *
 * <p>A plain value of numbers and texts, as it stands in the file beside the database. One that was
 * read is believed only after {@link #open} or {@link #verify}; every change verifies first and
 * makes a new ring with the next counter and a new MAC. Nothing here writes files.
 *
 * <p>{@link Problem#DAMAGED_KEY_RING} leaves here without its path, which this package does not
 * know.
 *
 * @param format {@link #FORMAT}
 * @param registerId the register's UUID
 * @param counter grows with every change; stands in the database too, so that an older ring is
 *     noticed
 * @param cost of bcrypt for new slots, see {@link BcryptCost}
 * @param fileHeader the first 16 bytes of the database file in lower-case hexadecimal, which the
 *     page cipher does not authenticate; empty until there is a database
 * @param mac HMAC-SHA256 of all the rest, base64
 */
public record KeyRing(
    int format,
    String registerId,
    long counter,
    int cost,
    String fileHeader,
    List<UserSlot> users,
    RecoverySlot recovery,
    String mac) {

  /** The form of the ring that this program writes, and the newest that it reads. */
  public static final int FORMAT = 1;

  private static final String MAC_PURPOSE = "key ring, 1";

  /**
   * A ring as read; see {@link #open}.
   *
   * @throws NullPointerException when a part is missing
   */
  public KeyRing {
    Objects.requireNonNull(registerId);
    Objects.requireNonNull(fileHeader);
    users = List.copyOf(users);
    Objects.requireNonNull(recovery);
    Objects.requireNonNull(mac);
  }

  /** A new register's ring, its keys to be closed by the caller. */
  public record Created(KeyRing ring, DataKey dataKey, RecoveryKey recoveryKey)
      implements AutoCloseable {
    @Override
    public void close() {
      dataKey.close();
      recoveryKey.close();
    }
  }

  /** Who signed in, and the data key, to be closed by the caller. */
  public record Opened(UserId user, DataKey dataKey) implements AutoCloseable {
    @Override
    public void close() {
      dataKey.close();
    }
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
   * The ring of a new register with its first user, at this machine's {@linkplain
   * BcryptCost#calibrated cost}.
   *
   * @throws DomainException when {@link PasswordRules} refuse the password, or {@link
   *     Problem#BAD_LOGIN}
   */
  public static Created create(UUID registerId, UserId user, String login, Password password)
      throws DomainException {
    return create(registerId, user, login, password, BcryptCost.calibrated());
  }

  /** At a given cost: for tests, which would take long at a real one. */
  public static Created create(
      UUID registerId, UserId user, String login, Password password, BcryptCost cost)
      throws DomainException {
    DataKey dataKey = DataKey.random();
    RecoveryKey recoveryKey = RecoveryKey.random();
    String id = registerId.toString();
    UserSlot slot = UserSlot.create(id, user, UserSlot.loginOf(login), password, cost, dataKey);
    KeyRing ring =
        new KeyRing(
                FORMAT,
                id,
                1,
                cost.value(),
                "",
                List.of(slot),
                RecoverySlot.create(id, recoveryKey, dataKey),
                "")
            .signed(dataKey);
    return new Created(ring, dataKey, recoveryKey);
  }

  /**
   * Opens the ring with a password. Slow, and as slow for an unknown login as for a wrong password.
   *
   * @throws DomainException {@link Problem#WRONG_LOGIN_OR_PASSWORD}; {@link
   *     Problem#DAMAGED_KEY_RING} when the ring is not as it was written; {@link
   *     Problem#NEWER_REGISTER}
   */
  public Opened open(String login, Password password) throws DomainException {
    checkForm();
    UserSlot slot = slotOf(login).orElseGet(() -> UserSlot.decoy(cost));
    try (Secret privateKey =
        slot.openPrivateKey(registerId, password)
            .orElseThrow(() -> new DomainException(Problem.WRONG_LOGIN_OR_PASSWORD))) {
      return new Opened(slot.user(), verified(slot.openDataKey(registerId, privateKey)));
    }
  }

  /**
   * Opens the ring with the recovery key.
   *
   * @return the data key, to be closed by the caller
   * @throws DomainException {@link Problem#WRONG_RECOVERY_KEY}; {@link Problem#DAMAGED_KEY_RING};
   *     {@link Problem#NEWER_REGISTER}
   */
  public DataKey open(RecoveryKey recoveryKey) throws DomainException {
    checkForm();
    try (Secret privateKey =
        recovery
            .openPrivateKey(registerId, recoveryKey)
            .orElseThrow(() -> new DomainException(Problem.WRONG_RECOVERY_KEY))) {
      return verified(recovery.openDataKey(registerId, privateKey));
    }
  }

  /**
   * Passes when the ring is as whoever held this data key wrote it.
   *
   * @throws DomainException {@link Problem#DAMAGED_KEY_RING}; {@link Problem#NEWER_REGISTER}
   */
  public void verify(DataKey dataKey) throws DomainException {
    checkForm();
    if (!MessageDigest.isEqual(utf8(mac), utf8(macUnder(dataKey)))) {
      throw damaged();
    }
  }

  /** The slot of a login as typed, see {@link UserSlot#loginOf}. */
  public Optional<UserSlot> slotOf(String login) {
    String wanted = UserSlot.loginOf(login);
    return users.stream().filter(slot -> slot.login().equals(wanted)).findFirst();
  }

  /**
   * With one more user. Slow, as every change of a password is.
   *
   * @throws DomainException {@link Problem#LOGIN_TAKEN}; as {@link #create}; as {@link #verify}
   * @throws IllegalArgumentException when the id has a slot already
   */
  public KeyRing withUser(DataKey dataKey, UserId user, String login, Password password)
      throws DomainException {
    verify(dataKey);
    String normal = UserSlot.loginOf(login);
    if (slotOf(normal).isPresent()) {
      throw new DomainException(Problem.LOGIN_TAKEN, normal);
    }
    if (users.stream().anyMatch(slot -> slot.user().equals(user))) {
      throw new IllegalArgumentException("user " + user + " has a slot");
    }
    UserSlot slot =
        UserSlot.create(registerId, user, normal, password, new BcryptCost(cost), dataKey);
    return with(dataKey, Stream.concat(users.stream(), Stream.of(slot)).toList(), recovery);
  }

  /**
   * With another password and key pair for the user: by an administrator, or after recovery.
   *
   * @throws DomainException {@link Problem#NO_SUCH_USER}; as {@link #create}; as {@link #verify}
   */
  public KeyRing withPassword(DataKey dataKey, UserId user, Password password)
      throws DomainException {
    verify(dataKey);
    UserSlot slot =
        UserSlot.create(
            registerId, user, slotOf(user).login(), password, new BcryptCost(cost), dataKey);
    return with(dataKey, slot);
  }

  /**
   * With another password for a user who knows the present one.
   *
   * @throws DomainException {@link Problem#WRONG_LOGIN_OR_PASSWORD} when it is not the present one;
   *     otherwise as {@link #withPassword(DataKey, UserId, Password)}
   */
  public KeyRing withPassword(DataKey dataKey, UserId user, Password present, Password password)
      throws DomainException {
    verify(dataKey);
    privateKeyOf(slotOf(user), present).close();
    return withPassword(dataKey, user, password);
  }

  /**
   * Without the user, and with a new data key, since the user may have kept the old one.
   *
   * @throws DomainException {@link Problem#NO_SUCH_USER}; {@link Problem#LAST_ADMINISTRATOR} when
   *     nobody would be left; as {@link #verify}
   */
  public Rekeyed withoutUser(DataKey dataKey, UserId user) throws DomainException {
    verify(dataKey);
    UserSlot removed = slotOf(user);
    if (users.size() == 1) {
      throw new DomainException(Problem.LAST_ADMINISTRATOR);
    }
    return rekeyed(users.stream().filter(slot -> !slot.equals(removed)).toList());
  }

  /**
   * For the same users and recovery key with a new data key: after a password or recovery key was
   * changed because somebody else may know it, so that old copies of the ring do not open what is
   * written from now on.
   *
   * @throws DomainException as {@link #verify}
   */
  public Rekeyed rekeyed(DataKey dataKey) throws DomainException {
    verify(dataKey);
    return rekeyed(users);
  }

  private Rekeyed rekeyed(List<UserSlot> remaining) {
    DataKey fresh = DataKey.random();
    List<UserSlot> slots =
        remaining.stream().map(slot -> slot.withDataKey(registerId, fresh)).toList();
    return new Rekeyed(with(fresh, slots, recovery.withDataKey(registerId, fresh)), fresh);
  }

  /**
   * With a new recovery key; the old one opens old copies of the ring only.
   *
   * @throws DomainException as {@link #verify}
   */
  public RecoveryRenewed withNewRecoveryKey(DataKey dataKey) throws DomainException {
    verify(dataKey);
    RecoveryKey recoveryKey = RecoveryKey.random();
    KeyRing ring = with(dataKey, users, RecoverySlot.create(registerId, recoveryKey, dataKey));
    return new RecoveryRenewed(ring, recoveryKey);
  }

  /**
   * At a higher cost, for the ring and the slot of a user who has just signed in; empty when it is
   * as high already. Costs never fall. Slow when there is something to do.
   *
   * @throws DomainException {@link Problem#WRONG_LOGIN_OR_PASSWORD} when the password is not the
   *     user's; {@link Problem#NO_SUCH_USER}; as {@link #verify}
   */
  public Optional<KeyRing> withCostRaised(
      DataKey dataKey, UserId user, Password password, BcryptCost wanted) throws DomainException {
    verify(dataKey);
    BcryptCost target = new BcryptCost(Math.max(cost, wanted.value()));
    UserSlot slot = slotOf(user);
    if (slot.cost() >= target.value()) {
      return Optional.empty();
    }
    try (Secret privateKey = privateKeyOf(slot, password)) {
      UserSlot raised = slot.withPrivateKey(registerId, privateKey, password, target);
      return Optional.of(
          next(counter + 1, target.value(), fileHeader, replacing(raised), recovery)
              .signed(dataKey));
    }
  }

  /**
   * With a counter that is to be matched: after a restore, say.
   *
   * @throws IllegalArgumentException when it is not higher than the present one
   * @throws DomainException as {@link #verify}
   */
  public KeyRing withCounter(DataKey dataKey, long higher) throws DomainException {
    verify(dataKey);
    if (higher <= counter) {
      throw new IllegalArgumentException("counter " + higher + " after " + counter);
    }
    return next(higher, cost, fileHeader, users, recovery).signed(dataKey);
  }

  /**
   * For a database that begins otherwise.
   *
   * @param header 32 lower-case hexadecimal digits
   * @throws IllegalArgumentException when it is anything else
   * @throws DomainException as {@link #verify}
   */
  public KeyRing withFileHeader(DataKey dataKey, String header) throws DomainException {
    verify(dataKey);
    if (!header.matches("[0-9a-f]{32}")) {
      throw new IllegalArgumentException("not 16 bytes in hexadecimal");
    }
    return next(counter + 1, cost, header, users, recovery).signed(dataKey);
  }

  private KeyRing with(DataKey dataKey, UserSlot changed) {
    return with(dataKey, replacing(changed), recovery);
  }

  private KeyRing with(DataKey dataKey, List<UserSlot> slots, RecoverySlot itsRecovery) {
    return next(counter + 1, cost, fileHeader, slots, itsRecovery).signed(dataKey);
  }

  private KeyRing next(
      long itsCounter, int itsCost, String header, List<UserSlot> slots, RecoverySlot itsRecovery) {
    return new KeyRing(FORMAT, registerId, itsCounter, itsCost, header, slots, itsRecovery, "");
  }

  private KeyRing signed(DataKey dataKey) {
    return new KeyRing(
        format, registerId, counter, cost, fileHeader, users, recovery, macUnder(dataKey));
  }

  private List<UserSlot> replacing(UserSlot changed) {
    UnaryOperator<UserSlot> replace = slot -> slot.userId() == changed.userId() ? changed : slot;
    return users.stream().map(replace).toList();
  }

  private UserSlot slotOf(UserId user) throws DomainException {
    return users.stream()
        .filter(slot -> slot.user().equals(user))
        .findFirst()
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_USER, user));
  }

  private Secret privateKeyOf(UserSlot slot, Password password) throws DomainException {
    return slot.openPrivateKey(registerId, password)
        .orElseThrow(() -> new DomainException(Problem.WRONG_LOGIN_OR_PASSWORD));
  }

  /** A ring is hostile input: nothing is computed from it before its sizes are seen to be right. */
  private void checkForm() throws DomainException {
    if (format > FORMAT) {
      throw new DomainException(Problem.NEWER_REGISTER);
    }
    boolean wellFormed =
        format == FORMAT
            && BcryptCost.isPossible(cost)
            && users.stream().allMatch(UserSlot::isWellFormed)
            && users.stream().map(UserSlot::userId).distinct().count() == users.size()
            && users.stream().map(UserSlot::login).distinct().count() == users.size()
            && recovery.isWellFormed();
    if (!wellFormed) {
      throw damaged();
    }
  }

  private DataKey verified(Optional<DataKey> unsealed) throws DomainException {
    DataKey dataKey = unsealed.orElseThrow(KeyRing::damaged);
    try {
      verify(dataKey);
      return dataKey;
    } catch (DomainException e) {
      dataKey.close();
      throw e;
    }
  }

  private String macUnder(DataKey dataKey) {
    Fields fields =
        new Fields(MAC_PURPOSE)
            .number(format)
            .text(registerId)
            .number(counter)
            .number(cost)
            .text(fileHeader)
            .number(users.size());
    users.forEach(slot -> slot.writeTo(fields));
    recovery.writeTo(fields);
    try (Secret key = dataKey.derive(MAC_PURPOSE)) {
      return Binary.text(key.mac(fields.bytes()));
    }
  }

  private static DomainException damaged() {
    return new DomainException(Problem.DAMAGED_KEY_RING);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "KeyRing[counter " + counter + ", " + users.size() + " users]";
  }
}
