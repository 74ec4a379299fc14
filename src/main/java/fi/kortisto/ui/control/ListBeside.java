package fi.kortisto.ui.control;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A list whose chosen line is opened beside it or, on a narrow window, over it. A click or Enter
 * opens, the button leads back.
 */
public final class ListBeside extends HBox {

  private final ListView<?> list;
  private final ScrollPane detail;
  private final Button back;
  private final SideBySide beside;
  private final double share;
  private boolean opened;

  /**
   * @param back shown where what is opened lies over the list
   * @param share of the width that the list takes beside it, from 0 to 1
   */
  public ListBeside(
      ListView<?> list, ScrollPane detail, Button back, SideBySide beside, double share) {
    super(list, detail);
    this.list = list;
    this.detail = detail;
    this.back = back;
    this.beside = beside;
    this.share = share;
    getStyleClass().add("ledger");
    detail.setFitToWidth(true);
    detail.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    detail.getStyleClass().add("plain");
    HBox.setHgrow(detail, Priority.ALWAYS);
    list.setOnMouseClicked(_ -> open());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    back.setOnAction(_ -> toList());
    Present.when(back, false);
    widthProperty().subscribe(_ -> arrange());
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      open();
    }
  }

  /** Opens what is chosen. */
  public void open() {
    opened = true;
    arrange();
    if (!list.isVisible()) {
      back.requestFocus();
    }
  }

  /** Shows the list again and gives it the focus. */
  public void toList() {
    opened = false;
    arrange();
    Platform.runLater(list::requestFocus);
  }

  private void arrange() {
    boolean wide = beside.arrange(list, detail, getWidth(), opened);
    Present.when(back, !wide && opened);
    list.setMinWidth(wide ? getWidth() * share : 0);
    list.setMaxWidth(wide ? getWidth() * share : Double.MAX_VALUE);
  }
}
