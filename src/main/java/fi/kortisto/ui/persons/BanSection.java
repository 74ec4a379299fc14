package fi.kortisto.ui.persons;

import fi.kortisto.model.Ban;
import fi.kortisto.model.StatedBy;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Fold;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a person has forbidden: what stands today is loud, what is over is folded away. */
final class BanSection extends VBox {

  private final Texts texts;

  /**
   * @param withdraw offered for each standing ban; not offered to those who may not
   */
  BanSection(
      List<Ban> bans, LocalDate today, boolean mayWithdraw, Desk desk, Consumer<Ban> withdraw) {
    super(8);
    this.texts = desk.texts();
    List<Ban> over = bans.stream().filter(ban -> !ban.standsOn(today)).toList();
    bans.stream()
        .filter(ban -> ban.standsOn(today))
        .map(ban -> standing(ban, mayWithdraw, withdraw))
        .forEach(getChildren()::add);
    if (!over.isEmpty()) {
      getChildren()
          .add(
              Fold.remembered(
                  desk,
                  "card-bans-over",
                  texts.get("card.bans-over", over.size()),
                  () -> history(over)));
    }
  }

  private Node standing(Ban ban, boolean mayWithdraw, Consumer<Ban> withdraw) {
    Label what = new Label(what(ban));
    what.getStyleClass().add("ban-what");
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    Label when = new Label(since(ban));
    when.setWrapText(true);
    when.setMinHeight(USE_PREF_SIZE);
    VBox words = new VBox(what, when);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox block = new HBox(12, new FontIcon(Feather.SLASH), words);
    block.getStyleClass().add("ban");
    block.setAlignment(Pos.TOP_LEFT);
    if (mayWithdraw) {
      Button button = new Button(texts.get("card.withdraw"));
      button.getStyleClass().addAll("flat", "small");
      button.setMinWidth(USE_PREF_SIZE);
      button.setAccessibleText(texts.get("card.withdraw") + ": " + what(ban));
      button.setOnAction(_ -> withdraw.accept(ban));
      block.getChildren().add(button);
    }
    return block;
  }

  private Node history(List<Ban> over) {
    return new VBox(8, over.stream().map(this::past).toArray(Node[]::new));
  }

  private Label past(Ban ban) {
    String end =
        ban.withdrawn()
            .map(moment -> texts.get("card.ban-withdrawn", texts.dateTime(moment)))
            .map(withdrawn -> withdrawn + " · " + since(ban))
            .orElseGet(() -> since(ban));
    Label label = new Label(List.of(what(ban), end).stream().collect(Collectors.joining(" · ")));
    label.getStyleClass().add("quiet");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private String what(Ban ban) {
    return texts.get("card.ban", texts.beginning(ban.purpose()), texts.of(ban.channel()));
  }

  private String since(Ban ban) {
    String first = texts.date(ban.from());
    String term =
        ban.until()
            .map(last -> texts.get("card.ban-until", first, texts.date(last)))
            .orElseGet(() -> texts.get("card.ban-for-good", first));
    String from = ban.statedBy() == StatedBy.PERSON ? "" : texts.beginning(ban.statedBy());
    String told =
        Stream.of(from, ban.received(), ban.evidence())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    return told.isEmpty() ? term : term + "\n" + told;
  }
}
