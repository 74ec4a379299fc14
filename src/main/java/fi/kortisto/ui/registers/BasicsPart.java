package fi.kortisto.ui.registers;

import fi.kortisto.model.Client;
import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterRole;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.LabelEditor;
import fi.kortisto.ui.control.RowsEditor;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the register is called, and for whom it is kept. */
final class BasicsPart implements Part {

  private final Texts texts;
  private final Editing editing;
  private final VBox lines = new VBox();
  private final Button edit;
  private final VBox root;

  BasicsPart(Texts texts, Editing editing) {
    this.texts = texts;
    this.editing = editing;
    lines.getStyleClass().add("fields");
    edit = new Button(texts.get("registers.edit"), new FontIcon(Feather.EDIT_2));
    edit.setId("basics-edit");
    root = new VBox(lines, edit);
    root.getStyleClass().add("section");
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(Register register) {
    RegisterContent content = register.content();
    lines.getChildren().clear();
    for (Language language : Language.values()) {
      line(
          texts.get("registers.basics.name-in", texts.name(language)), content.name().in(language));
    }
    line(texts.get("registers.basics.role"), texts.beginning(content.role()));
    lines.getChildren().add(Captioned.advice(explained(content.role())));
    if (content.role() == RegisterRole.PROCESSOR) {
      line(texts.get("registers.basics.clients"), clients(content));
    }
    edit.setOnAction(_ -> form(register));
  }

  private void line(String caption, String words) {
    lines.getChildren().add(new VBox(Captioned.advice(caption), Captioned.words(words)));
  }

  private String clients(RegisterContent content) {
    return content.clients().isEmpty()
        ? texts.get("registers.basics.no-clients")
        : String.join(
            "\n",
            content.clients().stream()
                .map(
                    one -> one.contact().isBlank() ? one.name() : one.name() + ", " + one.contact())
                .toList());
  }

  private String explained(RegisterRole role) {
    return switch (role) {
      case CONTROLLER -> texts.get("registers.basics.controller");
      case PROCESSOR -> texts.get("registers.basics.processor");
    };
  }

  private void form(Register register) {
    RegisterContent content = register.content();
    LabelEditor name =
        LabelEditor.line(texts, texts.get("registers.name"), content.name()).named("register-name");
    ComboBox<RegisterRole> role = Choices.of(List.of(RegisterRole.values()), texts::beginning);
    role.setId("register-role");
    role.setValue(content.role());
    RowsEditor clients =
        new RowsEditor(
            texts,
            "clients",
            List.of(texts.get("registers.client.name"), texts.get("registers.client.contact")),
            content.clients().stream()
                .map(one -> new RowsEditor.Row("", List.of(one.name(), one.contact())))
                .toList(),
            texts.get("registers.client.add"));
    var advice = Captioned.advice("");
    VBox clientsField = new VBox(Captioned.advice(texts.get("registers.basics.clients")), clients);
    clientsField.getStyleClass().add("field");
    clientsField.managedProperty().bind(clientsField.visibleProperty());
    role.valueProperty()
        .subscribe(
            chosen -> {
              advice.setText(explained(chosen));
              clientsField.setVisible(chosen == RegisterRole.PROCESSOR);
            });
    VBox fields =
        new VBox(name, new Captioned(texts.get("registers.role"), role, advice), clientsField);
    fields.getStyleClass().add("fields");
    editing.form(
        register.id(),
        new Editing.Words(
            texts.get("registers.basics.title", texts.of(content.name())),
            texts.get("registers.save"),
            texts.get("registers.basics.told")),
        fields,
        name.first(),
        () -> name.isComplete() ? edit(name.label(), role.getValue(), clients) : Optional.empty());
  }

  private static Optional<UnaryOperator<RegisterContent>> edit(
      Label name, RegisterRole role, RowsEditor clients) {
    List<Client> written =
        role == RegisterRole.PROCESSOR
            ? clients.rows().stream()
                .map(row -> new Client(row.cells().getFirst(), row.cells().getLast()))
                .toList()
            : List.of();
    return Optional.of(content -> content.withName(name).withRole(role, written));
  }
}
