package fi.kortisto.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/**
 * The key pair (Ed25519) under which the checkpoints of the access log are signed. It is made once
 * and stands in the encrypted database. The signature shows to somebody who kept the public key
 * outside that a checkpoint was made by a holder of this register's data key, and was not changed
 * since; against that holder it proves nothing.
 */
public final class SigningKey {

  private static final String ALGORITHM = "Ed25519";

  private final byte[] publicKey;
  private final byte[] secretKey;

  private SigningKey(byte[] publicKey, byte[] secretKey) {
    this.publicKey = publicKey.clone();
    this.secretKey = secretKey.clone();
  }

  public static SigningKey create() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return new SigningKey(pair.getPublic().getEncoded(), pair.getPrivate().getEncoded());
    } catch (GeneralSecurityException absent) {
      throw new AssertionError(absent);
    }
  }

  /**
   * One that was made before.
   *
   * @param publicKey X.509 form
   * @param secretKey PKCS #8 form
   */
  public static SigningKey of(byte[] publicKey, byte[] secretKey) {
    return new SigningKey(publicKey, secretKey);
  }

  /** X.509 form. */
  public byte[] publicKey() {
    return publicKey.clone();
  }

  /** PKCS #8 form, to be kept with the data. */
  public byte[] secretKey() {
    return secretKey.clone();
  }

  /** The signature of 64 bytes. */
  public byte[] sign(byte[] text) {
    try {
      PrivateKey key =
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secretKey));
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(text);
      return signature.sign();
    } catch (GeneralSecurityException notOurKey) {
      throw new IllegalStateException(notOurKey);
    }
  }

  /**
   * Whether the text was signed under the secret half of a public key.
   *
   * @param publicKey X.509 form; what is no key has signed nothing
   */
  public static boolean hasSigned(byte[] publicKey, byte[] text, byte[] signed) {
    try {
      PublicKey key =
          KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(publicKey));
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(text);
      return signature.verify(signed);
    } catch (GeneralSecurityException noKeyOrNoSignature) {
      return false;
    }
  }
}
