package fi.kortisto.ui.persons;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks of files that are about to be kept where they come from, and to which register they go. */
final class AddFilesDialog {

  private static final int NAMED = 6;

  private final Texts texts;
  private final FormDialog dialog;
  private final ComboBox<Register> register;
  private final VBox place = new VBox();
  private ProvenanceBar provenance;

  AddFilesDialog(Desk desk, List<Register> registers, List<Path> files) {
    this.texts = desk.texts();
    this.register = Choices.of(registers, one -> texts.of(one.name()));
    this.provenance = barOf(registers.getFirst());
    Label names = new Label(names(files));
    names.setWrapText(true);
    names.setMinHeight(Label.USE_PREF_SIZE);
    Label limit = new Label(texts.get("file.limit", Attachment.LARGEST >> 20));
    limit.getStyleClass().add("quiet");
    limit.setWrapText(true);
    limit.setMinHeight(Label.USE_PREF_SIZE);
    VBox content = new VBox(8, names);
    if (registers.size() > 1) {
      register.setAccessibleText(texts.get("form.register"));
      content.getChildren().add(register);
    }
    content.getChildren().addAll(place, limit);
    place.getChildren().add(provenance);
    register
        .valueProperty()
        .subscribe((_, chosen) -> Optional.ofNullable(chosen).ifPresent(this::chosen));
    dialog =
        desk.dialogs()
            .form(texts.get("file.add-title", files.size()), content, texts.get("file.add-verb"));
  }

  /** Hands over what was chosen, unless the user changed their mind. */
  void ask(BiConsumer<Register, Provenance> given) {
    dialog.onConfirm(
        () -> {
          try {
            Provenance from = provenance.value();
            dialog.close();
            given.accept(register.getValue(), from);
          } catch (DomainException refused) {
            dialog.tell(texts.of(refused));
          }
        });
    Node first = register.getItems().size() > 1 ? register : provenance.first();
    dialog.show(first);
  }

  private void chosen(Register other) {
    provenance = barOf(other);
    place.getChildren().setAll(provenance);
  }

  private ProvenanceBar barOf(Register of) {
    return new ProvenanceBar(of, Optional.empty(), LocalDate.now(), texts);
  }

  private String names(List<Path> files) {
    List<String> named = files.stream().limit(NAMED).map(FileKeeping::nameOf).toList();
    String joined = String.join("\n", named);
    return files.size() > NAMED
        ? joined + "\n" + texts.get("file.more-files", files.size() - NAMED)
        : joined;
  }
}
