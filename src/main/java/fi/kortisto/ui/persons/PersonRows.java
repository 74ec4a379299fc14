package fi.kortisto.ui.persons;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.MatchCount;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Background;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The persons that a search finds, as far as they have been looked at: fifty to begin with and
 * further ones when {@link #more} is called.
 *
 * <p>While somebody types, only the newest query matters: older ones that have not begun are
 * skipped, and an answer that comes too late is dropped.
 */
final class PersonRows {

  static final int PAGE = 50;

  private final Session session;
  private final Background.Work work;
  private final Consumer<DomainException> refused;
  private final ObservableList<Subject> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Found>> found =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AtomicInteger newest = new AtomicInteger();
  private SearchQuery query = SearchQuery.of("");
  private Optional<SubjectPage.Mark> next = Optional.empty();
  private boolean loading;
  private boolean looking;
  private Runnable afterLooking = () -> {};

  /** What was looked for and how many there are. */
  record Found(SearchQuery query, MatchCount count) {

    /** Whether the registers are empty, and not only the search in vain. */
    boolean isNobodyAtAll() {
      return count.number() == 0 && query.text().isBlank() && query.register().isEmpty();
    }
  }

  PersonRows(Session session, Background.Work work, Consumer<DomainException> refused) {
    this.session = session;
    this.work = work;
    this.refused = refused;
  }

  ObservableList<Subject> rows() {
    return rows;
  }

  /** Empty until the first answer has come. */
  ReadOnlyObjectProperty<Optional<Found>> found() {
    return found.getReadOnlyProperty();
  }

  /** Looks for something else; what is shown stays until the answer comes. */
  void look(SearchQuery wanted) {
    int number = newest.incrementAndGet();
    query = wanted;
    loading = true;
    looking = true;
    work.run(
        () ->
            isNewest(number) ? Optional.of(page(wanted, SubjectPage.Mark.START)) : Optional.empty(),
        (Optional<SubjectPage> page) -> page.ifPresent(first -> show(number, first)),
        refused);
  }

  /** Does something with what is found, once the newest query has been answered. */
  void whenFound(Runnable action) {
    if (looking) {
      afterLooking = action;
    } else {
      action.run();
    }
  }

  /** Looks again, after something was changed. */
  void again() {
    look(query);
  }

  /** Loads the following page, if there is one. */
  void more() {
    if (loading || next.isEmpty()) {
      return;
    }
    loading = true;
    int number = newest.get();
    SearchQuery wanted = query;
    SubjectPage.Mark from = next.get();
    work.run(
        () -> page(wanted, from),
        page -> {
          if (isNewest(number)) {
            append(page);
          }
        },
        refused);
  }

  /** The typing has come to rest: one row of the log for it. */
  void settle() {
    work.act(() -> session.search().settle(), () -> {}, refused);
  }

  /** Swaps in a person who was changed. */
  void replace(Subject changed) {
    rows.replaceAll(row -> row.id().equals(changed.id()) ? changed : row);
  }

  private SubjectPage page(SearchQuery wanted, SubjectPage.Mark from) throws DomainException {
    return session.search().typing(wanted, from, PAGE);
  }

  private void show(int number, SubjectPage first) {
    if (!isNewest(number)) {
      return;
    }
    rows.setAll(first.rows());
    next = first.next();
    loading = false;
    looking = false;
    count(number, first);
    Runnable waiting = afterLooking;
    afterLooking = () -> {};
    waiting.run();
  }

  private void append(SubjectPage page) {
    rows.addAll(page.rows());
    next = page.next();
    loading = false;
  }

  private void count(int number, SubjectPage first) {
    SearchQuery wanted = query;
    if (first.next().isEmpty()) {
      found.set(Optional.of(new Found(wanted, new MatchCount(first.rows().size(), false))));
      return;
    }
    boolean everybody = wanted.text().isBlank() && wanted.register().isEmpty();
    work.run(
        () ->
            everybody
                ? new MatchCount(session.search().size(), false)
                : session.search().count(wanted),
        count -> {
          if (isNewest(number)) {
            found.set(Optional.of(new Found(wanted, count)));
          }
        },
        refused);
  }

  private boolean isNewest(int number) {
    return newest.get() == number;
  }
}
