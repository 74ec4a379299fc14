package fi.kortisto.ui;

import javafx.scene.Parent;

/** Something that fills the window or the main area of it. */
public interface Screen {

  Parent root();

  /** It has come to the front: set the focus, and look again at what may have changed. */
  default void shown() {}

  /** Whether something was typed here that would be lost. */
  default boolean unsaved() {
    return false;
  }
}
