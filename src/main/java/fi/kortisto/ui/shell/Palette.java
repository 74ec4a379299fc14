package fi.kortisto.ui.shell;

import fi.kortisto.model.Permission;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The list of commands, Ctrl+K: whatever is typed finds a place, a deed, a page of the help or a
 * person. Persons are looked for as in their own list, with the same row of the log.
 */
final class Palette {

  private static final String LAST_USED = "palette";
  private static final int REMEMBERED = 8;
  private static final int PERSONS = 6;
  private static final int LETTERS_OF_A_NAME = 2;
  private static final double WIDTH = 40;
  private static final double HEIGHT = 30;

  private final Desk desk;
  private final SignedIn signedIn;
  private final List<Offer> offers;
  private final Consumer<SubjectId> openPerson;
  private final TextField typed = new TextField();
  private final ListView<Offer> found = new ListView<>();
  private final Label none = new Label();
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private List<Offer> persons = List.of();
  private boolean searched;
  private int newest;

  Palette(Desk desk, SignedIn signedIn, List<Offer> offers, Consumer<SubjectId> openPerson) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.offers = List.copyOf(offers);
    this.openPerson = openPerson;
  }

  void show() {
    typed.setId("palette-typed");
    typed.setPromptText(desk.texts().get("palette.prompt"));
    typed.setAccessibleText(desk.texts().get("palette.prompt"));
    typed.textProperty().subscribe(this::look);
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    found.setId("palette-found");
    found.setAccessibleText(desk.texts().get("palette.found"));
    found.getStyleClass().add("palette-found");
    found.setCellFactory(_ -> new OfferCell());
    found.setFocusTraversable(false);
    found.setOnMouseClicked(_ -> choose());
    found
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            chosen -> typed.setAccessibleHelp(chosen == null ? none.getText() : chosen.words()));
    none.setWrapText(true);
    none.getStyleClass().add("quiet");
    found.setPlaceholder(none);
    VBox.setVgrow(found, Priority.ALWAYS);
    dialog.getDialogPane().setContent(new VBox(8, typed, found));
    dialog.setHeaderText(desk.texts().get("palette.title"));
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(desk.texts().get("dialog.close"), ButtonData.CANCEL_CLOSE));
    desk.dialogs().large(dialog, WIDTH, HEIGHT);
    dialog.setOnShown(_ -> typed.requestFocus());
    dialog.setOnHidden(_ -> settle());
    dialog.show();
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case DOWN -> move(key, 1);
      case UP -> move(key, -1);
      case PAGE_DOWN -> move(key, PERSONS);
      case PAGE_UP -> move(key, -PERSONS);
      case ENTER -> {
        key.consume();
        choose();
      }
      default -> {}
    }
  }

  private void move(KeyEvent key, int by) {
    key.consume();
    int last = found.getItems().size() - 1;
    if (last >= 0) {
      int place = Math.clamp(found.getSelectionModel().getSelectedIndex() + by, 0, last);
      found.getSelectionModel().select(place);
      found.scrollTo(place);
    }
  }

  private void look(String text) {
    int number = ++newest;
    persons = List.of();
    fill(text);
    if (text.strip().length() >= LETTERS_OF_A_NAME
        && signedIn.user().may(Permission.READ_SUBJECTS)) {
      searched = true;
      desk.work()
          .run(
              () ->
                  signedIn
                      .session()
                      .search()
                      .typing(SearchQuery.of(text), SubjectPage.Mark.START, PERSONS),
              page -> {
                if (number == newest) {
                  persons = page.rows().stream().map(this::offer).toList();
                  fill(text);
                }
              },
              refused -> none.setText(desk.texts().of(refused)));
    }
  }

  private Offer offer(Subject person) {
    String place = person.protectedAddress() ? "" : person.town();
    String details =
        String.join(
            " · ",
            Stream.of(desk.texts().get("palette.person"), person.organisation(), place)
                .filter(part -> !part.isBlank() && !part.equals(person.displayName()))
                .toList());
    return new Offer("", person.displayName(), details, "", () -> openPerson.accept(person.id()));
  }

  private void fill(String text) {
    List<Offer> all = new ArrayList<>(new OfferMatch(text, lastUsed()).of(offers));
    all.addAll(persons);
    found.getItems().setAll(all);
    found.getSelectionModel().selectFirst();
    none.setText(desk.texts().get("palette.nothing", text.strip()));
  }

  private void choose() {
    Offer chosen = found.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      if (chosen.isRemembered()) {
        remember(chosen.id());
      }
      dialog.setResult(ButtonType.CLOSE);
      dialog.close();
      Platform.runLater(chosen.action());
    }
  }

  private List<String> lastUsed() {
    return Arrays.asList(desk.preferences().now().remembered(LAST_USED).orElse("").split(",", -1));
  }

  private void remember(String id) {
    List<String> ids = new ArrayList<>(lastUsed());
    ids.removeIf(other -> other.equals(id) || other.isEmpty());
    ids.addFirst(id);
    desk.preferences()
        .remember(LAST_USED, String.join(",", ids.subList(0, Math.min(ids.size(), REMEMBERED))));
  }

  /** The typing has come to rest: one row of the log for it. */
  private void settle() {
    if (searched) {
      desk.work()
          .act(() -> signedIn.session().search().settle(), () -> {}, desk.dialogs()::problem);
    }
  }
}
