package fi.kortisto.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The program's mark: a card index of three cards, the front one with its tab. */
public final class Mark extends StackPane {

  public Mark() {
    getStyleClass().add("card-index");
    for (String card : new String[] {"back", "middle", "front"}) {
      Region region = new Region();
      region.getStyleClass().addAll("card-index-card", "card-index-" + card);
      getChildren().add(region);
    }
    Region line = new Region();
    line.getStyleClass().add("card-index-line");
    getChildren().add(line);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }
}
