package fi.kortisto.ui.shell;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere in the main window. */
sealed interface ShellKey {

  /** Ctrl+L. */
  record Lock() implements ShellKey {}

  /** Ctrl+Shift+N. */
  record EnterRequest() implements ShellKey {}

  /** Alt+1 to Alt+9 and Alt+0: the entry of the rail at that place, from nought. */
  record Go(int place) implements ShellKey {}

  /** Ctrl+K. */
  record AllCommands() implements ShellKey {}

  /** Ctrl+/, which on a Nordic keyboard is Ctrl+Shift+7. */
  record Keys() implements ShellKey {}

  /** As many entries of the rail have a digit. */
  int DIGITS = 10;

  /** Which of them was pressed, where the rail has so many entries. */
  static Optional<ShellKey> of(KeyEvent event, int entries) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.L) {
      return Optional.of(new Lock());
    }
    if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.K) {
      return Optional.of(new AllCommands());
    }
    if (event.isShortcutDown() && isSlash(event)) {
      return Optional.of(new Keys());
    }
    if (event.isShortcutDown() && event.isShiftDown() && event.getCode() == KeyCode.N) {
      return Optional.of(new EnterRequest());
    }
    int digit = event.getCode().ordinal() - KeyCode.DIGIT0.ordinal();
    int place = Math.floorMod(digit - 1, DIGITS);
    return event.isAltDown() && event.getCode().isDigitKey() && place < entries
        ? Optional.of(new Go(place))
        : Optional.empty();
  }

  /** The digit that, with Alt, opens the entry of the rail in that place: 0 for the tenth. */
  static int digitOf(int place) {
    return (place + 1) % DIGITS;
  }

  private static boolean isSlash(KeyEvent event) {
    return event.getCode() == KeyCode.SLASH
        || event.getCode() == KeyCode.DIVIDE
        || (event.getCode() == KeyCode.DIGIT7 && event.isShiftDown());
  }
}
