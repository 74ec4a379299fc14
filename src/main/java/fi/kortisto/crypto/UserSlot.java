package fi.kortisto.crypto;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.UserId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What the key ring holds for one user: a private key that the password opens, and the data key
 * sealed to its public half. Binary values are base64.
 *
 * @param userId see {@link UserId}
 * @param login as {@link #loginOf} makes it
 * @param cost of bcrypt, see {@link BcryptCost}
 * @param salt of bcrypt, this slot's own
 * @param publicKey X25519
 * @param sealedPrivateKey bound to the register, the user and the cost
 * @param sealedDataKey bound to the register and the user
 */
public record UserSlot(
    long userId,
    String login,
    int cost,
    String salt,
    String publicKey,
    String sealedPrivateKey,
    String sealedDataKey) {

  public UserSlot {
    Objects.requireNonNull(login);
    Objects.requireNonNull(salt);
    Objects.requireNonNull(publicKey);
    Objects.requireNonNull(sealedPrivateKey);
    Objects.requireNonNull(sealedDataKey);
  }

  public UserId user() {
    return new UserId(userId);
  }

  /** A login as it is kept and compared: without spaces around it, lower case, normal form C. */
  public static String loginOf(String typed) {
    return Normalizer.normalize(typed.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  /** A slot with a new key pair. The password must pass {@link PasswordRules}. */
  static UserSlot create(
      String registerId,
      UserId user,
      String login,
      Password password,
      BcryptCost cost,
      DataKey dataKey)
      throws DomainException {
    if (login.isEmpty()) {
      throw new DomainException(Problem.BAD_LOGIN);
    }
    PasswordRules.check(password, login);
    try (Recipient recipient = Recipient.generate()) {
      return new UserSlot(user.value(), login, cost.value(), "", recipient.publicKey(), "", "")
          .withPrivateKey(registerId, recipient.privateKey(), password, cost)
          .withDataKey(registerId, dataKey);
    }
  }

  /** A slot that no password opens, which takes as long to say so as a real one. */
  static UserSlot decoy(int cost) {
    return new UserSlot(
        0,
        "",
        cost,
        Binary.text(Secret.randomBytes(PasswordStretch.SALT_LENGTH)),
        "",
        Binary.text(Secret.randomBytes(Recipient.PRIVATE_KEY_LENGTH + SealedBox.OVERHEAD)),
        "");
  }

  /** Whether the password may be tried on it at all: sizes are right and the cost is possible. */
  boolean isWellFormed() {
    return BcryptCost.isPossible(cost)
        && login.equals(loginOf(login))
        && !login.isEmpty()
        && Binary.hasLength(salt, PasswordStretch.SALT_LENGTH)
        && Binary.hasLength(publicKey, Recipient.PUBLIC_KEY_LENGTH)
        && Binary.hasLength(sealedPrivateKey, Recipient.PRIVATE_KEY_LENGTH + SealedBox.OVERHEAD)
        && Binary.hasLength(sealedDataKey, Recipient.SEALED_LENGTH);
  }

  /** Slow. Empty when the password is not the one, or the slot was changed. */
  Optional<Secret> openPrivateKey(String registerId, Password password) {
    try (Secret key = PasswordStretch.stretch(password, Binary.bytes(salt), cost)) {
      return SealedBox.open(
          key, Binary.bytes(sealedPrivateKey), privateKeyContext(registerId, cost));
    }
  }

  Optional<DataKey> openDataKey(String registerId, Secret privateKey) {
    return Recipient.open(privateKey, Binary.bytes(sealedDataKey), dataKeyContext(registerId));
  }

  /** The same key pair under a password and cost, with a new salt. Slow. */
  UserSlot withPrivateKey(
      String registerId, Secret privateKey, Password password, BcryptCost newCost) {
    byte[] newSalt = Secret.randomBytes(PasswordStretch.SALT_LENGTH);
    try (Secret key = PasswordStretch.stretch(password, newSalt, newCost.value())) {
      byte[] sealed =
          SealedBox.seal(key, privateKey.bytes(), privateKeyContext(registerId, newCost.value()));
      return new UserSlot(
          userId,
          login,
          newCost.value(),
          Binary.text(newSalt),
          publicKey,
          Binary.text(sealed),
          sealedDataKey);
    }
  }

  /** Needs no password: the data key is sealed to the public key. */
  UserSlot withDataKey(String registerId, DataKey dataKey) {
    byte[] sealed = Recipient.seal(publicKey, dataKey, dataKeyContext(registerId));
    return new UserSlot(
        userId, login, cost, salt, publicKey, sealedPrivateKey, Binary.text(sealed));
  }

  private byte[] privateKeyContext(String registerId, int itsCost) {
    return new Fields("private key of a user, 1")
        .text(registerId)
        .number(userId)
        .number(itsCost)
        .bytes();
  }

  private byte[] dataKeyContext(String registerId) {
    return new Fields("data key for a user, 1").text(registerId).number(userId).bytes();
  }

  void writeTo(Fields fields) {
    fields
        .number(userId)
        .text(login)
        .number(cost)
        .text(salt)
        .text(publicKey)
        .text(sealedPrivateKey)
        .text(sealedDataKey);
  }

  @Override
  public String toString() {
    return "UserSlot[" + userId + "]";
  }
}
