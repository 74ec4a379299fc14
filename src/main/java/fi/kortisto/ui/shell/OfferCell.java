package fi.kortisto.ui.shell;

import fi.kortisto.ui.control.ShortenedLabel;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of the list of commands: what it is, of which kind, and its key. */
final class OfferCell extends ListCell<Offer> {

  @Override
  protected void updateItem(@Nullable Offer offer, boolean empty) {
    super.updateItem(offer, empty);
    if (empty || offer == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    Label words = new ShortenedLabel(offer.words());
    Label kind = new ShortenedLabel(offer.kind(), "quiet");
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    Label key = new Label(offer.key());
    key.getStyleClass().add("key");
    key.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(12, words, kind, room, key);
    line.setAlignment(Pos.CENTER_LEFT);
    setGraphic(line);
    setPrefWidth(0); // as wide as the list
    setAccessibleText(String.join(", ", offer.words(), offer.kind(), offer.key()));
  }
}
