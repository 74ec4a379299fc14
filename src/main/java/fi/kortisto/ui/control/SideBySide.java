package fi.kortisto.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A list and what is opened from it: beside each other where there is room, otherwise what is
 * opened lies over the list. Lengths are those at a text size of 100 %.
 *
 * @param roomForBoth from which width there is room
 * @param scale the text size, 1 for 100 %
 */
public record SideBySide(double roomForBoth, double scale) {

  /**
   * How much of the width what is opened takes.
   *
   * @param part of all, from 0 to 1
   */
  public record Share(double part, double atLeast, double atMost) {}

  /** Whether both fit. */
  public boolean fits(double width) {
    return width >= roomForBoth * scale;
  }

  /**
   * Gives what is opened its share, the list the rest; or the one that is shown all of it.
   *
   * @param both whether they stand beside each other
   */
  public void share(Node opened, double width, boolean both, Share share) {
    if (opened instanceof Region region) {
      region.setMinWidth(both ? share.atLeast() * scale : 0);
      region.setPrefWidth(
          both
              ? Math.clamp(width * share.part(), share.atLeast() * scale, share.atMost() * scale)
              : width);
      HBox.setHgrow(region, both ? Priority.NEVER : Priority.ALWAYS);
    }
  }

  /**
   * Gives a short list on the side as much as it needs, what is opened the rest.
   *
   * @param isOpened whether something is opened, which then is shown where there is no room
   * @return whether they stand beside each other
   */
  public boolean arrange(Region side, Node opened, double width, boolean isOpened) {
    boolean both = fits(width);
    Present.when(side, both || !isOpened);
    Present.when(opened, both || isOpened);
    HBox.setHgrow(side, both ? Priority.NEVER : Priority.ALWAYS);
    side.setMaxWidth(both ? Region.USE_PREF_SIZE : Double.MAX_VALUE);
    return both;
  }
}
