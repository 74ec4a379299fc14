package fi.kortisto.ui.notices;

import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What has changed, each on its line: the first few, and the rest when somebody asks for them. */
final class ChangeLines extends VBox {

  private static final int FEW = 4;

  private final Texts texts;

  ChangeLines(Texts texts) {
    this.texts = texts;
    getStyleClass().add("notice-lines");
  }

  void show(List<String> changes) {
    show(changes, false);
  }

  private void show(List<String> changes, boolean all) {
    boolean many = changes.size() > FEW + 1;
    getChildren()
        .setAll(
            changes.stream()
                .limit(many && !all ? FEW : changes.size())
                .map(ChangeLines::line)
                .toList());
    if (many) {
      Button turn =
          new Button(
              all ? texts.get("notice.fewer") : texts.get("decision.more", changes.size() - FEW));
      turn.getStyleClass().addAll("flat", "small", "accent", "conversation-turn");
      turn.setOnAction(
          _ -> {
            show(changes, !all);
            getChildren().getLast().requestFocus();
          });
      getChildren().add(turn);
    }
  }

  private static Label line(String change) {
    Label line = Captioned.words("– " + change);
    line.getStyleClass().add("notice-line");
    return line;
  }
}
