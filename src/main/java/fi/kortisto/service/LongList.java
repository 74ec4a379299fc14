package fi.kortisto.service;

import java.util.Arrays;

/** Very many longs, which as objects would take four times the memory. */
final class LongList {

  private long[] values = new long[1 << 10];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  long get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  void clear() {
    values = new long[1 << 10];
    size = 0;
  }

  void sort() {
    Arrays.sort(values, 0, size);
  }

  /** Sorted, each value once. */
  void sortDistinct() {
    sort();
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[kept++] = values[i];
      }
    }
    size = kept;
  }
}
