package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.MatchCount;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.SubjectPage;

/** Finds persons. */
public final class SubjectSearch {

  /** How many persons there are in all registers. */
  public long size() throws DomainException {
    throw new AssertionError("not yet");
  }

  /**
   * One page of those found, in Finnish order of names; those whose letters are as typed come
   * before those found by forgiving accents. One row of the log.
   *
   * @param from {@link SubjectPage.Mark#START} or the {@code next} of the page before
   * @param rows how many at most
   */
  public SubjectPage find(SearchQuery query, SubjectPage.Mark from, int rows)
      throws DomainException {
    throw new AssertionError("not yet");
  }

  /**
   * As {@link #find}, while somebody is typing: the row of the log is written when the typing
   * settles, that is at {@link #settle()}, at the next call of anything else in the session, or
   * when the session ends.
   */
  public SubjectPage typing(SearchQuery query, SubjectPage.Mark from, int rows)
      throws DomainException {
    throw new AssertionError("not yet");
  }

  /** Writes the one row for what was typed since the last time; nothing when nothing was typed. */
  public void settle() throws DomainException {
    throw new AssertionError("not yet");
  }

  /** How many the query finds, counted up to a thousand. Belongs to the search it follows. */
  public MatchCount count(SearchQuery query) throws DomainException {
    throw new AssertionError("not yet");
  }
}
