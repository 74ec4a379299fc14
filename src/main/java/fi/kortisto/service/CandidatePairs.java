package fi.kortisto.service;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Lays persons beside each other who share a key, without comparing all with all. Of a key that
 * very many share, such as the phone of a switchboard, each is compared with its neighbours in the
 * order of names only.
 */
final class CandidatePairs {

  /** Of the 64 bits of an entry so many say who; the rest is the hash of the key. */
  private static final int PERSON_BITS = 26;

  private static final long PERSON_MASK = (1L << PERSON_BITS) - 1;

  /** The most persons that fit: 67 million. */
  static final int MOST_PERSONS = 1 << PERSON_BITS;

  private static final int SMALL_BLOCK = 64;
  private static final int NEIGHBOURS = 24;

  private final LongList ids = new LongList();
  private final LongList orders = new LongList();
  private final LongList keys = new LongList();
  private final LongList pairs = new LongList();

  /** Adds a person, the ids growing. */
  void add(long id, long nameOrder, Iterable<String> sharedKeys) {
    long person = ids.size();
    ids.add(id);
    orders.add(nameOrder);
    for (String key : sharedKeys) {
      keys.add((BlockKeys.hash(key) << PERSON_BITS) | person);
    }
  }

  int persons() {
    return ids.size();
  }

  /** Finds the pairs once all are added. */
  void match() {
    keys.sort();
    int from = 0;
    while (from < keys.size()) {
      int to = from + 1;
      while (to < keys.size() && block(to) == block(from)) {
        to++;
      }
      if (to - from > 1) {
        matchBlock(from, to);
      }
      from = to;
    }
    keys.clear();
    pairs.sortDistinct();
  }

  private long block(int index) {
    return keys.get(index) >>> PERSON_BITS;
  }

  private void matchBlock(int from, int to) {
    if (to - from <= SMALL_BLOCK) {
      for (int i = from; i < to; i++) {
        for (int j = i + 1; j < to; j++) {
          offer(keys.get(i) & PERSON_MASK, keys.get(j) & PERSON_MASK);
        }
      }
      return;
    }
    Integer[] persons = new Integer[to - from];
    Arrays.setAll(persons, i -> (int) (keys.get(from + i) & PERSON_MASK));
    Arrays.sort(persons, Comparator.comparingLong(orders::get));
    for (int i = 0; i < persons.length; i++) {
      for (int j = i + 1; j < Math.min(persons.length, i + 1 + NEIGHBOURS); j++) {
        offer(persons[i], persons[j]);
      }
    }
  }

  private void offer(long one, long other) {
    if (one != other && NameOrder.mayAgree(orders.get((int) one), orders.get((int) other))) {
      pairs.add((Math.min(one, other) << PERSON_BITS) | Math.max(one, other));
    }
  }

  int size() {
    return pairs.size();
  }

  /** Id of the first person of a pair, which is the smaller one. */
  long first(int pair) {
    return ids.get((int) (pairs.get(pair) >>> PERSON_BITS));
  }

  long second(int pair) {
    return ids.get((int) (pairs.get(pair) & PERSON_MASK));
  }
}
