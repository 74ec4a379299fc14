package fi.kortisto.service;

import fi.kortisto.format.Collation;
import fi.kortisto.format.Folded;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Values that stand nowhere by chance, and the forms in which a register keeps them. */
final class RareValues {

  /** The search index leaves out what a word has in common with the word before it. */
  private static final int COMMON_START = 4;

  private static final String LETTERS = "abcdefghijklmnoprstuvyäö";
  private static final int LENGTH = 14;

  private final Random random = new Random(20_260_305);
  private final List<String> words = new ArrayList<>();

  /** A word that was not given before. */
  String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    words.add(word.toString());
    return word.toString();
  }

  /** One that begins with a capital letter. */
  String name() {
    String word = word();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** A word of letters that an address on the net can have. */
  String plain() {
    String word = Folded.withoutAccents(word());
    words.set(words.size() - 1, word);
    return word;
  }

  String phone() {
    String number = "40" + (1_000_000 + random.nextInt(9_000_000));
    words.add(number);
    return "+358" + number;
  }

  int size() {
    return words.size();
  }

  /** Those of the words of which any form stands in the bytes. */
  List<String> in(byte[] bytes) {
    Bytes hay = new Bytes(bytes);
    return words.stream().filter(word -> forms(word).stream().anyMatch(hay::contain)).toList();
  }

  private static List<byte[]> forms(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return List.of(word.substring(1).getBytes(StandardCharsets.UTF_8));
    }
    String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    List<byte[]> forms = new ArrayList<>();
    for (String form : List.of(word.substring(1), Folded.withoutAccents(word))) {
      forms.add(form.getBytes(StandardCharsets.UTF_8));
      forms.add(form.substring(COMMON_START).getBytes(StandardCharsets.UTF_8));
    }
    byte[] order = new Collation().key(capital);
    forms.add(Arrays.copyOf(order, LENGTH / 2));
    return forms;
  }

  /** Bytes that are looked through many times, known by the pairs they hold. */
  private static final class Bytes {

    private static final int SHORTEST_DIGEST = 32;

    private final byte[] bytes;
    private final int[] first = new int[1 << 24];
    private final int[] next;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
      this.next = new int[bytes.length];
      Arrays.fill(first, -1);
      for (int i = bytes.length - 3; i >= 0; i--) {
        int triple = triple(bytes, i);
        next[i] = first[triple];
        first[triple] = i;
      }
    }

    private static int triple(byte[] bytes, int at) {
      return (bytes[at] & 0xff) << 16 | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff);
    }

    boolean contain(byte[] wanted) {
      for (int at = first[triple(wanted, 0)]; at >= 0; at = next[at]) {
        if (at + wanted.length <= bytes.length
            && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)
            && !isInDigest(at, at + wanted.length)) {
          return true;
        }
      }
      return false;
    }

    /** Eight digits do stand by chance somewhere in a million digits of digests and salts. */
    private boolean isInDigest(int from, int to) {
      int start = from;
      while (start > 0 && isHexadecimal(bytes[start - 1])) {
        start--;
      }
      int end = to;
      while (end < bytes.length && isHexadecimal(bytes[end])) {
        end++;
      }
      return end - start >= SHORTEST_DIGEST;
    }

    private static boolean isHexadecimal(byte one) {
      return (one >= '0' && one <= '9') || (one >= 'a' && one <= 'f');
    }
  }
}
