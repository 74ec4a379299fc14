package fi.kortisto.ui.persons;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.model.Source;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.DayField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Asks once for all that is written in a register where it came from, when, and whether the person
 * gave it.
 */
final class ProvenanceBar extends FlowPane {

  private final ComboBox<Source> source;
  private final DayField obtained;
  private final CheckBox supplied;

  /**
   * @param start how it stands; empty to begin with the person as the source, today
   */
  ProvenanceBar(Register register, Optional<Provenance> start, LocalDate today, Texts texts) {
    super(16, 8);
    getStyleClass().add("provenance");
    setAlignment(Pos.CENTER_LEFT);
    Optional<Source> before = start.flatMap(from -> register.sourceOf(from.sourceCode()));
    List<Source> offered =
        Stream.concat(before.stream(), register.content().openSources().stream())
            .distinct()
            .toList();
    source = Choices.of(offered, value -> texts.of(value.label()));
    if (start.isPresent()) {
      source.setValue(before.orElse(null));
    } else {
      offered.stream().filter(Source::person).findFirst().ifPresent(source::setValue);
    }
    source.getStyleClass().add("source-choice");
    source.setMinWidth(0);
    source.maxWidthProperty().bind(widthProperty());
    obtained = new DayField(texts, start.isPresent() ? start.get().obtained() : Optional.of(today));
    supplied = new CheckBox(texts.get("form.supplied"));
    supplied.setMnemonicParsing(true);
    supplied.setSelected(start.map(Provenance::supplied).orElseGet(this::comesFromThePerson));
    source.valueProperty().addListener(_ -> supplied.setSelected(comesFromThePerson()));
    getChildren()
        .addAll(
            above(texts.get("form.source"), source),
            named(texts.get("form.obtained"), obtained),
            supplied);
  }

  /** What takes the focus. */
  Control first() {
    return source;
  }

  /**
   * @throws DomainException BAD_DATE
   */
  Provenance value() throws DomainException {
    Source chosen = source.getValue();
    return new Provenance(
        chosen == null ? "" : chosen.code(), obtained.day(), supplied.isSelected());
  }

  private boolean comesFromThePerson() {
    Source chosen = source.getValue();
    return chosen != null && chosen.person();
  }

  /** The longest of the words: they get the whole width. */
  private static VBox above(String name, Control control) {
    Label label = new Label(name);
    label.setMnemonicParsing(true);
    label.setLabelFor(control);
    return new VBox(4, label, control);
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
