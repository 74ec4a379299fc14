package fi.kortisto.ui.registers;

import fi.kortisto.exchange.NewFile.IfThere;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.Codes;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Label;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.LabelEditor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Templates as files: brought in, to start registers from, and written from a register. */
final class TemplateFiles {

  private static final String ENDING = "json";

  private final Desk desk;
  private final Texts texts;
  private final Templates templates;
  private final Consumer<DomainException> onRefused;

  TemplateFiles(Desk desk, Templates templates, Consumer<DomainException> onRefused) {
    this.desk = desk;
    this.texts = desk.texts();
    this.templates = templates;
    this.onRefused = onRefused;
  }

  /** Reads all templates there are. */
  void all(Consumer<List<RegisterTemplate>> show) {
    desk.work().run(templates::all, show, onRefused);
  }

  /**
   * Asks for a file and brings the template in.
   *
   * @param start starts a register from the template, when the user wants that at once
   */
  void bringIn(Consumer<RegisterTemplate> start) {
    desk.files()
        .open(texts.get("registers.bring-in.title"), kinds())
        .ifPresent(file -> bringIn(file, start));
  }

  void bringIn(Path file, Consumer<RegisterTemplate> start) {
    desk.work()
        .run(
            () -> templates.bringIn(file),
            template ->
                desk.toasts()
                    .show(
                        texts.get("registers.bring-in.told", texts.of(template.content().name())),
                        texts.get("registers.add.verb"),
                        () -> start.accept(template)),
            onRefused);
  }

  /** Asks under which id, and writes the register's present rules to a file. */
  void save(Register register) {
    TextField id = new TextField(Codes.of(register.name().fi(), Templates.ids()));
    id.setId("template-id");
    LabelEditor description =
        LabelEditor.lines(texts, texts.get("registers.template.description"), Label.NONE)
            .named("template-description");
    VBox fields =
        new VBox(
            Captioned.advice(texts.get("registers.template.what")),
            new Captioned(
                texts.get("registers.template.id"),
                id,
                Captioned.advice(texts.get("registers.template.id-what"))),
            description);
    fields.getStyleClass().add("fields");
    FormDialog dialog =
        desk.dialogs()
            .tallForm(
                texts.get("registers.template.title", texts.of(register.name())),
                fields,
                texts.get("registers.template.verb"));
    dialog.onConfirm(
        () -> {
          if (description.isComplete()) {
            write(
                dialog,
                new RegisterTemplate(
                    Codes.of(id.getText(), List.of()), description.label(), register.content()));
          }
        });
    dialog.show(id);
  }

  private void write(FormDialog dialog, RegisterTemplate template) {
    Optional<Path> wanted =
        desk.files()
            .save(
                texts.get("registers.template.save-title"), template.id() + "." + ENDING, kinds());
    wanted.ifPresent(
        file -> {
          dialog.confirm().setDisable(true);
          desk.work()
              .act(
                  () -> Templates.write(template, file, IfThere.REPLACE),
                  () -> {
                    dialog.close();
                    desk.toasts().show(texts.get("registers.template.told", file.getFileName()));
                  },
                  why -> {
                    dialog.confirm().setDisable(false);
                    dialog.tell(texts.of(why));
                  });
        });
  }

  private List<FileChoice.Kind> kinds() {
    return List.of(new FileChoice.Kind(texts.get("registers.template.kind"), List.of(ENDING)));
  }
}
