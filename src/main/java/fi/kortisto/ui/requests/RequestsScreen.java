package fi.kortisto.ui.requests;

import fi.kortisto.format.DueWords;
import fi.kortisto.model.DueRequest;
import fi.kortisto.model.RequestFilter;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.WrappingList;
import java.time.LocalDate;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** The requests, the most urgent first. */
public final class RequestsScreen implements Screen {

  private static final int PAGE = 50;

  private final Desk desk;
  private final SignedIn signedIn;
  private final WrappingList<DueRequest> list;
  private final StackPane root;

  public RequestsScreen(
      Desk desk, SignedIn signedIn, Destinations destinations, RequestActions actions) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.list = new WrappingList<>(this::line);
    this.root = new StackPane(list);
    list.setId("requests-list");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    list.requestFocus();
    desk.work()
        .run(
            () -> signedIn.session().requests().page(RequestFilter.OPEN, 0, PAGE),
            page -> list.getItems().setAll(page),
            desk.dialogs()::problem);
  }

  private WrappingList.Line line(DueRequest request) {
    String due = new DueWords(desk.texts().language()).of(request, LocalDate.now());
    return new WrappingList.Line(request.id() + "  " + request.name(), due);
  }
}
