package fi.kortisto.crypto;

import java.util.Objects;
import java.util.Optional;

/**
 * What the key ring holds for the recovery key: a private key that it opens, and the data key
 * sealed to the public half, so that the register can be re-keyed while the recovery key lies in a
 * safe. Binary values are base64.
 *
 * @param publicKey X25519
 * @param sealedPrivateKey bound to the register
 * @param sealedDataKey bound to the register
 */
public record RecoverySlot(String publicKey, String sealedPrivateKey, String sealedDataKey) {

  /**
   * A recovery key has 256 random bits, so nothing slow is needed to keep it from being guessed.
   */
  private static final String PURPOSE = "recovery slot, 1";

  public RecoverySlot {
    Objects.requireNonNull(publicKey);
    Objects.requireNonNull(sealedPrivateKey);
    Objects.requireNonNull(sealedDataKey);
  }

  static RecoverySlot create(String registerId, RecoveryKey recoveryKey, DataKey dataKey) {
    try (Recipient recipient = Recipient.generate();
        Secret key = recoveryKey.secret().derive(PURPOSE)) {
      byte[] sealed =
          SealedBox.seal(key, recipient.privateKey().bytes(), privateKeyContext(registerId));
      return new RecoverySlot(recipient.publicKey(), Binary.text(sealed), "")
          .withDataKey(registerId, dataKey);
    }
  }

  boolean isWellFormed() {
    return Binary.hasLength(publicKey, Recipient.PUBLIC_KEY_LENGTH)
        && Binary.hasLength(sealedPrivateKey, Recipient.PRIVATE_KEY_LENGTH + SealedBox.OVERHEAD)
        && Binary.hasLength(sealedDataKey, Recipient.SEALED_LENGTH);
  }

  /** Empty when the recovery key is not the one, or the slot was changed. */
  Optional<Secret> openPrivateKey(String registerId, RecoveryKey recoveryKey) {
    try (Secret key = recoveryKey.secret().derive(PURPOSE)) {
      return SealedBox.open(key, Binary.bytes(sealedPrivateKey), privateKeyContext(registerId));
    }
  }

  Optional<DataKey> openDataKey(String registerId, Secret privateKey) {
    return Recipient.open(privateKey, Binary.bytes(sealedDataKey), dataKeyContext(registerId));
  }

  RecoverySlot withDataKey(String registerId, DataKey dataKey) {
    byte[] sealed = Recipient.seal(publicKey, dataKey, dataKeyContext(registerId));
    return new RecoverySlot(publicKey, sealedPrivateKey, Binary.text(sealed));
  }

  private static byte[] privateKeyContext(String registerId) {
    return new Fields("private key of recovery, 1").text(registerId).bytes();
  }

  private static byte[] dataKeyContext(String registerId) {
    return new Fields("data key for recovery, 1").text(registerId).bytes();
  }

  void writeTo(Fields fields) {
    fields.text(publicKey).text(sealedPrivateKey).text(sealedDataKey);
  }

  @Override
  public String toString() {
    return "RecoverySlot";
  }
}
