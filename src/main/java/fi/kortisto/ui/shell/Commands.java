package fi.kortisto.ui.shell;

import fi.kortisto.model.Language;
import fi.kortisto.model.Permission;
import fi.kortisto.ui.Area;
import fi.kortisto.ui.Deed;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.Errand;
import fi.kortisto.ui.Settings;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** What can be done wherever one is in the main window, with the keys for it. */
final class Commands {

  private static final int LARGER_BY = 10;

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Destinations destinations;
  private final Consumer<Errand> send;

  Commands(Desk desk, SignedIn signedIn, Destinations destinations, Consumer<Errand> send) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.destinations = destinations;
    this.send = send;
  }

  /** The areas of the rail, each with its digit, and the place that has no entry there. */
  List<Deed> places(List<Area> areas, Consumer<Area> open) {
    List<Deed> places = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      Area area = areas.get(i);
      Deed deed = deed("go." + area, area.key(), () -> open.accept(area));
      places.add(i < ShellKey.DIGITS ? deed.by(alt(ShellKey.digitOf(i))) : deed);
    }
    if (Area.DUPLICATES.isFor(signedIn.user())) {
      places.add(deed("go.duplicates", "keys.duplicates", () -> open.accept(Area.DUPLICATES)));
    }
    return places;
  }

  private static KeyCombination alt(int digit) {
    return new KeyCodeCombination(
        KeyCode.values()[KeyCode.DIGIT0.ordinal() + digit], KeyCombination.ALT_DOWN);
  }

  /** What works everywhere. */
  List<Deed> everywhere(Runnable commands, Runnable keys, Runnable help) {
    return List.of(
        deed("commands", "palette.title", commands).by(KeyCode.K),
        deed("new-person", "keys.new", () -> send.accept(new Errand.EnterPerson()))
            .onlyWhile(() -> signedIn.user().may(Permission.EDIT_SUBJECTS)),
        deed("new-request", "keys.request", () -> destinations.newRequest(Optional.empty()))
            .byShifted(KeyCode.N)
            .onlyWhile(() -> signedIn.user().may(Permission.RECORD_REQUESTS)),
        deed("help", "help.title", help).by(new KeyCodeCombination(KeyCode.F1)),
        deed("keys", "keys.keys", keys).by(KeyCode.SLASH),
        deed("message", "keys.message", desk.toasts()::focus)
            .by(new KeyCodeCombination(KeyCode.F6)),
        deed("undo", "keys.undo", desk.toasts()::undo)
            .by(KeyCode.Z)
            .onlyWhile(desk.toasts()::hasUndo),
        deed("lock", "keys.lock", destinations::lock).by(KeyCode.L),
        deed("leave", "shell.leave", destinations::leave));
  }

  /** How the program looks and speaks. */
  List<Deed> settings() {
    List<Deed> all = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      String word = texts.get("theme." + theme.code());
      all.add(
          Deed.of(
              "theme." + theme,
              texts.get("palette.theme", word),
              () -> desk.preferences().change(settings -> settings.with(theme))));
    }
    Arrays.stream(Language.values())
        .filter(language -> language != texts.language())
        .forEach(
            language ->
                all.add(
                    Deed.of(
                        "language." + language,
                        texts.get(
                            "palette.language",
                            language.locale().getDisplayLanguage(language.locale())),
                        () -> desk.preferences().change(settings -> settings.in(language)))));
    all.add(deed("larger", "palette.larger", () -> resize(LARGER_BY)));
    all.add(deed("smaller", "palette.smaller", () -> resize(-LARGER_BY)));
    all.add(
        deed(
            "ordinary-size",
            "palette.ordinary-size",
            () ->
                desk.preferences()
                    .change(settings -> settings.withTextSize(Settings.ORDINARY_TEXT))));
    return all;
  }

  private void resize(int by) {
    desk.preferences().change(settings -> settings.withTextSize(settings.textSize() + by));
  }

  private Deed deed(String id, String key, Runnable action) {
    return Deed.of(id.toLowerCase(Locale.ROOT), texts.get(key).replace("_", ""), action);
  }
}
