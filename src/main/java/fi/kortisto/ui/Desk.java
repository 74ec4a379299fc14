package fi.kortisto.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * What every screen finds ready to hand.
 *
 * @param work its own way to ask for work; ended when the screen goes
 */
public record Desk(
    Texts texts,
    Background.Work work,
    Dialogs dialogs,
    FileChoice files,
    Toasts toasts,
    Copying copying,
    OpenForms forms,
    Preferences preferences) {

  /**
   * Loads the layout that stands beside the controller's class under the name of its package,
   * {@code ui/signin/signin.fxml} for {@code ui.signin.SignInScreen}, and fills the controller's
   * {@code @FXML} fields.
   */
  public Parent load(Object controller) {
    String folder = controller.getClass().getPackageName();
    return load(controller, folder.substring(folder.lastIndexOf('.') + 1));
  }

  /** As {@link #load(Object)}, for a package with several layouts. */
  public Parent load(Object controller, String name) {
    URL layout = controller.getClass().getResource(name + ".fxml");
    if (layout == null) {
      throw new AssertionError("no layout " + name);
    }
    FXMLLoader loader = new FXMLLoader(layout, texts.bundle());
    loader.setControllerFactory(_ -> controller);
    try {
      return loader.load();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
