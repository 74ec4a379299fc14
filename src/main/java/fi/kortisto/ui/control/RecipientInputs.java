package fi.kortisto.ui.control;

import fi.kortisto.model.Correspondent;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Recipient;
import fi.kortisto.model.Register;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks to whom data is disclosed, and whether it leaves the EU and the EEA that way. */
public final class RecipientInputs extends VBox {

  private final Texts texts;
  private final ComboBox<Optional<Recipient>> known;
  private final TextField name = new TextField();
  private final ValueEditor address;
  private final TextField email = new TextField();
  private final CheckBox outside;
  private final TextField safeguard = new TextField();

  public RecipientInputs(Register register, Desk desk) {
    this.texts = desk.texts();
    getStyleClass().add("fields");
    List<Optional<Recipient>> choices =
        Stream.concat(
                register.content().recipients().stream().map(Optional::of),
                Stream.of(Optional.<Recipient>empty()))
            .toList();
    known =
        Choices.of(
            choices,
            one ->
                one.map(recipient -> texts.of(recipient.label()))
                    .orElseGet(() -> texts.get("disclosure.other-recipient")));
    known.setId("disclosure-known");
    name.setId("disclosure-name");
    email.setId("disclosure-email");
    safeguard.setId("disclosure-safeguard");
    address = ValueEditor.of(FieldType.ADDRESS, "", texts);
    outside = new CheckBox(texts.get("disclosure.outside"));
    outside.setId("disclosure-outside");
    outside.setWrapText(true);
    Captioned transfer =
        new Captioned(
            texts.get("disclosure.safeguard"),
            safeguard,
            Captioned.advice(texts.get("disclosure.safeguard-what")));
    transfer.visibleProperty().bind(outside.selectedProperty());
    transfer.managedProperty().bind(outside.selectedProperty());
    known.valueProperty().subscribe(chosen -> fill(chosen));
    Fold reached =
        Fold.remembered(desk, "recipient-reached", texts.get("disclosure.reached"), this::reached);
    if (choices.size() > 1) {
      getChildren().add(new Captioned(texts.get("disclosure.known"), known));
    }
    getChildren()
        .addAll(
            new Captioned(
                texts.get("disclosure.name"),
                name,
                Captioned.advice(texts.get("disclosure.name-what"))),
            reached,
            outside,
            transfer);
  }

  private VBox reached() {
    VBox where = new VBox(Captioned.words(texts.get("disclosure.address")), address.node());
    where.getStyleClass().add("field");
    VBox fields = new VBox(where, new Captioned(texts.get("disclosure.email"), email));
    fields.getStyleClass().add("fields");
    return fields;
  }

  /** What takes the focus. */
  public TextField first() {
    return name;
  }

  public boolean touched() {
    return !name.getText().isBlank() || !address.typed().isBlank() || !email.getText().isBlank();
  }

  /** The code of the register's recipient; blank for another. */
  public String code() {
    return chosen().map(Recipient::code).orElse("");
  }

  /** Where no name is written, the one by which the register knows them. */
  public Correspondent recipient() {
    String written = name.getText().strip();
    return new Correspondent(
        written.isEmpty() ? known(chosen()) : written,
        address.typed().isBlank() ? PostalAddress.EMPTY : PostalAddress.parse(address.typed()),
        email.getText().strip());
  }

  public boolean isOutside() {
    return outside.isSelected();
  }

  /** Blank where the data stays inside. */
  public String safeguard() {
    return outside.isSelected() ? safeguard.getText().strip() : "";
  }

  private Optional<Recipient> chosen() {
    return Optional.ofNullable(known.getValue()).flatMap(one -> one);
  }

  private void fill(Optional<Recipient> recipient) {
    name.setPromptText(known(recipient));
    outside.setSelected(recipient.map(Recipient::outsideEea).orElse(false));
    safeguard.setText(recipient.map(one -> texts.of(one.safeguard())).orElse(""));
  }

  private String known(Optional<Recipient> recipient) {
    return recipient.map(one -> texts.of(one.label())).orElse("");
  }
}
