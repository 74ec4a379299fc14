package fi.kortisto.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers the file dialogs, which do not exist without a display. */
final class ChosenFiles implements FileChoice {

  private Optional<Path> next = Optional.empty();

  /** What the user will choose next. */
  void will(Path choice) {
    next = Optional.of(choice);
  }

  @Override
  public Optional<Path> open(String title, List<Kind> kinds) {
    return taken();
  }

  @Override
  public List<Path> openSeveral(String title, List<Kind> kinds) {
    return taken().stream().toList();
  }

  @Override
  public Optional<Path> save(String title, String suggested, List<Kind> kinds) {
    return taken();
  }

  @Override
  public Optional<Path> folder(String title) {
    return taken();
  }

  private Optional<Path> taken() {
    Optional<Path> choice = next;
    next = Optional.empty();
    return choice;
  }
}
