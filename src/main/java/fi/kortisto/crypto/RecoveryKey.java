package fi.kortisto.crypto;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The key on paper that opens a register when every password is forgotten: 256 random bits as
 * twelve groups of five characters, {@code K1XXX-XXXXX-...}. Zeroed when closed.
 *
 * <p>The characters are Crockford's base 32 (no I, L, O, U). {@code K1} names the form; 52
 * characters carry the bits; the last six are a checksum of 30 bits, the cyclic code of bech32m
 * (BIP 350). It always finds up to four wrong characters anywhere, and any run of up to six wrong
 * ones, so that a wrong group is always refused; anything worse passes once in 2^30. A plain hash
 * would promise none of this.
 */
public final class RecoveryKey implements AutoCloseable {

  public static final int GROUPS = 12;
  public static final int GROUP_LENGTH = 5;

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int[] FORM = {ALPHABET.indexOf('K'), 1};
  private static final int LENGTH = GROUPS * GROUP_LENGTH;
  private static final int CHECKSUM = 6;
  private static final int CHECKSUM_START = LENGTH - CHECKSUM;
  private static final int SECRET_BITS = 256;

  private static final int CHECKSUM_CONSTANT = 0x2bc830a3;
  private static final int[] GENERATOR = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };

  private final Secret secret;

  private RecoveryKey(Secret secret) {
    this.secret = secret;
  }

  static RecoveryKey random() {
    return of(Secret.random(SECRET_BITS / Byte.SIZE));
  }

  /** Takes over a secret of 32 bytes. */
  static RecoveryKey of(Secret secret) {
    return new RecoveryKey(secret);
  }

  /**
   * Reads what was typed. Case, white space and dashes of any kind do not matter; O counts as 0, I
   * and L as 1.
   *
   * @throws DomainException {@link Problem#WRONG_RECOVERY_KEY} when it is no recovery key or was
   *     mistyped
   */
  public static RecoveryKey parse(String typed) throws DomainException {
    int[] symbols = normal(typed).chars().map(ALPHABET::indexOf).toArray();
    try {
      if (symbols.length != LENGTH
          || Arrays.stream(symbols).anyMatch(symbol -> symbol < 0)
          || remainder(symbols) != CHECKSUM_CONSTANT
          || symbols[0] != FORM[0]
          || symbols[1] != FORM[1]
          || (symbols[CHECKSUM_START - 1] & 0b1111) != 0) {
        throw new DomainException(Problem.WRONG_RECOVERY_KEY);
      }
      return of(Secret.taking(secretOf(symbols)));
    } finally {
      Arrays.fill(symbols, 0);
    }
  }

  /**
   * The key to be shown and printed. Strings cannot be zeroed, and paper is what they are for; ask
   * for them once.
   */
  public List<String> groups() {
    int[] symbols = symbolsOf(secret.bytes());
    List<String> groups = new ArrayList<>(GROUPS);
    for (int start = 0; start < LENGTH; start += GROUP_LENGTH) {
      StringBuilder group = new StringBuilder(GROUP_LENGTH);
      for (int i = start; i < start + GROUP_LENGTH; i++) {
        group.append(ALPHABET.charAt(symbols[i]));
      }
      groups.add(group.toString());
    }
    Arrays.fill(symbols, 0);
    return List.copyOf(groups);
  }

  /**
   * The groups with hyphens between them: one line of 71 characters, which {@link #parse} reads.
   */
  public String text() {
    return String.join("-", groups());
  }

  /**
   * Whether a group was typed back rightly, as forgiving as {@link #parse}.
   *
   * @param index from 0 to {@link #GROUPS} - 1
   */
  public boolean hasGroup(int index, String typed) {
    return groups().get(index).equals(normal(typed));
  }

  private static String normal(String typed) {
    StringBuilder normal = new StringBuilder(typed.length());
    typed
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !isSeparator(c))
        .map(
            c ->
                switch (c) {
                  case 'O' -> '0';
                  case 'I', 'L' -> '1';
                  default -> c;
                })
        .forEach(normal::appendCodePoint);
    return normal.toString();
  }

  private static boolean isSeparator(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  private static int[] symbolsOf(byte[] secret) {
    int[] symbols = new int[LENGTH];
    System.arraycopy(FORM, 0, symbols, 0, FORM.length);
    for (int bit = 0; bit < SECRET_BITS; bit++) {
      int value = (secret[bit / 8] >> (7 - bit % 8)) & 1;
      symbols[FORM.length + bit / 5] |= value << (4 - bit % 5);
    }
    int check = remainder(symbols) ^ CHECKSUM_CONSTANT;
    for (int i = 0; i < CHECKSUM; i++) {
      symbols[CHECKSUM_START + i] = (check >> (5 * (CHECKSUM - 1 - i))) & 31;
    }
    return symbols;
  }

  private static byte[] secretOf(int[] symbols) {
    byte[] secret = new byte[SECRET_BITS / 8];
    for (int bit = 0; bit < SECRET_BITS; bit++) {
      int value = (symbols[FORM.length + bit / 5] >> (4 - bit % 5)) & 1;
      secret[bit / 8] |= (byte) (value << (7 - bit % 8));
    }
    return secret;
  }

  /** Of the characters as a polynomial over GF(32), divided by the generator of bech32. */
  private static int remainder(int[] symbols) {
    int remainder = 1;
    for (int symbol : symbols) {
      int top = remainder >>> 25;
      remainder = ((remainder & 0x1ffffff) << 5) ^ symbol;
      for (int i = 0; i < GENERATOR.length; i++) {
        if (((top >>> i) & 1) == 1) {
          remainder ^= GENERATOR[i];
        }
      }
    }
    return remainder;
  }

  Secret secret() {
    return secret;
  }

  @Override
  public void close() {
    secret.close();
  }

  @Override
  public String toString() {
    return "RecoveryKey";
  }
}
