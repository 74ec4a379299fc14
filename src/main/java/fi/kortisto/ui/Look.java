package fi.kortisto.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * How the windows look: AtlantaFX's Primer below, our own colours and measures above.
 *
 * <p>Decision: Primer's own looked-up colours are overridden in {@code kortisto.css}, one set for
 * light and one for dark, so that its controls follow ours without being styled one by one; high
 * contrast is a third and a fourth such set, in {@code contrast.css}, with the edges drawn. {@code
 * bridge.css} gives ControlsFX the colour names of Modena that it asks for and Primer lacks.
 */
final class Look {

  private static final double BASE_TEXT = 14;
  private static final double BASE_ICON = 17;
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");

  /** What the desktop tells where it is in high contrast itself; Windows only. */
  private static final String SYSTEM_CONTRAST = "Windows.SPI.HighContrast";

  private final Preferences preferences;

  /** The desktop's preferences outlive the program's windows and must not hold them. */
  private final InvalidationListener desktopChanged = _ -> dressAgain();

  /** Held weakly: the scene of a dialog that was closed goes, with all that stands in it. */
  private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());

  Look(Preferences preferences) {
    this.preferences = preferences;
    applyTheme();
    preferences.settings().subscribe(this::changed);
    Platform.getPreferences().addListener(new WeakInvalidationListener(desktopChanged));
  }

  /** Dresses a scene, now and whenever the settings change. */
  void dress(Scene scene) {
    dressed.add(scene);
    scene.rootProperty().subscribe(this::applyTo);
    scene.getStylesheets().setAll(sheets());
    applyTo(scene.getRoot());
  }

  /**
   * Style sheets are costly to set: not for a folder that was opened or a column that was moved.
   */
  private void changed(Settings before, Settings now) {
    if (before.theme() != now.theme() || before.textSize() != now.textSize()) {
      dressAgain();
    }
  }

  private void dressAgain() {
    applyTheme();
    for (Scene scene : List.copyOf(dressed)) {
      scene.getStylesheets().setAll(sheets());
      applyTo(scene.getRoot());
    }
  }

  /** The size of ordinary text in pixels. */
  double textSize() {
    return BASE_TEXT * preferences.now().textSize() / 100;
  }

  private List<String> sheets() {
    return List.of(
        sheet("bridge.css"),
        sheet("kortisto.css"),
        sheet("cards.css"),
        sheet("notices.css"),
        sheet("registers.css"),
        sheet("letters.css"),
        sheet("lists.css"),
        sheet("backups.css"),
        sheet("requests.css"),
        sheet("dealings.css"),
        sheet("contrast.css"),
        icons());
  }

  /**
   * Icons grow with the text. Their size cannot be given in em: an icon is a text whose size that
   * property sets, so that it would grow with itself.
   */
  private String icons() {
    double size = BASE_ICON * preferences.now().textSize() / 100;
    return "data:text/css,"
        + String.format(Locale.ROOT, ".ikonli-font-icon%%7B-fx-icon-size:%.1fpx;%%7D", size);
  }

  private static String sheet(String name) {
    URL url = Look.class.getResource(name);
    if (url == null) {
      throw new AssertionError(name);
    }
    return url.toExternalForm();
  }

  private void applyTheme() {
    String wanted =
        isDark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet();
    if (!wanted.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(wanted);
    }
  }

  private void applyTo(Parent root) {
    root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", textSize()));
    root.pseudoClassStateChanged(DARK, isDark());
    root.pseudoClassStateChanged(CONTRAST, isContrast());
  }

  private boolean isDark() {
    return switch (preferences.now().theme()) {
      case LIGHT, CONTRAST_LIGHT -> false;
      case DARK, CONTRAST_DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  private boolean isContrast() {
    return switch (preferences.now().theme()) {
      case LIGHT, DARK -> false;
      case CONTRAST_LIGHT, CONTRAST_DARK -> true;
      case SYSTEM -> Platform.getPreferences().getBoolean(SYSTEM_CONTRAST).orElse(false);
    };
  }
}
