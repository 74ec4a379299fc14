package fi.kortisto.ui.control;

import fi.kortisto.model.PostalAddress;
import fi.kortisto.ui.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A postal address in parts: street, postcode and town, country. The rarer parts of an address that
 * is there are kept as they are.
 */
final class AddressEditor extends VBox {

  private final PostalAddress start;
  private final TextField street;
  private final TextField postcode;
  private final TextField town;
  private final TextField country;

  AddressEditor(String canonical, Texts texts) {
    super(4);
    start = PostalAddress.parse(canonical);
    street = part(start.street().replace("\n", ", "), texts.get("form.address-street"));
    postcode = part(start.postcode(), texts.get("form.address-postcode"));
    town = part(start.town(), texts.get("form.address-town"));
    country = part(start.country(), texts.get("form.address-country"));
    FittingPrompt.in(
        country, texts.get("form.address-country"), texts.get("form.address-country-brief"));
    postcode.getStyleClass().add("postcode");
    HBox.setHgrow(town, Priority.ALWAYS);
    getChildren().addAll(street, new HBox(4, postcode, town), country);
  }

  TextField street() {
    return street;
  }

  List<Observable> inputs() {
    return Stream.of(street, postcode, town, country)
        .<Observable>map(TextField::textProperty)
        .toList();
  }

  /** Blank when nothing is written. */
  String canonical() {
    PostalAddress address =
        new PostalAddress(
            start.poBox(),
            start.extended(),
            sameStreet() ? start.street() : street.getText().strip(),
            town.getText().strip(),
            start.region(),
            postcode.getText().strip(),
            country.getText().strip());
    return address.isEmpty() ? "" : address.canonical();
  }

  private boolean sameStreet() {
    return street.getText().equals(start.street().replace("\n", ", "));
  }

  private static TextField part(String text, String name) {
    TextField field = new TextField(text);
    field.setPromptText(name);
    field.setAccessibleText(name);
    return field;
  }
}
