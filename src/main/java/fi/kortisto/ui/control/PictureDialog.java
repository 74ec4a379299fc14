package fi.kortisto.ui.control;

import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** A picture as large as the window allows. */
public final class PictureDialog {

  private static final double WIDTH_IN_EMS = 58;
  private static final double HEIGHT_IN_EMS = 46;

  private final Desk desk;
  private final String name;

  public PictureDialog(Desk desk, String name) {
    this.desk = desk;
    this.name = name;
  }

  /**
   * Shows the picture.
   *
   * @param image empty when it is of a kind that cannot be shown
   */
  public void show(Optional<Image> image) {
    Texts texts = desk.texts();
    if (image.isEmpty()) {
      desk.dialogs().tell(texts.get("picture.cannot", name), texts.get("picture.cannot-what"));
      return;
    }
    Dialog<ButtonType> dialog = new Dialog<>();
    desk.dialogs().large(dialog, WIDTH_IN_EMS, HEIGHT_IN_EMS);
    dialog.setHeaderText(name);
    dialog.getDialogPane().setContent(fitted(image.get()));
    dialog
        .getDialogPane()
        .getButtonTypes()
        .add(new ButtonType(texts.get("dialog.close"), ButtonData.CANCEL_CLOSE));
    dialog.show();
  }

  /** Made smaller to fit, but never larger than it is. */
  private Node fitted(Image image) {
    ImageView view = new ImageView(image);
    view.setId("picture");
    view.setPreserveRatio(true);
    view.setAccessibleText(name);
    StackPane frame = new StackPane(view);
    frame.setMinSize(0, 0);
    view.fitWidthProperty().bind(Bindings.min(frame.widthProperty(), image.getWidth()));
    view.fitHeightProperty().bind(Bindings.min(frame.heightProperty(), image.getHeight()));
    return frame;
  }
}
