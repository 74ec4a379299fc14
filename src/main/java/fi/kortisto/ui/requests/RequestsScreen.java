package fi.kortisto.ui.requests;

import fi.kortisto.model.Draft;
import fi.kortisto.model.Permission;
import fi.kortisto.model.RequestFilter;
import fi.kortisto.model.RequestId;
import fi.kortisto.ui.Deed;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.Errand;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.Divider;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.SideBySide;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The list of requests and, beside it or on a narrow window over it, one of them; what comes in is
 * entered in place of both.
 */
public final class RequestsScreen implements Screen, RequestList.Wishes, RequestPlace.Surroundings {

  private static final double ROOM_FOR_BOTH = 760;
  private static final SideBySide.Share PAGE = new SideBySide.Share(0.58, 464, 840);

  private final SignedIn signedIn;
  private final RequestRows rows;
  private final RequestList list;
  private final RequestPlace place;
  private final Parent root;
  private final List<Deed> deeds;
  private final SideBySide beside;
  private final Divider divider;
  private boolean begun;

  @FXML private HBox columns;

  public RequestsScreen(
      Desk desk, SignedIn signedIn, Destinations destinations, RequestActions actions) {
    this.signedIn = signedIn;
    this.divider = new Divider(desk, "requests", PAGE, this::arrange);
    this.beside = new SideBySide(ROOM_FOR_BOTH, desk.preferences().now().textSize() / 100.0);
    this.rows = new RequestRows(signedIn.session(), desk.work(), desk.dialogs()::problem);
    this.list = new RequestList(desk, rows, this);
    this.place = new RequestPlace(desk, signedIn, destinations, actions, this);
    this.root = desk.load(this);
    this.deeds =
        List.of(
            Deed.of("requests.new", desk.texts().get("keys.request"), this::create)
                .by(KeyCode.N)
                .onlyWhile(this::mayCreate),
            Deed.of("requests.save", desk.texts().get("keys.save"), place::save)
                .by(KeyCode.S)
                .onlyWhile(place::unsaved));
    columns.getChildren().addAll(list.root(), divider, place.root());
    HBox.setHgrow(list.root(), Priority.ALWAYS);
    columns.widthProperty().addListener(_ -> arrange());
    rows.shown().addListener(_ -> arrange());
    rows.rows().subscribe(this::arrange);
  }

  @Override
  public List<Deed> deeds() {
    return deeds;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    if (begun) {
      rows.again();
    } else {
      begun = true;
      rows.look(RequestFilter.OPEN);
    }
    if (list.root().isVisible()) {
      list.focus();
    } else {
      place.focus();
    }
  }

  @Override
  public List<Draft> drafts() {
    return place.draft().stream().toList();
  }

  @Override
  public boolean resume(Draft draft) {
    return place.resume(draft);
  }

  @Override
  public boolean unsaved() {
    return place.unsaved();
  }

  @Override
  public void take(Errand errand) {
    switch (errand) {
      case Errand.OpenRequest(RequestId request) -> open(request);
      case Errand.EnterRequest(var person) -> {
        if (mayCreate()) {
          place.create(person);
        }
      }
      case Errand.OpenPerson _,
          Errand.EnterPerson _,
          Errand.Compare _,
          Errand.OpenStorage _,
          Errand.WhoLooked _,
          Errand.KeepLog _ -> {}
    }
  }

  @Override
  public void open(RequestId request) {
    list.choose(request);
    place.open(request);
  }

  @Override
  public void create() {
    if (mayCreate()) {
      place.create(Optional.empty());
    }
  }

  @Override
  public boolean mayCreate() {
    return signedIn.may(Permission.RECORD_REQUESTS);
  }

  @Override
  public void changed(RequestId request) {
    list.choose(request);
    rows.again();
  }

  @Override
  public void filled() {
    arrange();
  }

  @Override
  public void back() {
    arrange();
    list.focus();
  }

  @FXML
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      place.leave();
    } else {
      Deed.press(deeds, event);
    }
  }

  private void arrange() {
    double width = columns.getWidth();
    boolean both = beside.fits(width) && !place.isEntering();
    Present.when(list.root(), both || !place.isFilled());
    Present.when(place.root(), place.isFilled() || (both && !rows.rows().isEmpty()));
    place.offerBack(!both);
    Present.when(divider, list.root().isVisible() && place.root().isVisible());
    beside.share(place.root(), width, both, divider.share());
  }
}
