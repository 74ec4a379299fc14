package fi.kortisto.ui.persons;

import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.StorageClock;
import fi.kortisto.ui.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Whether the relation to the person goes on, where storage times run from its end. */
final class RelationLine extends FlowPane {

  private final Texts texts;

  RelationLine(RegisterPart part, Texts texts, RelationDeeds deeds) {
    super(8, 0);
    this.texts = texts;
    setId("relation-" + part.register().id().value());
    setAlignment(Pos.CENTER_LEFT);
    Optional<LocalDate> ended = part.membership().ended();
    Label state =
        new Label(
            ended
                .map(day -> texts.get("relation.ended", texts.date(day)))
                .orElseGet(() -> texts.get("relation.goes-on")));
    state.getStyleClass().add("quiet");
    getChildren().add(state);
    if (deeds.mayChange()) {
      getChildren().add(button("relation.end", "relation-end", () -> deeds.end(part)));
      if (ended.isPresent()) {
        getChildren().add(button("relation.resume", "relation-resume", () -> deeds.resume(part)));
      }
    }
  }

  /** Whether anything hangs on it in the register, or it has ended. */
  static boolean belongsOn(RegisterPart part) {
    return part.membership().ended().isPresent()
        || part.register().content().categories().stream()
            .anyMatch(category -> category.storage().clock() == StorageClock.END_OF_RELATION);
  }

  private Button button(String key, String id, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.getStyleClass().addAll("flat", "accent", "small", "reveal");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
