package fi.kortisto.ui;

import javafx.scene.Parent;

/** Something that fills the window or the main area of it. */
public interface Screen {

  Parent root();

  /** It has come to the front: set the focus, and look again at what may have changed. */
  default void shown() {}

  /** It is shown, and something more is wanted of it; what is not its business it leaves alone. */
  default void take(Errand errand) {}

  /** Whether something was typed here that would be lost. */
  default boolean unsaved() {
    return false;
  }
}
