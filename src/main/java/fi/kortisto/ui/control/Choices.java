package fi.kortisto.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Boxes in which one of several values is chosen by its name. */
public final class Choices {

  private Choices() {}

  /** The first value is chosen to begin with. */
  public static <T> ComboBox<T> of(List<T> values, Function<? super T, String> name) {
    ComboBox<T> box = new ComboBox<>();
    fill(box, values, name);
    return box;
  }

  /** As {@link #of}, for a box that is there. */
  public static <T> void fill(
      ComboBox<T> box, List<T> values, Function<? super T, String> name) {
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("not an editable box");
          }
        });
    box.getItems().setAll(values);
    if (!values.isEmpty()) {
      box.setValue(values.getFirst());
    }
  }
}
