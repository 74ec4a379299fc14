package fi.kortisto.ui.disclosures;

import fi.kortisto.model.Disclosure;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.EmptyPlace;
import fi.kortisto.ui.control.ListBeside;
import fi.kortisto.ui.control.ProblemLabel;
import fi.kortisto.ui.control.SideBySide;
import fi.kortisto.ui.control.WrappingList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The ledger, the newest first, and beside it or on a narrow window over it one of its rows. */
final class LedgerPart {

  private static final int PAGE = 50;
  private static final double ROOM_FOR_BOTH = 720;
  private static final double LIST_SHARE = 0.44;

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Destinations destinations;
  private final DisclosureWords words;
  private final WrappingList<Disclosure> list;
  private final Button back;
  private final VBox detail = new VBox(16);
  private final ScrollPane scroll = new ScrollPane(detail);
  private final ListBeside both;
  private final ProblemLabel problem = new ProblemLabel();
  private final StackPane root = new StackPane();
  private final Runnable record;
  private boolean complete;
  private boolean loading;
  private int asked;

  /**
   * @param record begins to record a disclosure
   */
  LedgerPart(Desk desk, SignedIn signedIn, Destinations destinations, Runnable record) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.destinations = destinations;
    this.record = record;
    this.words = new DisclosureWords(texts, signedIn);
    this.list = new WrappingList<>(words::line, this::more);
    list.setId("disclosures-list");
    list.setAccessibleText(texts.get("disclosures.title"));
    list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> choose(chosen));
    back = new Button(texts.get("disclosures.back"), new FontIcon(Feather.ARROW_LEFT));
    back.getStyleClass().add("flat");
    double scale = desk.preferences().now().textSize() / 100.0;
    both = new ListBeside(list, scroll, back, new SideBySide(ROOM_FOR_BOTH, scale), LIST_SHARE);
    root.getChildren().add(both);
  }

  Node root() {
    return root;
  }

  void focus() {
    list.requestFocus();
  }

  /** Reads the ledger from its beginning. */
  void again() {
    complete = false;
    load(true);
  }

  private void more() {
    if (!loading && !complete && !list.getItems().isEmpty()) {
      load(false);
    }
  }

  private void load(boolean anew) {
    loading = true;
    int number = ++asked;
    int skip = anew ? 0 : list.getItems().size();
    desk.work()
        .run(
            () -> signedIn.session().disclosures().page(skip, PAGE),
            rows -> {
              if (number == asked) {
                show(rows, anew);
              }
            },
            refused -> {
              loading = false;
              problem.tell(texts.of(refused));
              root.getChildren().setAll(problem);
            });
  }

  private void show(List<Disclosure> rows, boolean anew) {
    loading = false;
    complete = rows.size() < PAGE;
    if (!anew) {
      list.getItems().addAll(rows);
    } else if (rows.isEmpty()) {
      root.getChildren().setAll(nothing());
    } else {
      root.getChildren().setAll(both);
      list.getItems().setAll(rows);
      list.getSelectionModel().selectFirst();
    }
  }

  private Node nothing() {
    Button first = new Button(texts.get("disclosures.record"));
    first.setOnAction(_ -> record.run());
    return new EmptyPlace(texts.get("disclosures.none"), texts.get("disclosures.none-what"), first);
  }

  private void choose(@Nullable Disclosure chosen) {
    if (chosen == null) {
      return;
    }
    desk.work()
        .run(
            () -> signedIn.session().disclosures().personsOf(chosen.id()),
            persons -> {
              if (chosen.equals(list.getSelectionModel().getSelectedItem())) {
                DisclosureView view =
                    new DisclosureView(chosen, persons, texts, words, destinations::openPerson);
                detail.getChildren().setAll(back, view);
                scroll.setVvalue(0);
              }
            },
            desk.dialogs()::problem);
  }
}
