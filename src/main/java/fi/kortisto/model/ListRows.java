package fi.kortisto.model;

import java.util.List;

/** The persons on a list that was drawn, page by page, so that a long one needs little memory. */
public interface ListRows {

  /** How many a page should have. */
  int PAGE = 500;

  int size();

  /** At most so many rows from a place on; fewer when somebody may no longer be shown. */
  List<ListRow> page(int from, int rows) throws DomainException;

  /** Hears of every row in its order. */
  default <X extends Exception> void each(Taker<X> taker) throws DomainException, X {
    for (int from = 0; from < size(); from += PAGE) {
      for (ListRow row : page(from, PAGE)) {
        taker.take(row);
      }
    }
  }

  /** Does something with a row. */
  @FunctionalInterface
  interface Taker<X extends Exception> {
    void take(ListRow row) throws X;
  }
}
