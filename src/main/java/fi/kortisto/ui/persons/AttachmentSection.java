package fi.kortisto.ui.persons;

import fi.kortisto.model.Attachment;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.ShortenedLabel;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The files kept with a person, each to be saved somewhere. */
final class AttachmentSection extends VBox {

  private static final int KILO = 1024;

  private final Texts texts;

  AttachmentSection(
      List<Attachment> attachments, boolean maySave, Texts texts, Consumer<Attachment> save) {
    super(8);
    this.texts = texts;
    Label title = new Label(texts.get("card.attachments", attachments.size()));
    title.getStyleClass().add("section-title");
    getChildren().add(title);
    attachments.forEach(one -> getChildren().add(line(one, maySave, save)));
  }

  private Node line(Attachment attachment, boolean maySave, Consumer<Attachment> save) {
    ShortenedLabel name = new ShortenedLabel(attachment.name(), "datum-value");
    Label size =
        new Label(texts.get("card.attachment-size", Math.ceilDiv(attachment.size(), KILO)));
    size.getStyleClass().add("quiet");
    size.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox line = new HBox(16, name, size);
    line.setAlignment(Pos.CENTER_LEFT);
    if (maySave) {
      Button button = new Button(texts.get("card.attachment-save"));
      button.getStyleClass().addAll("flat", "small");
      button.setMinWidth(USE_PREF_SIZE);
      button.setAccessibleText(texts.get("card.attachment-save") + ": " + attachment.name());
      button.setOnAction(_ -> save.accept(attachment));
      line.getChildren().add(button);
    }
    return line;
  }
}
