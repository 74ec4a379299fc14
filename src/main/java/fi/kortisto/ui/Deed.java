package fi.kortisto.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Something that can be done on a screen: what the list of commands offers and the list of keys
 * tells, and what its key does. All three come of it, so that none can differ.
 *
 * @param id among all deeds, by which the last used are remembered
 * @param words what it does, {@code Uusi henkilö}
 * @param key that does it at once, where there is one
 * @param possible whether it would do anything now
 */
public record Deed(
    String id,
    String words,
    Optional<KeyCombination> key,
    BooleanSupplier possible,
    Runnable action) {

  public static Deed of(String id, String words, Runnable action) {
    return new Deed(id, words, Optional.empty(), () -> true, action);
  }

  /** With Ctrl and this key. */
  public Deed by(KeyCode code) {
    return by(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
  }

  /** With Ctrl, Shift and this key. */
  public Deed byShifted(KeyCode code) {
    return by(
        new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
  }

  public Deed by(KeyCombination combination) {
    return new Deed(id, words, Optional.of(combination), possible, action);
  }

  /** Offered only while this holds; its key stays the same. */
  public Deed onlyWhile(BooleanSupplier holds) {
    return new Deed(id, words, key, holds, action);
  }

  /** Does what the pressed key stands for, if it stands for one of these. */
  public static void press(List<Deed> deeds, KeyEvent event) {
    deeds.stream()
        .filter(deed -> deed.key().filter(key -> key.match(event)).isPresent())
        .findFirst()
        .ifPresent(
            deed -> {
              event.consume();
              deed.action().run();
            });
  }

  /** The key as it is called in the language of the screen, {@code Ctrl+Skift+E}; may be blank. */
  public String keyName(Texts texts) {
    return key.map(one -> name(one, texts)).orElse("");
  }

  private static String name(KeyCombination key, Texts texts) {
    return key.getName()
        .replace("Shift+Shortcut", "Shortcut+Shift")
        .replace("Shortcut", "Ctrl")
        .replace("Shift", texts.get("keys.shift"))
        .replace("Slash", "/");
  }
}
