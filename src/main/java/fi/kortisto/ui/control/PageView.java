package fi.kortisto.ui.control;

import fi.kortisto.document.PageImage;
import fi.kortisto.document.PagePreview;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pages of a letter as they will print, one at a time, with turning and zoom. */
public final class PageView extends VBox {

  private static final double A4_WIDTH_IN_POINTS = 595;
  private static final double STEP = 1.25;
  private static final double SMALLEST = 0.4;
  private static final double LARGEST = 4;
  private static final double MARGIN = 48;

  private final Texts texts;
  private final Background.Work work;
  private final ImageView image = new ImageView();
  private final StackPane desk = new StackPane(image);
  private final ScrollPane scroll = new ScrollPane(desk);
  private final Label place = new Label();
  private final Button previous;
  private final Button next;
  private Optional<PagePreview> pages = Optional.empty();
  private int page;
  private int drawing;
  private Optional<Double> zoom = Optional.empty();

  public PageView(Texts texts, Background.Work work) {
    super(8);
    this.texts = texts;
    this.work = work;
    previous = button(Feather.CHEVRON_LEFT, "pages.previous", () -> turn(-1));
    next = button(Feather.CHEVRON_RIGHT, "pages.next", () -> turn(1));
    Button smaller = button(Feather.ZOOM_OUT, "pages.smaller", () -> zoom(1 / STEP));
    Button larger = button(Feather.ZOOM_IN, "pages.larger", () -> zoom(STEP));
    Button fit = new Button(texts.get("pages.fit"));
    fit.getStyleClass().add("flat");
    fit.setMinWidth(USE_PREF_SIZE);
    place.setMinWidth(USE_PREF_SIZE);
    fit.setOnAction(_ -> fit());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox bar = new HBox(8, previous, place, next, gap, smaller, larger, fit);
    bar.setAlignment(Pos.CENTER_LEFT);
    desk.getStyleClass().add("page-desk");
    image.getStyleClass().add("page");
    scroll.getStyleClass().addAll("edge-to-edge", "pages");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setAccessibleText(texts.get("pages.name"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(bar, scroll);
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scroll.widthProperty().addListener(_ -> drawWhenFitted());
    tellPlace();
  }

  /** Shows another letter, on the page that was open where it has that many. */
  public void show(PagePreview preview) {
    close();
    pages = Optional.of(preview);
    page = Math.clamp(page, 0, preview.pageCount() - 1);
    draw();
  }

  /** Lets go of the letter. */
  public void close() {
    pages.ifPresent(before -> work.act(before::close, () -> {}, _ -> {}));
    pages = Optional.empty();
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case PAGE_UP -> {
        turn(-1);
        key.consume();
      }
      case PAGE_DOWN -> {
        turn(1);
        key.consume();
      }
      default -> {}
    }
  }

  private void turn(int by) {
    pages.ifPresent(
        preview -> {
          int wanted = Math.clamp(page + by, 0, preview.pageCount() - 1);
          if (wanted != page) {
            page = wanted;
            scroll.setVvalue(0);
            draw();
          }
        });
  }

  private void zoom(double factor) {
    zoom = Optional.of(Math.clamp(scale() * factor, SMALLEST, LARGEST));
    draw();
  }

  private void fit() {
    zoom = Optional.empty();
    draw();
  }

  private void drawWhenFitted() {
    if (zoom.isEmpty()) {
      draw();
    }
  }

  private double scale() {
    double width = pages.map(preview -> preview.width(page)).orElse(A4_WIDTH_IN_POINTS);
    double fitted = (scroll.getWidth() - MARGIN) / width;
    return zoom.orElse(Math.clamp(fitted, SMALLEST, LARGEST));
  }

  private void draw() {
    tellPlace();
    if (pages.isEmpty() || scroll.getWidth() == 0) {
      return;
    }
    PagePreview preview = pages.get();
    int wanted = page;
    int number = ++drawing;
    double dense = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
    double scale = scale() * dense;
    work.run(
        () -> picture(preview.page(wanted, scale)),
        drawn -> {
          if (number == drawing) {
            image.setImage(drawn);
            image.setFitWidth(drawn.getWidth() / dense);
            image.setPreserveRatio(true);
          }
        },
        _ -> {});
  }

  private void tellPlace() {
    int count = pages.map(PagePreview::pageCount).orElse(0);
    place.setText(count == 0 ? "" : texts.get("pages.place", page + 1, count));
    image.setAccessibleText(place.getText());
    previous.setDisable(page == 0);
    next.setDisable(page >= count - 1);
  }

  private static WritableImage picture(PageImage drawn) {
    WritableImage picture = new WritableImage(drawn.width(), drawn.height());
    picture
        .getPixelWriter()
        .setPixels(
            0,
            0,
            drawn.width(),
            drawn.height(),
            PixelFormat.getIntArgbInstance(),
            drawn.pixels(),
            0,
            drawn.width());
    return picture;
  }

  private Button button(Feather sign, String key, Runnable action) {
    Button button = new Button("", new FontIcon(sign));
    button.getStyleClass().addAll("button-icon", "flat");
    button.setAccessibleText(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key)));
    button.setOnAction(_ -> action.run());
    return button;
  }
}
