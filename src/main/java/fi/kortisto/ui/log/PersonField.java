package fi.kortisto.ui.log;

import fi.kortisto.model.Permission;
import fi.kortisto.model.SubjectId;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.PersonPicker;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A person by number, as the log has them; who may read persons can find the number by the name.
 */
final class PersonField extends VBox {

  private static final int DIGITS = 8;

  private final Desk desk;
  private final SignedIn signedIn;
  private final Runnable changed;
  private final TextField number = new TextField();

  /**
   * @param id of the field
   * @param changed when another person was chosen
   */
  PersonField(Desk desk, SignedIn signedIn, String id, Runnable changed) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.changed = changed;
    getStyleClass().add("field");
    Label caption = new Label(desk.texts().get("log.person"));
    caption.setMnemonicParsing(true);
    caption.setLabelFor(number);
    number.setId(id);
    number.setPrefColumnCount(DIGITS);
    number.setOnAction(_ -> changed.run());
    HBox line = new HBox(8, number);
    line.setAlignment(Pos.CENTER_LEFT);
    if (signedIn.user().may(Permission.READ_SUBJECTS)) {
      Button find = new Button(desk.texts().get("log.find"));
      find.setId(id + "-find");
      find.setMinWidth(Button.USE_PREF_SIZE);
      find.setOnAction(_ -> find());
      line.getChildren().add(find);
    }
    getChildren().addAll(caption, line);
  }

  /** Whether what is typed can be a number. */
  boolean isNumber() {
    return number.getText().strip().matches("\\d{0,18}");
  }

  Optional<SubjectId> person() {
    String typed = number.getText().strip();
    return typed.isEmpty() || !isNumber()
        ? Optional.empty()
        : Optional.of(new SubjectId(Long.parseLong(typed)));
  }

  /** Without telling of it. */
  void set(Optional<SubjectId> person) {
    number.setText(person.map(SubjectId::toString).orElse(""));
  }

  TextField field() {
    return number;
  }

  private void find() {
    PersonPicker picker = new PersonPicker(desk, signedIn.session());
    FormDialog form =
        desk.dialogs()
            .form(desk.texts().get("log.find-title"), picker, desk.texts().get("log.find-verb"));
    form.confirm().setDisable(true);
    picker.chosen().subscribe(one -> form.confirm().setDisable(one.isEmpty()));
    form.onConfirm(
        () ->
            picker
                .chosen()
                .get()
                .ifPresent(
                    one -> {
                      form.close();
                      set(Optional.of(one.id()));
                      changed.run();
                    }));
    form.show(picker.first());
  }
}
