package fi.kortisto.ui.persons;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Register;
import fi.kortisto.model.Source;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.DayField;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Asks once for all that is written in a register where it came from and when. */
final class ProvenanceBar extends FlowPane {

  private final ComboBox<Source> source;
  private final DayField obtained;

  ProvenanceBar(Register register, LocalDate today, Texts texts) {
    super(16, 8);
    getStyleClass().add("provenance");
    setAlignment(Pos.CENTER_LEFT);
    source = Choices.of(register.content().sources(), value -> texts.of(value.label()));
    register.content().sources().stream()
        .filter(Source::person)
        .findFirst()
        .ifPresent(source::setValue);
    source.getStyleClass().add("source-choice");
    source.setMinWidth(0);
    obtained = new DayField(texts, Optional.of(today));
    getChildren()
        .addAll(
            named(texts.get("form.source"), source), named(texts.get("form.obtained"), obtained));
  }

  /**
   * @throws DomainException BAD_DATE
   */
  Provenance value() throws DomainException {
    Source chosen = source.getValue();
    return chosen == null
        ? new Provenance("", obtained.day(), false)
        : new Provenance(chosen.code(), obtained.day(), chosen.person());
  }

  private static HBox named(String name, Control control) {
    Label label = new Label(name);
    label.setMnemonicParsing(true);
    label.setLabelFor(control);
    HBox box = new HBox(8, label, control);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
