package fi.kortisto.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Takes files that are dropped on a part of the screen, which shows while they are above it that it
 * would.
 */
public final class FileDrop {

  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop");

  private final Node place;
  private final Predicate<List<Path>> wanted;
  private final Consumer<List<Path>> taken;

  private FileDrop(Node place, Predicate<List<Path>> wanted, Consumer<List<Path>> taken) {
    this.place = place;
    this.wanted = wanted;
    this.taken = taken;
  }

  /**
   * The place takes the files that are dropped on it.
   *
   * @param wanted whether these would be taken now; never asked about none
   */
  public static void on(Node place, Predicate<List<Path>> wanted, Consumer<List<Path>> taken) {
    FileDrop drop = new FileDrop(place, wanted, taken);
    place.setOnDragOver(drop::over);
    place.setOnDragExited(_ -> drop.shown(false));
    place.setOnDragDropped(drop::dropped);
  }

  private void over(DragEvent drag) {
    if (isWanted(files(drag))) {
      drag.acceptTransferModes(TransferMode.COPY);
      drag.consume();
      shown(true);
    }
  }

  private void dropped(DragEvent drag) {
    List<Path> files = files(drag);
    boolean takes = isWanted(files);
    drag.setDropCompleted(takes);
    drag.consume();
    shown(false);
    if (takes) {
      taken.accept(files);
    }
  }

  private boolean isWanted(List<Path> files) {
    return !files.isEmpty() && wanted.test(files);
  }

  private void shown(boolean above) {
    place.pseudoClassStateChanged(ABOVE, above);
  }

  private static List<Path> files(DragEvent drag) {
    return drag.getDragboard().getFiles().stream().map(File::toPath).toList();
  }
}
