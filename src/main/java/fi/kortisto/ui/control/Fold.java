package fi.kortisto.ui.control;

import fi.kortisto.ui.Desk;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A heading that unfolds what is seldom looked at. The content is made when first unfolded, so what
 * must not be read unasked stays folded until somebody asks.
 */
public final class Fold extends VBox {

  private static final String OPEN = "open";

  private final ToggleButton button;
  private final FontIcon sign = new FontIcon(Feather.CHEVRON_RIGHT);

  /** Folded whenever it is shown anew. */
  public Fold(String heading, Supplier<Node> content) {
    super(8);
    button = new ToggleButton(heading, sign);
    button.getStyleClass().add("fold");
    button.selectedProperty().addListener((_, _, open) -> show(open, content));
    getChildren().add(button);
  }

  /**
   * As somebody left it on this computer. The settings hold the name of the fold and nothing of
   * what is in it.
   *
   * @param name of the fold among all folds of the program
   */
  public static Fold remembered(Desk desk, String name, String heading, Supplier<Node> content) {
    String kept = "fold." + name;
    Fold fold = new Fold(heading, content);
    fold.button.setSelected(desk.preferences().now().remembered(kept).isPresent());
    fold.button
        .selectedProperty()
        .subscribe(open -> desk.preferences().remember(kept, open ? OPEN : ""));
    return fold;
  }

  private void show(boolean open, Supplier<Node> content) {
    sign.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    if (getChildren().size() == 1) {
      getChildren().add(content.get());
    }
    Node unfolded = getChildren().get(1);
    Present.when(unfolded, open);
  }
}
