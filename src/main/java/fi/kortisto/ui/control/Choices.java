package fi.kortisto.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;

/** Boxes in which one of several values is chosen by its name. */
public final class Choices {

  private Choices() {}

  /** The first value is chosen to begin with. */
  public static <T> ComboBox<T> of(List<T> values, Function<T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    fill(box, values, name);
    return box;
  }

  /** As {@link #of}, for a box that is there. */
  public static <T> void fill(ComboBox<T> box, List<T> values, Function<T, String> name) {
    box.setConverter(new Shown<>(name));
    box.setButtonCell(new ShortenedChoice<>(name));
    box.getItems().setAll(values);
    if (!values.isEmpty()) {
      box.setValue(values.getFirst());
    }
  }
}
