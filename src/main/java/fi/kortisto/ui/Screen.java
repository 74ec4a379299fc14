package fi.kortisto.ui;

import fi.kortisto.model.Draft;
import java.util.List;
import javafx.scene.Parent;

/** Something that fills the window or the main area of it. */
public interface Screen {

  Parent root();

  /** It has come to the front: set the focus, and look again at what may have changed. */
  default void shown() {}

  /** It is shown, and something more is wanted of it; what is not its business it leaves alone. */
  default void take(Errand errand) {}

  /**
   * Nobody has touched the program for a while: hides what could not be shown again after a lock.
   *
   * @return false where there is no such thing, and the program is to be locked
   */
  default boolean cover() {
    return false;
  }

  /** What is typed here and not saved, to be kept over a lock. */
  default List<Draft> drafts() {
    return List.of();
  }

  /**
   * Opens the form again in which that was typed; the form finds it among the {@link OpenForms}.
   *
   * @return false where there is no such form
   */
  default boolean resume(Draft draft) {
    return false;
  }

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
