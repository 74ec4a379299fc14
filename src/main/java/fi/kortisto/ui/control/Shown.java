package fi.kortisto.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How the choices of a box are shown; nothing is read back. */
public final class Shown<T> extends StringConverter<T> {

  private final Function<T, String> words;

  public Shown(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T choice) {
    return choice == null ? "" : words.apply(choice);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException();
  }
}
