package fi.kortisto.ui.persons;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectId;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.ShortenedLabel;
import fi.kortisto.ui.control.SoundPlayer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One file kept with a person: seen small, heard, or saved somewhere. */
final class FileLine extends HBox {

  /** Makes the lines of files, for those who know the person. */
  @FunctionalInterface
  interface Maker {
    Node line(Attachment attachment, Register register);
  }

  private static final int DIGITS_OF_DIGEST = 16;
  private static final double THUMBNAIL = 56;
  private static final long KILO = 1024;

  private final Attachment attachment;
  private final Texts texts;
  private final FileDeeds deeds;
  private final ItemTerms terms;

  FileLine(
      SubjectId person,
      Attachment attachment,
      Register register,
      Texts texts,
      FileDeeds deeds,
      ItemTerms terms) {
    super(12);
    this.attachment = attachment;
    this.texts = texts;
    this.deeds = deeds;
    this.terms = terms;
    getStyleClass().add("file");
    setAlignment(Pos.TOP_LEFT);
    ShortenedLabel name = new ShortenedLabel(attachment.name(), "datum-value");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    ProvenanceLine from = new ProvenanceLine(attachment, register, texts);
    from.showSource(false);
    terms.tell(ItemKey.of(attachment), from::tell);
    from.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(8, name, from);
    VBox words = new VBox(2, head, particulars(), buttons());
    terms.mark(ItemKey.of(attachment)).ifPresent(mark -> words.getChildren().add(1, mark));
    if (attachment.isSound()) {
      words
          .getChildren()
          .add(
              words.getChildren().size() - 1,
              new SoundPlayer(attachment.name(), texts, deeds.sound(person, attachment)));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(sign(), words);
  }

  private Node sign() {
    StackPane frame = new StackPane(new FontIcon(icon()));
    frame.getStyleClass().add("file-sign");
    if (attachment.isPicture()) {
      frame.setOnMouseClicked(
          click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
              deeds.look(attachment);
            }
          });
      deeds.thumbnail(
          attachment,
          image -> {
            ImageView view = new ImageView(image);
            view.setFitWidth(THUMBNAIL);
            view.setFitHeight(THUMBNAIL);
            view.setPreserveRatio(true);
            view.setAccessibleText(attachment.name());
            frame.getChildren().setAll(view);
          });
    }
    return frame;
  }

  private Feather icon() {
    if (attachment.isPicture()) {
      return Feather.IMAGE;
    }
    return attachment.isSound() ? Feather.MIC : Feather.FILE_TEXT;
  }

  private Node particulars() {
    Label what = quiet(kind() + " · " + size());
    Label digest =
        quiet(texts.get("file.digest", attachment.sha256().substring(0, DIGITS_OF_DIGEST)));
    Tooltip whole = new Tooltip("SHA-256: " + attachment.sha256());
    whole.setWrapText(true);
    whole.setMaxWidth(420);
    digest.setTooltip(whole);
    digest.setAccessibleText("SHA-256: " + attachment.sha256());
    return new FlowPane(12, 0, what, digest);
  }

  private String kind() {
    if (attachment.isPicture()) {
      return texts.get("file.kind.image");
    }
    if (attachment.isSound()) {
      return texts.get("file.kind.sound");
    }
    return switch (attachment.mediaType()) {
      case "application/pdf" -> texts.get("file.kind.pdf");
      case "text/plain" -> texts.get("file.kind.text");
      case "video/mp4", "video/quicktime" -> texts.get("file.kind.video");
      default -> texts.get("file.kind.other");
    };
  }

  private String size() {
    double mega = attachment.size() / (double) (KILO * KILO);
    return mega >= 1
        ? texts.get("file.megabytes", mega)
        : texts.get("card.attachment-size", Math.ceilDiv(attachment.size(), KILO));
  }

  private Node buttons() {
    FlowPane line = new FlowPane(4, 0);
    line.getStyleClass().add("file-verbs");
    if (attachment.isPicture()) {
      line.getChildren().add(button("file.look", () -> deeds.look(attachment)));
    }
    if (deeds.maySave()) {
      line.getChildren().add(button("card.attachment-save", () -> deeds.save(attachment)));
    }
    if (terms.mayHold()) {
      line.getChildren().add(button("hold.put", () -> terms.ask(ItemKey.of(attachment))));
    }
    if (deeds.mayAdd()) {
      line.getChildren().add(button("file.remove", () -> deeds.remove(attachment)));
    }
    return line;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.getStyleClass().addAll("flat", "small", "accent");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(texts.get(key) + ": " + attachment.name());
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("quiet");
    return label;
  }
}
