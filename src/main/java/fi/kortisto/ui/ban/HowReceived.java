package fi.kortisto.ui.ban;

import fi.kortisto.model.StatedBy;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** How and from whom a ban or a consent came, and what proves it. */
final class HowReceived extends VBox {

  private static final List<String> ROADS =
      List.of("phone", "email", "letter", "in-person", "form");

  /** Those that a user can tell of; the others are made by the program itself. */
  private static final List<StatedBy> TELLERS =
      List.of(StatedBy.PERSON, StatedBy.NATIONAL_REGISTER, StatedBy.COMPANY);

  private final ComboBox<StatedBy> statedBy;
  private final ComboBox<String> received = new ComboBox<>();
  private final TextField evidence = new TextField();

  HowReceived(Texts texts) {
    getStyleClass().add("fields");
    statedBy = Choices.of(TELLERS, texts::beginning);
    statedBy.setId("stated-by");
    received.setId("received");
    received.setEditable(true);
    received.setPromptText(texts.get("ban.received-prompt"));
    received
        .getItems()
        .addAll(ROADS.stream().map(road -> texts.get("ban.received." + road)).toList());
    evidence.setId("evidence");
    evidence.setPromptText(texts.get("ban.evidence-prompt"));
    getChildren()
        .addAll(
            new Captioned(texts.get("ban.stated-by"), statedBy),
            new Captioned(texts.get("ban.received"), received),
            new Captioned(texts.get("ban.evidence"), evidence));
  }

  StatedBy statedBy() {
    return statedBy.getValue();
  }

  String received() {
    return received.getEditor().getText().strip();
  }

  String evidence() {
    return evidence.getText().strip();
  }

  boolean isTouched() {
    return !received().isEmpty() || !evidence().isEmpty();
  }
}
