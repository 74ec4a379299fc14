package fi.kortisto.ui.persons;

import fi.kortisto.format.PurposeWords;
import fi.kortisto.model.LogLine;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Fold;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** When and for what the person's data has been consulted. */
final class TraceSection extends VBox {

  private static final int SHOWN = 50;

  private final Texts texts;

  /**
   * @param mayReadLog whether the user may see who it was
   * @param whoLooked shows that
   */
  TraceSection(List<LogLine> log, Desk desk, boolean mayReadLog, Runnable whoLooked) {
    super(8);
    this.texts = desk.texts();
    getChildren()
        .add(
            Fold.remembered(desk, "card-log", texts.get("card.log", log.size()), () -> lines(log)));
    if (mayReadLog) {
      Button who = new Button(texts.get("card.who-looked"));
      who.setId("card-who-looked");
      who.getStyleClass().add("small");
      who.setOnAction(_ -> whoLooked.run());
      getChildren().add(who);
    }
  }

  private Node lines(List<LogLine> log) {
    VBox lines = new VBox(4);
    Stream<String> rows = log.stream().limit(SHOWN).map(this::row);
    Stream<String> rest =
        log.size() > SHOWN
            ? Stream.of(texts.get("card.log-older", log.size() - SHOWN))
            : Stream.empty();
    Stream.concat(rows, rest)
        .forEach(
            row -> {
              Label label = new Label(row);
              label.getStyleClass().add("quiet");
              label.setWrapText(true);
              lines.getChildren().add(label);
            });
    return lines;
  }

  private String row(LogLine line) {
    String done = texts.dateTime(line.at()) + "  " + texts.of(line.action());
    String purpose = new PurposeWords(texts.language()).of(line.purpose());
    return purpose.isBlank() ? done : done + " · " + purpose;
  }
}
