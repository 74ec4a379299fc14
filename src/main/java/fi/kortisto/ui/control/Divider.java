package fi.kortisto.ui.control;

import fi.kortisto.ui.Desk;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Stands between a list and what is opened beside it. It is moved with the mouse or, when it has
 * the focus, with the arrow keys; where it was left is remembered on this computer.
 */
public final class Divider extends Region {

  private static final double NARROWEST = 0.3;
  private static final double WIDEST = 0.75;
  private static final double STEP = 0.02;
  private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");

  private final Desk desk;
  private final String name;
  private final Runnable onMoved;
  private final SideBySide.Share usual;
  private Optional<Double> part;

  /**
   * @param name under which its place is remembered
   * @param usual share of what is opened, as long as nobody has moved it
   * @param onMoved arranges both sides anew
   */
  public Divider(Desk desk, String name, SideBySide.Share usual, Runnable onMoved) {
    this.desk = desk;
    this.name = "divider." + name;
    this.usual = usual;
    this.onMoved = onMoved;
    this.part = desk.preferences().now().remembered(this.name).flatMap(Divider::read);
    getStyleClass().add("divider");
    setId("divider-" + name);
    setCursor(Cursor.H_RESIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(desk.texts().get("divider"));
    setAccessibleHelp(desk.texts().get("divider.help"));
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(
        _ -> {
          pseudoClassStateChanged(MOVED, false);
          remember();
        });
    setOnMousePressed(_ -> pseudoClassStateChanged(MOVED, true));
    setOnKeyPressed(this::pressed);
  }

  /** What is opened takes this share now. */
  public SideBySide.Share share() {
    return part.map(now -> new SideBySide.Share(now, usual.atLeast(), Double.MAX_VALUE))
        .orElse(usual);
  }

  private void dragged(MouseEvent drag) {
    double width = getParent().getLayoutBounds().getWidth();
    double at = getParent().sceneToLocal(drag.getSceneX(), drag.getSceneY()).getX();
    move(1 - at / width);
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case LEFT -> step(key, shown() + STEP);
      case RIGHT -> step(key, shown() - STEP);
      default -> {}
    }
  }

  /** The share as it is now: what is opened may need more of a narrow window than was wished. */
  private double shown() {
    double opened = getParent().getChildrenUnmodifiable().getLast().getLayoutBounds().getWidth();
    return opened / getParent().getLayoutBounds().getWidth();
  }

  private void step(KeyEvent key, double wanted) {
    key.consume();
    move(wanted);
    remember();
  }

  private void move(double wanted) {
    part = Optional.of(Math.clamp(wanted, NARROWEST, WIDEST));
    onMoved.run();
  }

  private void remember() {
    part.ifPresent(
        now ->
            desk.preferences()
                .change(s -> s.remembering(name, String.format(Locale.ROOT, "%.3f", now))));
  }

  /** What somebody has written into the settings by hand may be anything. */
  private static Optional<Double> read(String kept) {
    return kept.matches("0\\.\\d{1,3}")
        ? Optional.of(Math.clamp(Double.parseDouble(kept), NARROWEST, WIDEST))
        : Optional.empty();
  }
}
