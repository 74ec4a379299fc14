package fi.kortisto.ui.registers;

import fi.kortisto.model.Register;
import javafx.scene.Node;

/** One section of a register's rules on the screen. */
interface Part {

  Node root();

  /** Shows the register as it is now. */
  void show(Register register);
}
