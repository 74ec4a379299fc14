package fi.kortisto.ui.imports;

import javafx.scene.Parent;

/** One step of the wizard. */
interface Step {

  Parent root();

  void focus();
}
