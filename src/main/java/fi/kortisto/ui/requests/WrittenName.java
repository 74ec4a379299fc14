package fi.kortisto.ui.requests;

import fi.kortisto.model.Correspondent;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.ValueEditor;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Who asks, as the letter itself gives them. */
final class WrittenName {

  private final TextField name = new TextField();
  private final TextField email = new TextField();
  private final ValueEditor address;
  private final List<Node> nodes;

  WrittenName(Texts texts) {
    this.address = ValueEditor.of(FieldType.ADDRESS, "", texts);
    name.setId("new-name");
    email.setId("new-email");
    Label caption = new Label(texts.get("request.form.address"));
    VBox addressField = new VBox(caption, address.node());
    addressField.getStyleClass().add("field");
    caption.setLabelFor(address.first());
    this.nodes =
        List.of(
            new Captioned(texts.get("request.form.name"), name),
            addressField,
            new Captioned(texts.get("request.form.email"), email));
  }

  List<Node> nodes() {
    return nodes;
  }

  Node first() {
    return name;
  }

  Correspondent written() {
    return new Correspondent(
        name.getText().strip(), PostalAddress.parse(address.typed()), email.getText().strip());
  }

  boolean touched() {
    return !name.getText().isBlank() || !email.getText().isBlank() || address.changed();
  }
}
