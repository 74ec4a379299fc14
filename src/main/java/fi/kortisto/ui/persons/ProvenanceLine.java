package fi.kortisto.ui.persons;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Entry;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.model.Source;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Present;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Where and when an item was got, greyed; the source gives way to the day when room is short. */
final class ProvenanceLine extends HBox {

  private final Label source = new Label();
  private final Label day = new Label();
  private final Tooltip tooltip = new Tooltip();

  ProvenanceLine(Datum datum, Register register, Texts texts) {
    this(datum.provenance(), datum.recordedAt(), register, texts);
  }

  /** The entry tells its own day, so that of its source is left for whoever hovers. */
  ProvenanceLine(Entry entry, Register register, Texts texts) {
    this(entry.content().provenance(), entry.recordedAt(), register, texts);
    Present.when(day, source.getText().isEmpty());
  }

  ProvenanceLine(Attachment attachment, Register register, Texts texts) {
    this(attachment.provenance(), attachment.addedAt(), register, texts);
  }

  private ProvenanceLine(Provenance from, Instant recorded, Register register, Texts texts) {
    super(6);
    Optional<Source> known = register.sourceOf(from.sourceCode());
    String name = known.map(one -> texts.of(one.label())).orElse(from.sourceCode());
    String when = from.obtained().map(texts::date).orElse("");
    getStyleClass().add("provenance-line");
    setAlignment(Pos.TOP_RIGHT);
    source.setText(
        known.filter(Source::person).map(_ -> texts.get("card.source-person")).orElse(name));
    source.setMinWidth(known.filter(Source::person).isPresent() ? USE_PREF_SIZE : 0);
    source.getStyleClass().add("shortened");
    day.setText(when);
    day.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(source, day);
    String whole =
        texts.get(from.supplied() ? "card.supplied" : "card.not-supplied")
            + "\n"
            + texts.get("card.from", name.isEmpty() ? "–" : name, when.isEmpty() ? "–" : when)
            + "\n"
            + texts.get("card.recorded", texts.dateTime(recorded));
    setAccessibleText(whole);
    tooltip.setText(whole);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
    Tooltip.install(this, tooltip);
  }

  /** One more sentence for whoever hovers or listens: when the item goes, and why. */
  void tell(String sentence) {
    tooltip.setText(tooltip.getText() + "\n" + sentence);
    setAccessibleText(tooltip.getText());
  }

  /** Beneath what it tells of, there is room for all of its words. */
  void lieBeneath(boolean beneath) {
    setAlignment(beneath ? Pos.TOP_LEFT : Pos.TOP_RIGHT);
    source.setWrapText(beneath);
    source.setMinHeight(beneath ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
  }

  void showSource(boolean shown) {
    boolean needed = shown || day.getText().isEmpty();
    Present.when(source, needed);
  }
}
