package fi.kortisto.model;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Ids of very many persons, in little room. Not safe for several threads. */
public final class SubjectIds {

  private long[] ids = new long[16];
  private int size;

  public void add(SubjectId id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
    }
    ids[size++] = id.value();
  }

  public int size() {
    return size;
  }

  LongStream stream() {
    return Arrays.stream(ids, 0, size);
  }
}
