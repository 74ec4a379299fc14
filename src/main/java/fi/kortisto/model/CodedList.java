package fi.kortisto.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list of a register's rules whose items are told apart by a code, as it is edited: each method
 * gives another list and leaves this one as it is.
 */
public record CodedList<T>(List<T> items, Function<T, String> code) {

  public CodedList {
    items = List.copyOf(items);
  }

  public List<String> codes() {
    return items.stream().map(code).toList();
  }

  public Optional<T> find(String wanted) {
    return items.stream().filter(item -> code.apply(item).equals(wanted)).findFirst();
  }

  /** With the item in the place of the one of the same code, or at the end where there is none. */
  public List<T> with(T item) {
    List<T> changed = new ArrayList<>(items);
    int place = codes().indexOf(code.apply(item));
    if (place < 0) {
      changed.add(item);
    } else {
      changed.set(place, item);
    }
    return changed;
  }

  public List<T> without(String gone) {
    return items.stream().filter(item -> !code.apply(item).equals(gone)).toList();
  }

  /**
   * With the item that many places further on; as it is where there is no such place.
   *
   * @param by -1 for up, 1 for down
   */
  public List<T> moved(String moving, int by) {
    int from = codes().indexOf(moving);
    int to = from + by;
    if (from < 0 || to < 0 || to >= items.size()) {
      return items;
    }
    List<T> changed = new ArrayList<>(items);
    Collections.swap(changed, from, to);
    return changed;
  }
}
