package fi.kortisto.ui.decision;

import fi.kortisto.model.Decision;
import java.util.Optional;
import javafx.scene.Node;

/** A part of the decision sheet. */
interface Part {

  Node root();

  /**
   * The decision with what is chosen here.
   *
   * @return empty when something is missing or wrong, which is then said beside it
   */
  Optional<Decision> addTo(Decision decision);

  /** Whether something was chosen or written here that would be lost. */
  boolean isTouched();
}
