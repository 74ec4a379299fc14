package fi.kortisto.crypto;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM: a random nonce of 12 bytes, the ciphertext, a tag of 16 bytes. */
final class SealedBox {

  static final int OVERHEAD = 12 + 16;

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private SealedBox() {}

  /**
   * @param context what the box is for; it opens only under the same
   */
  static byte[] seal(Secret key, byte[] content, byte[] context) {
    byte[] nonce = Secret.randomBytes(NONCE);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(content);
      byte[] box = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, box, NONCE, sealed.length);
      return box;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM", e);
    }
  }

  /** What the box holds; empty when the key, the context or the box is not the right one. */
  static Optional<Secret> open(Secret key, byte[] box, byte[] context) {
    if (box.length < OVERHEAD) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Secret.taking(
              cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(box, NONCE), context)
                  .doFinal(box, NONCE, box.length - NONCE)));
    } catch (AEADBadTagException notThisOne) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM", e);
    }
  }

  private static Cipher cipher(int mode, Secret key, byte[] nonce, byte[] context)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context);
    return cipher;
  }
}
