package fi.kortisto.ui.control;

import fi.kortisto.ui.Desk;
import java.util.Arrays;
import java.util.Locale;

/**
 * Which part of a screen somebody chose last on this computer. The settings hold the name of the
 * part and nothing of what it showed.
 */
public final class RememberedPart<E extends Enum<E>> {

  private final Desk desk;
  private final String name;
  private final E usual;

  /**
   * @param name of the choice among all such of the program
   * @param usual as long as nobody has chosen another
   */
  public RememberedPart(Desk desk, String name, E usual) {
    this.desk = desk;
    this.name = "part." + name;
    this.usual = usual;
  }

  /** The part to begin with. */
  public E left() {
    String kept = desk.preferences().now().remembered(name).orElse("");
    return Arrays.stream(usual.getDeclaringClass().getEnumConstants())
        .filter(part -> code(part).equals(kept))
        .findFirst()
        .orElse(usual);
  }

  /** Somebody has chosen it; what the program opens by itself is not told here. */
  public void chosen(E part) {
    desk.preferences().remember(name, part == usual ? "" : code(part));
  }

  private String code(E part) {
    return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
