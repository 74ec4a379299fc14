package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.FilePart;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.MatchCount;
import fi.kortisto.model.Permission;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.store.Store;
import java.util.Optional;

/** Finds persons. */
public final class SubjectSearch {

  private final Desk desk;

  SubjectSearch(Desk desk) {
    this.desk = desk;
  }

  /** How many persons there are in the registers that the user may look into. */
  public long size() throws DomainException {
    return desk.store().transaction(() -> desk.store().subjects().size(desk.reach().among()));
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
    return desk.act(
        LogAction.SEARCH, Permission.READ_SUBJECTS, trace -> page(query, from, rows, trace));
  }

  /**
   * As {@link #find}, while somebody is typing: the row of the log is written when the typing
   * settles, that is at {@link #settle()}, at the next call of anything else in the session, or
   * when the session ends.
   */
  public SubjectPage typing(SearchQuery query, SubjectPage.Mark from, int rows)
      throws DomainException {
    return desk.typing(trace -> page(query, from, rows, trace));
  }

  /** Writes the one row for what was typed since the last time; nothing when nothing was typed. */
  public void settle() throws DomainException {
    desk.settle();
  }

  /** How many the query finds, counted up to a thousand. Belongs to the search it follows. */
  public MatchCount count(SearchQuery query) throws DomainException {
    SearchQuery within = within(query);
    return desk.store().transaction(() -> desk.store().subjects().count(within));
  }

  private SubjectPage page(SearchQuery query, SubjectPage.Mark from, int rows, Trace trace)
      throws DomainException {
    SubjectPage found = found(within(query), from, rows);
    SubjectPage page = new SubjectPage(desk.reach().shown(found.rows()), found.next());
    query.register().ifPresent(trace::in);
    trace.persons(page.rows().size());
    return page;
  }

  private SearchQuery within(SearchQuery query) throws DomainException {
    if (query.register().isPresent()) {
      desk.register(query.register().get());
    }
    return desk.reach().limit().map(query::within).orElse(query);
  }

  /** Where the index of a damaged register is lost, the persons are gone through one by one. */
  private SubjectPage found(SearchQuery query, SubjectPage.Mark from, int rows)
      throws DomainException {
    Store store = desk.store();
    Optional<SubjectPage> page =
        store.readable(
            FilePart.WHOLE,
            Optional.empty(),
            () -> Optional.of(store.subjects().find(query, from, rows, desk.today())));
    return page.isPresent()
        ? page.get()
        : new SubjectPage(new Rescue(desk).find(query.text()), Optional.empty());
  }
}
