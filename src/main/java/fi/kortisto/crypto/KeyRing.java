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

/**
 * Who can open a register: the data key sealed to each user and to the recovery key, everything
 * under one MAC that only the data key can make.
 *
 * <p>A plain value of numbers and texts, as it stands in the file beside the database. One that was
 * read is believed only after {@link #open} or {@link #verify}; {@link #change} makes another.
 * Nothing here writes files.
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
   * What can be done by whoever holds the data key.
   *
   * @throws DomainException as {@link #verify}
   */
  public KeyRingChange change(DataKey dataKey) throws DomainException {
    verify(dataKey);
    return new KeyRingChange(this, dataKey);
  }

  /** The same values with the MAC that this data key makes. */
  KeyRing signed(DataKey dataKey) {
    return new KeyRing(
        format, registerId, counter, cost, fileHeader, users, recovery, macUnder(dataKey));
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
