package fi.kortisto.ui.decision;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewBan;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.DayField;
import fi.kortisto.ui.control.ProblemLabel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One ban: a purpose, a channel and from which day. */
final class BanRow extends VBox {

  private final Texts texts;
  private final ComboBox<BanPurpose> purpose;
  private final ComboBox<BanChannel> channel;
  private final DayField from;
  private final LocalDate start;
  private final ProblemLabel problem = new ProblemLabel();

  BanRow(Texts texts, String id, LocalDate start, Consumer<BanRow> remove) {
    super(4);
    this.texts = texts;
    this.start = start;
    this.purpose = Choices.of(List.of(BanPurpose.values()), texts::beginning);
    this.channel = Choices.of(List.of(BanChannel.values()), texts::beginning);
    this.from = new DayField(texts, Optional.of(start));
    purpose.setValue(BanPurpose.DIRECT_MARKETING);
    purpose.setId(id + "-purpose");
    channel.setId(id + "-channel");
    from.setId(id + "-from");
    purpose.valueProperty().subscribe(this::offerChannels);
    Button out = new Button("", new FontIcon(Feather.X));
    out.getStyleClass().addAll("button-icon", "flat");
    out.setAccessibleText(texts.get("rows.remove"));
    out.setOnAction(_ -> remove.accept(this));
    FlowPane line =
        new FlowPane(
            16,
            8,
            new Captioned(texts.get("decision.ban-purpose"), purpose),
            new Captioned(texts.get("decision.ban-channel"), channel),
            new Captioned(texts.get("decision.ban-from"), from),
            out);
    line.setAlignment(Pos.BOTTOM_LEFT);
    getChildren().addAll(line, problem);
  }

  /** A ban on publication, disclosure or all processing knows no channels. */
  private void offerChannels(BanPurpose chosen) {
    boolean channels = chosen.isByChannel();
    channel.setDisable(!channels);
    if (!channels) {
      channel.setValue(BanChannel.ANY);
    }
  }

  void focus() {
    purpose.requestFocus();
  }

  boolean isTouched() {
    return purpose.getValue() != BanPurpose.DIRECT_MARKETING
        || channel.getValue() != BanChannel.ANY;
  }

  /** The ban; empty when the day is none, which is then said beneath. */
  Optional<NewBan> ban(String received) {
    try {
      return Optional.of(
          new NewBan(
              purpose.getValue(),
              channel.getValue(),
              from.day().orElse(start),
              Optional.empty(),
              received));
    } catch (DomainException noDay) {
      problem.tell(texts.of(noDay));
      return Optional.empty();
    }
  }
}
