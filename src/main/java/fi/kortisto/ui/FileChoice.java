package fi.kortisto.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for a file or folder; empty when the user changed their mind. */
public interface FileChoice {

  /**
   * Files of one kind.
   *
   * @param name in words
   * @param endings without dot, {@code pdf}
   */
  record Kind(String name, List<String> endings) {}

  Optional<Path> open(String title, List<Kind> kinds);

  /** Several at once; none when the user changed their mind. */
  List<Path> openSeveral(String title, List<Kind> kinds);

  /**
   * @param suggested name of the file
   */
  Optional<Path> save(String title, String suggested, List<Kind> kinds);

  Optional<Path> folder(String title);
}
