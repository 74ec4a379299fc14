package fi.kortisto.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file dialogs as a screen has them. The system's dialog cannot be closed from here: where the
 * screen has gone while it was open, nothing has been chosen.
 */
record FilesWhileShown(FileChoice files, Background.Work work) implements FileChoice {

  @Override
  public Optional<Path> open(String title, List<Kind> kinds) {
    return whileShown(files.open(title, kinds));
  }

  @Override
  public List<Path> openSeveral(String title, List<Kind> kinds) {
    List<Path> chosen = files.openSeveral(title, kinds);
    return work.isOver() ? List.of() : chosen;
  }

  @Override
  public Optional<Path> save(String title, String suggested, List<Kind> kinds) {
    return whileShown(files.save(title, suggested, kinds));
  }

  @Override
  public Optional<Path> folder(String title) {
    return whileShown(files.folder(title));
  }

  private Optional<Path> whileShown(Optional<Path> chosen) {
    return chosen.filter(_ -> !work.isOver());
  }
}
