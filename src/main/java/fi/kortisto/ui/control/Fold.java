package fi.kortisto.ui.control;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A heading that unfolds what is seldom looked at. The content is made when first unfolded. */
public final class Fold extends VBox {

  private final FontIcon sign = new FontIcon(Feather.CHEVRON_RIGHT);

  public Fold(String heading, Supplier<Node> content) {
    super(8);
    ToggleButton button = new ToggleButton(heading, sign);
    button.getStyleClass().add("fold");
    button.selectedProperty().addListener((_, _, open) -> show(open, content));
    getChildren().add(button);
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
