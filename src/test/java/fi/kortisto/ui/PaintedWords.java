package fi.kortisto.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The words and signs of a window with the colours in which they are seen: what lets something
 * through is laid over what is beneath it. What cannot be worked is left out (WCAG 1.4.3 exempts
 * it); prompts and quiet words are not.
 */
final class PaintedWords {

  /**
   * A word or a sign.
   *
   * @param where its words, and what it stands in
   */
  record Seen(String where, Color ink, Color paper, boolean sign) {

    double contrast() {
      return Contrast.between(ink, paper);
    }

    boolean isTooFaint() {
      return contrast() < (sign ? Contrast.SIGNS : Contrast.WORDS);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.2f %s on %s: %s", contrast(), ink, paper, where);
    }
  }

  private PaintedWords() {}

  static List<Seen> under(Parent root) {
    List<Seen> seen = new ArrayList<>();
    look(root, seen);
    return seen;
  }

  private static void look(Node node, List<Seen> seen) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      colours(text.getFill()).stream()
          .filter(colour -> colour.getOpacity() > 0)
          .forEach(colour -> seen.add(seen(text, colour)));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, seen));
    }
  }

  private static Seen seen(Text text, Color fill) {
    Point2D middle =
        text.localToScene(
            text.getBoundsInLocal().getCenterX(), text.getBoundsInLocal().getCenterY());
    Color paper = beneath(text.getParent(), middle);
    double through = fill.getOpacity();
    for (@Nullable Node up = text; up != null; up = up.getParent()) {
      through *= up.getOpacity();
    }
    Color ink = Color.color(fill.getRed(), fill.getGreen(), fill.getBlue(), through);
    return new Seen(where(text), Contrast.over(ink, paper), paper, text instanceof FontIcon);
  }

  /** What is rolled out of sight is measured as if it stood at the edge where it would come in. */
  private static Color beneath(@Nullable Node node, Point2D at) {
    if (node == null) {
      return Color.WHITE;
    }
    Point2D here = node.sceneToLocal(at);
    if (!(node instanceof Region region)) {
      return beneath(node.getParent(), at);
    }
    Point2D inside =
        new Point2D(
            Math.clamp(here.getX(), 0, Math.max(0, region.getWidth())),
            Math.clamp(here.getY(), 0, Math.max(0, region.getHeight())));
    Color paper = beneath(node.getParent(), region.localToScene(inside));
    if (region.getBackground() != null) {
      for (BackgroundFill fill : region.getBackground().getFills()) {
        if (covers(region, fill.getInsets(), inside)) {
          paper = Contrast.over(colours(fill.getFill()).getFirst(), paper);
        }
      }
    }
    return paper;
  }

  private static boolean covers(Region region, Insets insets, Point2D at) {
    return at.getX() >= insets.getLeft()
        && at.getY() >= insets.getTop()
        && at.getX() <= region.getWidth() - insets.getRight()
        && at.getY() <= region.getHeight() - insets.getBottom();
  }

  private static List<Color> colours(@Nullable Paint paint) {
    return switch (paint) {
      case Color colour -> List.of(colour);
      case LinearGradient gradient ->
          gradient.getStops().stream().map(stop -> stop.getColor()).toList();
      case null, default -> List.of();
    };
  }

  private static String where(Text text) {
    StringBuilder where = new StringBuilder();
    where.append(
        text instanceof FontIcon icon ? icon.getIconLiteral() : '"' + text.getText() + '"');
    int told = 0;
    for (@Nullable Node up = text.getParent(); up != null && told < 3; up = up.getParent()) {
      if (!up.getStyleClass().isEmpty() || up.getId() != null) {
        where.append(" in ").append(up.getId() == null ? "" : "#" + up.getId());
        where.append(up.getStyleClass()).append(up.getPseudoClassStates());
        told++;
      }
    }
    return where.toString().replace('\n', ' ');
  }
}
