package fi.kortisto.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.KEM;

/**
 * An X25519 key pair to which the data key is sealed: DHKEM (RFC 9180), HKDF-SHA256, AES-256-GCM.
 *
 * @param publicKey X.509 form, 44 bytes in base64
 * @param privateKey PKCS #8 form, 48 bytes
 */
record Recipient(String publicKey, Secret privateKey) implements AutoCloseable {

  static final int PUBLIC_KEY_LENGTH = 44;
  static final int PRIVATE_KEY_LENGTH = 48;
  static final int SEALED_LENGTH = 32 + DataKey.LENGTH + SealedBox.OVERHEAD;

  private static final int ENCAPSULATION = 32;
  private static final String PURPOSE = "data key sealed to a public key, 1";

  static Recipient generate() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("X25519").generateKeyPair();
      return new Recipient(
          Binary.text(pair.getPublic().getEncoded()),
          Secret.taking(pair.getPrivate().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("X25519", e);
    }
  }

  /** The sender's half of the exchange, then the box. */
  static byte[] seal(String publicKey, DataKey dataKey, byte[] context) {
    try {
      PublicKey key =
          KeyFactory.getInstance("X25519")
              .generatePublic(new X509EncodedKeySpec(Binary.bytes(publicKey)));
      KEM.Encapsulated shared = KEM.getInstance("DHKEM").newEncapsulator(key).encapsulate();
      try (Secret secret = Secret.taking(shared.key().getEncoded());
          Secret sealing = secret.derive(PURPOSE)) {
        byte[] box = SealedBox.seal(sealing, dataKey.secret().bytes(), context);
        byte[] sealed = Arrays.copyOf(shared.encapsulation(), ENCAPSULATION + box.length);
        System.arraycopy(box, 0, sealed, ENCAPSULATION, box.length);
        return sealed;
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("X25519", e);
    }
  }

  /** The data key; empty when it was not sealed to this private key in this context. */
  static Optional<DataKey> open(Secret privateKey, byte[] sealed, byte[] context) {
    try {
      PrivateKey key =
          KeyFactory.getInstance("X25519")
              .generatePrivate(new PKCS8EncodedKeySpec(privateKey.bytes()));
      byte[] encapsulation = Arrays.copyOf(sealed, ENCAPSULATION);
      byte[] box = Arrays.copyOfRange(sealed, ENCAPSULATION, sealed.length);
      try (Secret secret =
              Secret.taking(
                  KEM.getInstance("DHKEM")
                      .newDecapsulator(key)
                      .decapsulate(encapsulation)
                      .getEncoded());
          Secret sealing = secret.derive(PURPOSE)) {
        return SealedBox.open(sealing, box, context).map(DataKey::taking);
      }
    } catch (GeneralSecurityException notAPointOrNotAKey) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    privateKey.close();
  }
}
