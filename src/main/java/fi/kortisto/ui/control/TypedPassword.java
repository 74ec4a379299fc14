package fi.kortisto.ui.control;

import fi.kortisto.crypto.Password;
import java.util.Arrays;
import javafx.scene.control.TextInputControl;

/** What was typed into a field, as a password; nothing of it stays behind but in the field. */
public final class TypedPassword {

  private TypedPassword() {}

  /** To be closed by the caller. */
  public static Password of(TextInputControl field) {
    char[] characters = field.getText().toCharArray();
    try {
      return Password.of(characters);
    } finally {
      Arrays.fill(characters, '\0');
    }
  }
}
