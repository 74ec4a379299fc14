package fi.kortisto.ui.users;

import fi.kortisto.model.User;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** A row that opens the user by a double click; one whose access has ended stands back. */
final class UserRow extends TableRow<User> {

  private static final PseudoClass ENDED = PseudoClass.getPseudoClass("ended");

  UserRow(Consumer<User> open) {
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY
              && click.getClickCount() == 2
              && !isEmpty()
              && getItem().active()) {
            open.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable User user, boolean empty) {
    super.updateItem(user, empty);
    pseudoClassStateChanged(ENDED, user != null && !empty && !user.active());
  }
}
