package fi.kortisto.service;

import java.util.Arrays;

/**
 * Long to int, the first value of a key stays. For the fingerprints of a file of a million rows,
 * which as objects would take five times the memory.
 */
final class LongIntMap {

  static final int ABSENT = -1;

  private static final int FIRST_CAPACITY = 1 << 10;

  private long[] keys = new long[FIRST_CAPACITY];
  private int[] values = absent(FIRST_CAPACITY);
  private int size;

  int get(long key) {
    return values[slot(keys, values, key)];
  }

  void put(long key, int value) {
    if (size * 3L >= keys.length * 2L) {
      grow();
    }
    int slot = slot(keys, values, key);
    if (values[slot] == ABSENT) {
      keys[slot] = key;
      values[slot] = value;
      size++;
    }
  }

  private void grow() {
    long[] newKeys = new long[keys.length * 2];
    int[] newValues = absent(keys.length * 2);
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != ABSENT) {
        int slot = slot(newKeys, newValues, keys[i]);
        newKeys[slot] = keys[i];
        newValues[slot] = values[i];
      }
    }
    keys = newKeys;
    values = newValues;
  }

  private static int slot(long[] keys, int[] values, long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (values[slot] != ABSENT && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int[] absent(int capacity) {
    int[] values = new int[capacity];
    Arrays.fill(values, ABSENT);
    return values;
  }
}
