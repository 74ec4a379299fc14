package fi.kortisto.ui.create;

import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.control.ProblemLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The registers to begin with. */
final class RegistersStep implements Step {

  private final Desk desk;
  private final Parent root;
  private final Map<RegisterTemplate, CheckBox> boxes = new LinkedHashMap<>();

  @FXML private VBox list;
  @FXML private ProblemLabel problem;

  RegistersStep(Desk desk, List<RegisterTemplate> templates) {
    this.desk = desk;
    this.root = desk.load(this, "registers");
    templates.forEach(this::offer);
    boxes.values().stream().findFirst().ifPresent(first -> first.setSelected(true));
  }

  private void offer(RegisterTemplate template) {
    CheckBox box = new CheckBox(desk.texts().of(template.content().name()));
    box.setMnemonicParsing(false);
    box.setId("template-" + template.id());
    box.getStyleClass().add("heading");
    Label what = new Label(desk.texts().of(template.description()));
    what.setWrapText(true);
    what.setMinHeight(Label.USE_PREF_SIZE);
    what.getStyleClass().addAll("quiet", "indented");
    box.setAccessibleHelp(what.getText());
    box.setOnAction(_ -> problem.clear());
    VBox choice = new VBox(box, what);
    choice.getStyleClass().add("field");
    list.getChildren().add(choice);
    boxes.put(template, box);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    boxes.values().stream().findFirst().ifPresent(CheckBox::requestFocus);
  }

  List<RegisterTemplate> chosen() {
    return boxes.keySet().stream().filter(template -> isChosen(template)).toList();
  }

  private boolean isChosen(RegisterTemplate template) {
    CheckBox box = boxes.get(template);
    return box != null && box.isSelected();
  }

  @Override
  public boolean isComplete() {
    if (chosen().isEmpty()) {
      problem.tell(desk.texts().get("create.registers.missing"));
      return false;
    }
    return true;
  }

  @Override
  public void tell(String sentence) {
    problem.tell(sentence);
  }
}
