package fi.kortisto.ui.registers;

import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Asks from which template a new register starts, and adds it. */
final class AddRegister {

  private record Added(RegisterId id, SignedIn now) {}

  private final Desk desk;
  private final Texts texts;
  private final Session session;
  private final BiConsumer<RegisterId, SignedIn> onAdded;
  private final ToggleGroup group = new ToggleGroup();
  private final Map<RadioButton, RegisterTemplate> buttons = new LinkedHashMap<>();
  private final FormDialog dialog;

  /**
   * @param chosen id of the template that is chosen to begin with
   * @param onAdded hears of the id of the new register
   */
  AddRegister(
      Desk desk,
      Session session,
      List<RegisterTemplate> templates,
      Optional<String> chosen,
      BiConsumer<RegisterId, SignedIn> onAdded) {
    this.desk = desk;
    this.texts = desk.texts();
    this.session = session;
    this.onAdded = onAdded;
    VBox choices = new VBox(Captioned.advice(texts.get("registers.add.what")));
    choices.getStyleClass().add("fields");
    for (RegisterTemplate template : templates) {
      choices.getChildren().add(choice(template));
    }
    group.selectToggle(group.getToggles().getFirst());
    buttons.forEach(
        (button, template) -> {
          if (chosen.isPresent() && template.id().equals(chosen.get())) {
            group.selectToggle(button);
          }
        });
    this.dialog =
        desk.dialogs()
            .tallForm(texts.get("registers.add.title"), choices, texts.get("registers.add.verb"));
    dialog.onConfirm(this::add);
  }

  void show() {
    if (group.getSelectedToggle() instanceof RadioButton first) {
      dialog.show(first);
    }
  }

  private VBox choice(RegisterTemplate template) {
    RadioButton button = new RadioButton(texts.of(template.content().name()));
    button.setMnemonicParsing(false);
    button.setId("from-" + template.id());
    button.setToggleGroup(group);
    var what = Captioned.advice(texts.of(template.description()));
    what.getStyleClass().add("choice-what");
    button.setAccessibleHelp(what.getText());
    buttons.put(button, template);
    return new VBox(button, what);
  }

  private void add() {
    buttons.forEach(
        (button, template) -> {
          if (button.isSelected()) {
            add(template);
          }
        });
  }

  private void add(RegisterTemplate template) {
    dialog.confirm().setDisable(true);
    desk.work()
        .run(
            () -> new Added(session.rules().add(template).id(), SignedIn.to(session)),
            added -> {
              dialog.close();
              onAdded.accept(added.id(), added.now());
              desk.toasts()
                  .show(texts.get("registers.add.told", texts.of(template.content().name())));
            },
            why -> {
              dialog.confirm().setDisable(false);
              dialog.tell(texts.of(why));
            });
  }
}
