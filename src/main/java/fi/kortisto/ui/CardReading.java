package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Label;
import fi.kortisto.model.Problem;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.ui.control.Captioned;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/**
 * Reads a person's card. Where a register of the person demands that one says for what, that is
 * asked first; the session remembers the answer for that person.
 */
public final class CardReading {

  private final Desk desk;
  private final SignedIn signedIn;

  public CardReading(Desk desk, SignedIn signedIn) {
    this.desk = desk;
    this.signedIn = signedIn;
  }

  public void read(
      SubjectId person, Consumer<SubjectFile> onRead, Consumer<DomainException> onRefused) {
    desk.work()
        .run(
            () -> signedIn.session().subjects().card(person, Purpose.NONE),
            onRead,
            refused -> {
              if (refused.problem() == Problem.PURPOSE_ASKED) {
                ask(person, refused, onRead);
              } else {
                onRefused.accept(refused);
              }
            });
  }

  private void ask(SubjectId person, DomainException why, Consumer<SubjectFile> onRead) {
    Texts texts = desk.texts();
    ComboBox<String> purpose = new ComboBox<>();
    purpose.setId("purpose");
    purpose.setEditable(true);
    purpose.setMaxWidth(Double.MAX_VALUE);
    purpose.setPromptText(texts.get("purpose.hint"));
    purpose.getItems().setAll(purposes());
    VBox content =
        new VBox(
            Captioned.words(texts.get("purpose.what", register(why))),
            new Captioned(texts.get("purpose.caption"), purpose));
    content.getStyleClass().add("fields");
    FormDialog dialog =
        desk.dialogs().form(texts.get("purpose.title"), content, texts.get("purpose.verb"));
    dialog.confirm().setId("purpose-given");
    dialog
        .confirm()
        .disableProperty()
        .bind(purpose.getEditor().textProperty().map(String::isBlank));
    dialog.onConfirm(
        () -> {
          Purpose given = Purpose.of(purpose.getEditor().getText());
          desk.work()
              .run(
                  () -> signedIn.session().subjects().card(person, given),
                  file -> {
                    dialog.close();
                    onRead.accept(file);
                  },
                  refused -> dialog.tell(texts.of(refused)));
        });
    dialog.show(purpose);
  }

  private String register(DomainException why) {
    return why.arguments().stream()
        .filter(Label.class::isInstance)
        .map(name -> desk.texts().of((Label) name))
        .findFirst()
        .orElse("");
  }

  private List<String> purposes() {
    return signedIn.registers().stream()
        .filter(register -> register.content().access().purpose())
        .flatMap(register -> register.content().purposes().stream())
        .map(ProcessingPurpose::label)
        .map(desk.texts()::of)
        .distinct()
        .toList();
  }
}
