package fi.kortisto.ui.requests;

import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The files that go in together with a request that is being entered. */
final class AttachedFiles extends VBox {

  private final Texts texts;
  private final List<Path> files = new ArrayList<>();

  AttachedFiles(Texts texts) {
    this.texts = texts;
    setId("new-files");
  }

  List<Path> files() {
    return List.copyOf(files);
  }

  void add(List<Path> added) {
    files.addAll(added);
    show();
  }

  private void show() {
    getChildren().setAll(files.stream().map(this::line).toList());
  }

  private Node line(Path file) {
    HBox line =
        new HBox(
            8,
            Captioned.words(RequestFileDeeds.nameOf(file)),
            Section.verb(
                texts.get("request.file.leave-out"),
                "new-file-remove",
                () -> {
                  files.remove(file);
                  show();
                }));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
