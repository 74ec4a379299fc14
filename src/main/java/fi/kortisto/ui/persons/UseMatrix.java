package fi.kortisto.ui.persons;

import fi.kortisto.format.UseWords;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.UseAnswer;
import fi.kortisto.model.UseFacts;
import fi.kortisto.model.UsePermit;
import fi.kortisto.model.UseRule;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.ShortenedLabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * May we? Purposes down, channels across: each cell says by sign and word whether the person's data
 * may be used so, why when it is looked at, and when pressed what can be recorded there.
 */
final class UseMatrix extends VBox {

  private static final double CAPTION_SHARE = 33;
  private static final int WHY_LINES = 3;
  private static final int SECOND_COLUMN = 3;
  private static final int SECOND_SPAN = 2;

  private final SubjectFile person;
  private final Texts texts;
  private final UseDeeds deeds;
  private final UseRule rule;
  private final UseWords words;
  private final GridPane grid = new GridPane();
  private final Label why = Captioned.advice("");
  private final List<List<Button>> cells = new ArrayList<>();

  UseMatrix(SubjectFile person, LocalDate today, Texts texts, UseDeeds deeds) {
    super(8);
    this.person = person;
    this.texts = texts;
    this.deeds = deeds;
    this.rule = new UseRule(UseFacts.of(person), today);
    this.words = new UseWords(texts.language());
    setId("use-matrix");
    Label title = new Label(texts.get("use.title"));
    title.getStyleClass().add("section-title");
    grid.getStyleClass().add("use-grid");
    layColumns();
    layHead();
    List<BanPurpose> whole = new ArrayList<>();
    for (BanPurpose use : BanPurpose.values()) {
      if (use.isByChannel()) {
        layRow(use);
      } else {
        whole.add(use);
      }
    }
    for (int i = 0; i < whole.size(); i += 2) {
      layPair(whole.subList(i, Math.min(i + 2, whole.size())));
    }
    grid.addEventFilter(
        KeyEvent.KEY_PRESSED, this::moved); // before the button's own way with arrows
    cells.getFirst().getFirst().setFocusTraversable(true);
    why.setId("use-why");
    why.setText(texts.get("use.hint"));
    VBox room = new VBox(why); // so that what stands below does not jump
    room.minHeightProperty().bind(why.fontProperty().map(font -> font.getSize() * 1.5 * WHY_LINES));
    getChildren().addAll(title, grid, room);
  }

  private void layColumns() {
    ColumnConstraints caption = new ColumnConstraints();
    caption.setPercentWidth(CAPTION_SHARE);
    grid.getColumnConstraints().add(caption);
    for (int i = 0; i < BanChannel.ROADS.size(); i++) {
      ColumnConstraints road = new ColumnConstraints();
      road.setPercentWidth((100 - CAPTION_SHARE) / BanChannel.ROADS.size());
      road.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(road);
    }
  }

  private void layHead() {
    for (int i = 0; i < BanChannel.ROADS.size(); i++) {
      Label road =
          new ShortenedLabel(
              texts.get("use.channel." + BanChannel.ROADS.get(i).code()), "use-head");
      GridPane.setHalignment(road, HPos.CENTER);
      grid.add(road, i + 1, 0);
    }
  }

  private void layRow(BanPurpose use) {
    int row = cells.size() + 1;
    grid.add(caption(use), 0, row);
    List<Button> line = new ArrayList<>();
    for (BanChannel road : BanChannel.ROADS) {
      Button cell = cell(use, road, row - 1, line.size());
      grid.add(cell, line.size() + 1, row);
      line.add(cell);
    }
    cells.add(line);
  }

