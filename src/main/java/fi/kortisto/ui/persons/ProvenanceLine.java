package fi.kortisto.ui.persons;

import fi.kortisto.model.Datum;
import fi.kortisto.model.Register;
import fi.kortisto.model.Source;
import fi.kortisto.ui.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Where and when a datum was got, greyed; the source gives way to the day when room is short. */
final class ProvenanceLine extends HBox {

  private final Label source = new Label();
  private final Label day = new Label();

  ProvenanceLine(Datum datum, Register register, Texts texts) {
    super(6);
    Optional<Source> known = register.sourceOf(datum.sourceCode());
    String name = known.map(one -> texts.of(one.label())).orElse(datum.sourceCode());
    String when = datum.obtained().map(texts::date).orElse("");
    getStyleClass().add("provenance-line");
    setAlignment(Pos.TOP_RIGHT);
    source.setText(
        known.filter(Source::person).map(_ -> texts.get("card.source-person")).orElse(name));
    source.setMinWidth(0);
    day.setText(when);
    day.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(source, day);
    String whole =
        texts.get(datum.supplied() ? "card.supplied" : "card.not-supplied")
            + "\n"
            + texts.get("card.from", name, when.isEmpty() ? "–" : when)
            + "\n"
            + texts.get("card.recorded", texts.dateTime(datum.recordedAt()));
    setAccessibleText(whole);
    Tooltip tooltip = new Tooltip(whole);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
    Tooltip.install(this, tooltip);
  }

  void showSource(boolean shown) {
    boolean needed = shown || day.getText().isEmpty();
    source.setVisible(needed);
    source.setManaged(needed);
  }
}
