package fi.kortisto.ui.control;

import javafx.scene.Node;

/** Parts of a screen that are there only at times. */
public final class Present {

  private Present() {}

  /** Shows a part, or leaves neither it nor room for it. */
  public static void when(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
