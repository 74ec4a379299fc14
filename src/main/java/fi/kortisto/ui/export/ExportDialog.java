package fi.kortisto.ui.export;

import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.NewFile.IfThere;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.OpenForms;
import fi.kortisto.ui.Texts;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Asks in which form a person's data is to be written to a file, and writes it. */
public final class ExportDialog {

  private final Desk desk;
  private final Texts texts;
  private final Session session;
  private final Subject person;
  private final FormDialog dialog;
  private final ToggleGroup kinds = new ToggleGroup();
  private final ToggleGroup formats = new ToggleGroup();
  private final Map<ExportFormat, RadioButton> buttons = new EnumMap<>(ExportFormat.class);

  @FXML private VBox kindChoices;
  @FXML private VBox formatChoices;

  public ExportDialog(Desk desk, Session session, Subject person) {
    this.desk = desk;
    this.texts = desk.texts();
    this.session = session;
    this.person = person;
    Parent content = desk.load(this);
    this.dialog =
        desk.dialogs()
            .form(
                texts.get("export.title", person.displayName()), content, texts.get("export.verb"));
    dialog.onConfirm(this::write);
    dialog.remember(OpenForms.EXPORT, Optional.of(person.id()));
  }

  @FXML
  private void initialize() {
    for (ExportKind kind : ExportKind.values()) {
      String key = "export.kind." + kind.name().toLowerCase(Locale.ROOT);
      addChoice(kindChoices, kinds, kind, key);
    }
    for (ExportFormat format : ExportFormat.values()) {
      buttons.put(
          format, addChoice(formatChoices, formats, format, "export.format." + format.ending()));
    }
    kinds.selectedToggleProperty().subscribe(_ -> offerFormats());
    kinds.selectToggle(kinds.getToggles().getFirst());
    formats.selectToggle(formats.getToggles().getFirst());
  }

  public void show() {
    dialog.show(buttons.values().iterator().next());
  }

  private RadioButton addChoice(VBox column, ToggleGroup group, Object value, String key) {
    RadioButton button = new RadioButton(texts.get(key));
    button.setId(key.substring(key.indexOf('.') + 1).replace('.', '-'));
    button.setToggleGroup(group);
    button.setUserData(value);
    Label what = new Label(texts.get(key + "-what"));
    what.getStyleClass().addAll("quiet", "choice-what");
    what.setWrapText(true);
    what.setMinHeight(VBox.USE_PREF_SIZE);
    button.setAccessibleHelp(what.getText());
    column.getChildren().add(new VBox(button, what));
    return button;
  }

  /** What is carried to another controller must be readable by its programs (GDPR art. 20). */
  private void offerFormats() {
    boolean portable = kind() == ExportKind.PORTABILITY;
    buttons.forEach((format, button) -> button.setDisable(portable && !format.isMachineReadable()));
    if (formats.getSelectedToggle() instanceof RadioButton chosen && chosen.isDisabled()) {
      formats.selectToggle(formats.getToggles().getFirst());
    }
  }

  private ExportKind kind() {
    return kinds.getSelectedToggle() != null
            && kinds.getSelectedToggle().getUserData() instanceof ExportKind kind
        ? kind
        : ExportKind.ACCESS;
  }

  private ExportFormat format() {
    return formats.getSelectedToggle() != null
            && formats.getSelectedToggle().getUserData() instanceof ExportFormat format
        ? format
        : ExportFormat.JSON;
  }

  private void write() {
    ExportFormat format = format();
    ExportKind kind = kind();
    Optional<Path> wanted =
        desk.files()
            .save(
                texts.get("export.save-title"),
                texts.get("export.file-name", person.id()) + "." + format.ending(),
                List.of(new FileChoice.Kind(format.name(), List.of(format.ending()))));
    wanted.ifPresent(file -> write(file, format, kind));
  }

  private void write(Path file, ExportFormat format, ExportKind kind) {
    dialog.confirm().setDisable(true);
    desk.work()
        .act(
            () -> {
              SubjectFile held =
                  session.subjects().export(person.id(), kind, format.ending(), Purpose.NONE);
              new NewFile(file, IfThere.REPLACE)
                  .write(
                      out ->
                          format.write(held, kind, session.attachments(), texts.language(), out));
            },
            () -> {
              dialog.close();
              desk.toasts().show(texts.get("export.done", file.getFileName()));
            },
            this::refused);
  }

  private void refused(DomainException refused) {
    dialog.confirm().setDisable(false);
    dialog.tell(texts.of(refused));
  }
}