  /** Uses that know no channels have a cell each, two in a row. */
  private void layPair(List<BanPurpose> uses) {
    int row = cells.size() + 1;
    List<Button> line = new ArrayList<>();
    for (BanPurpose use : uses) {
      int column = line.size() * SECOND_COLUMN;
      grid.add(caption(use), column, row, line.isEmpty() ? 1 : SECOND_SPAN, 1);
      Button cell = cell(use, BanChannel.ANY, row - 1, line.size());
      grid.add(cell, line.isEmpty() ? 1 : BanChannel.ROADS.size(), row);
      line.add(cell);
    }
    cells.add(line);
  }

  private Label caption(BanPurpose use) {
    Label caption = new Label(texts.beginning(use));
    caption.getStyleClass().add("use-caption");
    caption.setWrapText(true);
    return caption;
  }

  private Button cell(BanPurpose use, BanChannel road, int row, int column) {
    UseAnswer answer = rule.mayWe(use, road);
    Button cell =
        new Button(
            texts.get("use.short." + answer.permit().code()), new FontIcon(sign(answer.permit())));
    cell.getStyleClass().addAll("use-cell", "use-" + answer.permit().code());
    cell.setId("use-" + use.code() + "-" + road.code());
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.setFocusTraversable(false);
    cell.widthProperty().subscribe(_ -> shorten(cell));
    String explained = explained(use, road, answer);
    cell.setAccessibleText(explained);
    cell.focusedProperty().addListener((_, _, focused) -> tell(focused, explained));
    cell.hoverProperty().addListener((_, _, over) -> tell(over, explained));
    cell.getProperties().put(Place.class, new Place(row, column));
    cell.setOnAction(
        _ -> {
          ContextMenu menu = new ContextMenu();
          menu.getItems().setAll(deeds.offers(person, use, road, answer));
          if (!menu.getItems().isEmpty()) {
            menu.show(cell, Side.BOTTOM, 0, 0);
          }
        });
    return cell;
  }

  /** Where the text is large or the card narrow, the sign alone is left of it. */
  private static void shorten(Button cell) {
    cell.setContentDisplay(ContentDisplay.LEFT);
    if (cell.getWidth() > 0 && cell.prefWidth(-1) > cell.getWidth()) {
      cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }
  }

  private String explained(BanPurpose use, BanChannel road, UseAnswer answer) {
    String what =
        use.isByChannel()
            ? texts.get("card.ban", texts.beginning(use), texts.of(road))
            : texts.beginning(use);
    return texts.get("use.why", what, texts.of(answer.permit()), words.why(use, answer));
  }

  private void tell(boolean lookedAt, String explained) {
    if (lookedAt) {
      why.setText(explained);
    }
  }

  private static Feather sign(UsePermit permit) {
    return switch (permit) {
      case ALLOWED -> Feather.CHECK;
      case SIMILAR_PRODUCTS -> Feather.SHOPPING_BAG;
      case NEEDS_CONSENT -> Feather.HELP_CIRCLE;
      case FORBIDDEN -> Feather.SLASH;
    };
  }

  /** Arrows move from cell to cell; the tabulator comes to one of them and leaves again. */
  private void moved(KeyEvent press) {
    if (!(press.getTarget() instanceof Button cell
        && cell.getProperties().get(Place.class) instanceof Place at)) {
      return;
    }
    Place to =
        switch (press.getCode()) {
          case UP -> new Place(at.row() - 1, at.column());
          case DOWN -> new Place(at.row() + 1, at.column());
          case LEFT -> new Place(at.row(), at.column() - 1);
          case RIGHT -> new Place(at.row(), at.column() + 1);
          default -> at;
        };
    if (!to.equals(at)) {
      press.consume();
      if (to.row() >= 0 && to.row() < cells.size() && to.column() >= 0) {
        List<Button> line = cells.get(to.row());
        focus(cell, line.get(Math.min(to.column(), line.size() - 1)));
      }
    }
  }

  private static void focus(Button from, Button to) {
    from.setFocusTraversable(false);
    to.setFocusTraversable(true);
    to.requestFocus();
  }

  private record Place(int row, int column) {}
}
