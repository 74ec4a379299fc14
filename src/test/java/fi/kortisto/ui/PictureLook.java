package fi.kortisto.ui;

import fi.kortisto.model.Language;
import java.nio.file.Path;
import java.util.Locale;

/** How the program looks when pictures are taken of it, and where they go. */
final class PictureLook {

  private PictureLook() {}

  static Settings settings(Language language, Theme theme, int textSize, int width, int height) {
    Settings settings =
        Settings.startingIn(language)
            .with(theme)
            .withTextSize(textSize)
            .with(new Settings.WindowBounds(0, 0, width, height, false));
    for (Area area : Area.values()) { // the pictures are of the screens, not of their hints
      settings =
          settings.remembering(Settings.HINTS + area.name().toLowerCase(Locale.ROOT), "gone");
    }
    return settings;
  }

  /**
   * @param set what the pictures are of
   */
  static Path folder(String set, Language language, Theme theme, int textSize) {
    String look = (language + "-" + theme + "-" + textSize).toLowerCase(Locale.ROOT);
    return Path.of("target", "screens", set + "-" + look);
  }
}
