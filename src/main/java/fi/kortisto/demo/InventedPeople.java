package fi.kortisto.demo;

import fi.kortisto.model.Language;
import fi.kortisto.model.PostalAddress;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes people up. A million of them share some 2,700 family names and twofold ones besides, 4,700
 * given names, 22,000 organisations and 1,200 towns, a few of each common and most of them rare, as
 * in life; every e-mail address occurs once, every phone number once in a million. One in twenty is
 * a Swedish speaker.
 */
public final class InventedPeople {

  private static final long STRIDE = 0x9E3779B97F4A7C15L;
  private static final int PHONES = 1_000_000;
  private static final int DOUBLE_NAME_EVERY = 41;
  private static final int WITHOUT_ORGANISATION_PERCENT = 30;
  private static final int SWEDISH_PERCENT = 5;

  private final long seed;

  /**
   * @param seed the same seed gives the same people
   */
  public InventedPeople(long seed) {
    this.seed = seed;
  }

  /** The first people, in their order. */
  public Stream<InventedPerson> first(long count) {
    return LongStream.range(0, count).mapToObj(this::person);
  }

  /** The person of that number, from 0. */
  public InventedPerson person(long number) {
    SplittableRandom random = new SplittableRandom(seed + number * STRIDE);
    boolean swedish = random.nextInt(100) < SWEDISH_PERCENT;
    Syllables words = swedish ? Syllables.SWEDISH : Syllables.FINNISH;
    String given = given(words, random);
    String family = family(words, random);
    if (number % DOUBLE_NAME_EVERY == DOUBLE_NAME_EVERY - 1) {
      given = given.contains("-") ? given : given + "-" + given(words, random);
      family = family + "-" + family(words, random);
    }
    return new InventedPerson(
        String.format(Locale.ROOT, "A%07d", number + 1),
        given,
        family,
        organisation(words, random),
        often(words.titles(), random),
        email(given, family, number, random),
        String.format(Locale.ROOT, "040 0%06d", number % PHONES).replaceAll("(.{7})", "$1 "),
        address(words, random),
        swedish ? Language.SV : Language.FI);
  }

  private static String given(Syllables words, SplittableRandom random) {
    String first = often(words.givenNames(), random);
    boolean twofold = random.nextInt(12) == 0;
    return twofold ? first + "-" + often(words.givenNames(), random) : first;
  }

  private static String family(Syllables words, SplittableRandom random) {
    return words.family(often(words.stems(), random), random);
  }

  private static String organisation(Syllables words, SplittableRandom random) {
    if (random.nextInt(100) < WITHOUT_ORGANISATION_PERCENT) {
      return "";
    }
    return often(words.stems(), random)
        + often(words.trades(), random)
        + words.firmEnding(random.nextInt(4));
  }

  private static PostalAddress address(Syllables words, SplittableRandom random) {
    int stem = rank(words.stems().size(), random);
    int place = rank(words.places().size(), random);
    String town = words.stems().get(stem) + words.places().get(place);
    String street =
        often(words.stems(), random)
            + often(words.streets(), random)
            + " "
            + (1 + random.nextInt(120))
            + (random.nextBoolean() ? " A " + (1 + random.nextInt(60)) : "");
    return PostalAddress.of(
        street, String.format(Locale.ROOT, "%05d", 1000 + stem * 500 + place * 10), town);
  }

  private static String email(String given, String family, long number, SplittableRandom random) {
    String name =
        Normalizer.normalize(given + "." + family, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return name + "." + number + "@" + often(Syllables.DOMAINS, random);
  }

  /** One of the list, the earlier the likelier. */
  private static String often(List<String> list, SplittableRandom random) {
    return list.get(rank(list.size(), random));
  }

  private static int rank(int size, SplittableRandom random) {
    double even = random.nextDouble();
    return (int) (size * even * even);
  }
}
