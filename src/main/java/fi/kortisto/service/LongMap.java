package fi.kortisto.service;

import java.util.Arrays;

/**
 * Long to long, the first value of a key stays. For the fingerprints of a file of a million rows,
 * which as objects would take four times the memory.
 */
final class LongMap {

  static final long ABSENT = -1;

  private static final int FIRST_CAPACITY = 1 << 10;

  private long[] keys = new long[FIRST_CAPACITY];
  private long[] values = absent(FIRST_CAPACITY);
  private int size;

  long get(long key) {
    return values[slot(keys, values, key)];
  }

  void put(long key, long value) {
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
    long[] newValues = absent(keys.length * 2);
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

  private static int slot(long[] keys, long[] values, long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (values[slot] != ABSENT && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long[] absent(int capacity) {
    long[] values = new long[capacity];
    Arrays.fill(values, ABSENT);
    return values;
  }
}
