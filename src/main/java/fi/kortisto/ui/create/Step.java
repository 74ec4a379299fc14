package fi.kortisto.ui.create;

import javafx.scene.Parent;

/** One step of the wizard. */
interface Step {

  Parent root();

  void focus();

  /** Whether one may go on; says beside the field what is the matter when not. */
  boolean isComplete();

  /** Shows a refusal that concerns this step. */
  void tell(String sentence);
}
