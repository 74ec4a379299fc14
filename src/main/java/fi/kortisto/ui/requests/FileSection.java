package fi.kortisto.ui.requests;

import fi.kortisto.model.RequestFile;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The files of a request, such as the scanned letter. */
final class FileSection extends Section {

  private static final long KILO = 1024;

  private final Texts texts;
  private final RequestFileDeeds deeds;

  FileSection(Possible possible, Texts texts, RequestFileDeeds deeds) {
    super(texts.get("request.section.files"));
    this.texts = texts;
    this.deeds = deeds;
    possible.view().files().forEach(file -> line(line(file, possible)));
    if (possible.mayRecord()) {
      line(verbs(verb(texts.get("request.file.add"), "request-file-add", deeds::choose)));
      advice(texts.get("request.file.hint", RequestFile.LARGEST >> 20));
    } else if (possible.view().files().isEmpty()) {
      advice(texts.get("request.no-files"));
    }
  }

  private Node line(RequestFile file, Possible possible) {
    FlowPane verbs = verbs();
    if (file.mediaType().startsWith("image/")) {
      verbs
          .getChildren()
          .add(verb(texts.get("file.look"), "file-look-" + file.id(), () -> deeds.look(file)));
    }
    verbs
        .getChildren()
        .add(
            verb(
                texts.get("card.attachment-save"),
                "file-save-" + file.id(),
                () -> deeds.save(file)));
    if (possible.mayRecord()) {
      verbs
          .getChildren()
          .add(
              verb(texts.get("file.remove"), "file-remove-" + file.id(), () -> deeds.remove(file)));
    }
    return new VBox(
        Captioned.words(file.name()),
        Captioned.advice(size(file) + " · " + texts.dateTime(file.addedAt())),
        verbs);
  }

  private String size(RequestFile file) {
    double mega = file.size() / (double) (KILO * KILO);
    return mega >= 1
        ? texts.get("file.megabytes", mega)
        : texts.get("card.attachment-size", Math.ceilDiv(file.size(), KILO));
  }
}
