package fi.kortisto.ui.log;

import javafx.scene.Node;

/** One way of looking at the log. */
interface LogPart {

  Node root();

  /** It has come to the front. */
  void shown();

  /** What takes the focus. */
  Node first();
}
