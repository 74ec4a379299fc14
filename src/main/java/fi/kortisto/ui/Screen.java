package fi.kortisto.ui;

import java.util.List;
import javafx.scene.Parent;

/** Something that fills the window or the main area of it. */
public interface Screen {

  Parent root();

  /** It has come to the front: set the focus, and look again at what may have changed. */
  default void shown() {}

  /** It is shown, and something more is wanted of it; what is not its business it leaves alone. */
  default void take(Errand errand) {}

  /** What can be done here, for the list of commands and the list of keys. */
  default List<Deed> deeds() {
    return List.of();
  }

  /** What the help tells of it. */
  default HelpTopic topic() {
    return HelpTopic.START;
  }

  /** Whether something was typed here that would be lost. */
  default boolean unsaved() {
    return false;
  }
}
