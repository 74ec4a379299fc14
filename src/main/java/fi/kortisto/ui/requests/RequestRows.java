package fi.kortisto.ui.requests;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.DueRequest;
import fi.kortisto.model.RequestFilter;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The requests that a filter lets through, as far as they have been looked at: fifty to begin with
 * and further ones when {@link #more} is called. An answer that comes too late is dropped.
 */
final class RequestRows {

  static final int PAGE = 50;

  private final Session session;
  private final Background.Work work;
  private final Consumer<DomainException> refused;
  private final ObservableList<DueRequest> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<RequestFilter>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private RequestFilter filter = RequestFilter.OPEN;
  private int newest;
  private boolean loading;
  private boolean complete;

  RequestRows(Session session, Background.Work work, Consumer<DomainException> refused) {
    this.session = session;
    this.work = work;
    this.refused = refused;
  }

  ObservableList<DueRequest> rows() {
    return rows;
  }

  /** What the rows were let through by; empty until the first answer has come. */
  ReadOnlyObjectProperty<Optional<RequestFilter>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Looks through another filter; what is shown stays until the answer comes. */
  void look(RequestFilter wanted) {
    filter = wanted;
    load(PAGE);
  }

  /** Looks again, after something was changed, at as many as there are now. */
  void again() {
    load(Math.max(PAGE, rows.size()));
  }

  private void load(int count) {
    int number = ++newest;
    RequestFilter wanted = filter;
    loading = true;
    work.run(
        () -> session.requests().page(wanted, 0, count),
        page -> {
          if (number == newest) {
            rows.setAll(page);
            arrived(page, count);
            shown.set(Optional.of(wanted));
          }
        },
        this::failed);
  }

  /** Loads the following page, if there is one. */
  void more() {
    if (loading || complete) {
      return;
    }
    loading = true;
    int number = newest;
    int skip = rows.size();
    RequestFilter wanted = filter;
    work.run(
        () -> session.requests().page(wanted, skip, PAGE),
        page -> {
          if (number == newest) {
            rows.addAll(page);
            arrived(page, PAGE);
          }
        },
        this::failed);
  }

  private void arrived(List<DueRequest> page, int asked) {
    loading = false;
    complete = page.size() < asked;
  }

  private void failed(DomainException problem) {
    loading = false;
    refused.accept(problem);
  }
}
