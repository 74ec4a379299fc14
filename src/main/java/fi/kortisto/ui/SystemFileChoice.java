package fi.kortisto.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The file dialogs of the operating system. */
final class SystemFileChoice implements FileChoice {

  private final Window owner;

  SystemFileChoice(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> open(String title, List<Kind> kinds) {
    return chosen(chooser(title, kinds).showOpenDialog(owner));
  }

  @Override
  public List<Path> openSeveral(String title, List<Kind> kinds) {
    @Nullable List<File> chosen = chooser(title, kinds).showOpenMultipleDialog(owner);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> save(String title, String suggested, List<Kind> kinds) {
    FileChooser chooser = chooser(title, kinds);
    chooser.setInitialFileName(suggested);
    return chosen(chooser.showSaveDialog(owner));
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return chosen(chooser.showDialog(owner));
  }

  private static FileChooser chooser(String title, List<Kind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    for (Kind kind : kinds) {
      List<String> globs = kind.endings().stream().map(ending -> "*." + ending).toList();
      chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), globs));
    }
    return chooser;
  }

  private static Optional<Path> chosen(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
