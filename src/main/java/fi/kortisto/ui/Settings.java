package fi.kortisto.ui;

import fi.kortisto.document.EnvelopeWindow;
import fi.kortisto.model.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a user has chosen for this computer. Nothing in it is about the persons on file.
 *
 * @param textSize in per cent, {@value #SMALLEST_TEXT} to {@value #LARGEST_TEXT}
 * @param lockMinutes idle minutes after which the register is locked
 * @param recent register folders, the last used first
 * @param remembered how tables, dividers, folds and parts of screens were left and which hints were
 *     put away, by name
 */
public record Settings(
    Language language,
    Theme theme,
    int textSize,
    int lockMinutes,
    Envelope envelope,
    List<Path> recent,
    WindowBounds window,
    Map<String, String> remembered) {

  public static final int SMALLEST_TEXT = 80;
  public static final int ORDINARY_TEXT = 100;
  public static final int LARGEST_TEXT = 200;
  public static final int SHORTEST_LOCK = 1;
  public static final int LONGEST_LOCK = 30;

  /** How the names begin under which it is remembered that a hint was put away. */
  public static final String HINTS = "hint.";

  private static final int RECENT_AT_MOST = 8;

  /** How far the address is moved to show through an envelope's window, in millimetres. */
  public record Envelope(int right, int down) {

    /** Where the address then stands on the folded sheet. */
    public EnvelopeWindow window() {
      return new EnvelopeWindow(
          EnvelopeWindow.FINNISH.left() + right, EnvelopeWindow.FINNISH.top() + down);
    }
  }

  /** Where the window last stood; a width of nought means wherever the desktop puts it. */
  public record WindowBounds(int x, int y, int width, int height, boolean maximized) {
    static final WindowBounds ANYWHERE = new WindowBounds(0, 0, 0, 0, false);
  }

  public Settings {
    textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
    lockMinutes = Math.clamp(lockMinutes, SHORTEST_LOCK, LONGEST_LOCK);
    recent = List.copyOf(recent);
    remembered = Map.copyOf(remembered);
  }

  public static Settings startingIn(Language language) {
    return new Settings(
        language,
        Theme.SYSTEM,
        ORDINARY_TEXT,
        5,
        new Envelope(0, 0),
        List.of(),
        WindowBounds.ANYWHERE,
        Map.of());
  }

  public Settings in(Language wanted) {
    return new Settings(wanted, theme, textSize, lockMinutes, envelope, recent, window, remembered);
  }

  public Settings with(Theme wanted) {
    return new Settings(
        language, wanted, textSize, lockMinutes, envelope, recent, window, remembered);
  }

  public Settings withTextSize(int percent) {
    return new Settings(
        language, theme, percent, lockMinutes, envelope, recent, window, remembered);
  }

  public Settings lockedAfter(int minutes) {
    return new Settings(language, theme, textSize, minutes, envelope, recent, window, remembered);
  }

  public Settings with(Envelope offsets) {
    return new Settings(
        language, theme, textSize, lockMinutes, offsets, recent, window, remembered);
  }

  public Settings with(WindowBounds bounds) {
    return new Settings(
        language, theme, textSize, lockMinutes, envelope, recent, bounds, remembered);
  }

  /** With this folder as the one last used. */
  public Settings used(Path folder) {
    List<Path> folders = new ArrayList<>(forgetting(folder).recent);
    folders.addFirst(folder);
    return withRecent(folders.subList(0, Math.min(folders.size(), RECENT_AT_MOST)));
  }

  /** Without this folder among the recent ones. */
  public Settings forgetting(Path folder) {
    return withRecent(recent.stream().filter(other -> !other.equals(folder)).toList());
  }

  /** How something was left, by its name. */
  public Optional<String> remembered(String name) {
    return Optional.ofNullable(remembered.get(name));
  }

  /** Remembering how something was left; nothing of it any more where that is empty. */
  public Settings remembering(String name, String left) {
    Map<String, String> all = new HashMap<>(remembered);
    if (left.isEmpty()) {
      all.remove(name);
    } else {
      all.put(name, left);
    }
    return with(all);
  }

  /** Without whatever is remembered under names that begin so. */
  public Settings forgettingAll(String beginning) {
    Map<String, String> rest = new HashMap<>(remembered);
    rest.keySet().removeIf(name -> name.startsWith(beginning));
    return with(rest);
  }

  private Settings with(Map<String, String> all) {
    return new Settings(language, theme, textSize, lockMinutes, envelope, recent, window, all);
  }

  private Settings withRecent(List<Path> folders) {
    return new Settings(
        language, theme, textSize, lockMinutes, envelope, folders, window, remembered);
  }
}
