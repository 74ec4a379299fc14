package fi.kortisto.ui.log;

import fi.kortisto.model.LogPlan;
import fi.kortisto.model.UnusualKind;
import fi.kortisto.model.UnusualRules;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** For how long the log is kept, and what is pointed out in it. */
final class LogPlanForm {

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Runnable changed;
  private final TextField months;
  private final TextField persons;
  private final TextField large;
  private final Map<UnusualKind, CheckBox> looked = new EnumMap<>(UnusualKind.class);
  private final FormDialog form;

  /**
   * @param changed when it was
   */
  LogPlanForm(Desk desk, SignedIn signedIn, LogPlan plan, Runnable changed) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.changed = changed;
    months = number("log-plan-months", plan.months());
    persons = number("log-plan-persons", plan.unusual().personsInHour());
    large = number("log-plan-large", plan.unusual().largeOutput());
    Label heading = Captioned.words(texts.get("log.settings.look-for"));
    VBox kinds = new VBox(8, heading);
    for (UnusualKind kind : UnusualKind.values()) {
      CheckBox box = new CheckBox(texts.beginning(kind));
      box.setId("log-plan-" + kind.code());
      box.setSelected(plan.unusual().looksFor(kind));
      looked.put(kind, box);
      kinds.getChildren().add(box);
    }
    form =
        desk.dialogs()
            .tallForm(
                texts.get("log.settings.title"),
                new VBox(
                    16,
                    new Captioned(
                        texts.get("log.settings.months"),
                        months,
                        Captioned.advice(
                            texts.get(
                                "log.settings.months-what",
                                LogPlan.FEWEST_MONTHS,
                                LogPlan.MOST_MONTHS))),
                    kinds,
                    new Captioned(texts.get("log.settings.persons"), persons),
                    new Captioned(texts.get("log.settings.large"), large)),
                texts.get("log.settings.verb"));
    form.onConfirm(this::keep);
  }

  private static TextField number(String id, int value) {
    TextField field = new TextField(Integer.toString(value));
    field.setId(id);
    return field;
  }

  void show() {
    form.show(months);
  }

  private void keep() {
    OptionalInt kept = typed(months);
    OptionalInt inHour = typed(persons);
    OptionalInt output = typed(large);
    if (kept.isEmpty() || inHour.isEmpty() || output.isEmpty()) {
      form.tell(texts.get("log.settings.numbers"));
      return;
    }
    Set<UnusualKind> wanted = EnumSet.noneOf(UnusualKind.class);
    looked.forEach(
        (kind, box) -> {
          if (box.isSelected()) {
            wanted.add(kind);
          }
        });
    LogPlan plan =
        new LogPlan(
            kept.getAsInt(), new UnusualRules(inHour.getAsInt(), output.getAsInt(), wanted));
    desk.work()
        .act(
            () -> signedIn.session().log().keeping().change(plan),
            () -> {
              form.close();
              changed.run();
            },
            why -> form.tell(texts.of(why)));
  }

  private static OptionalInt typed(TextField field) {
    String text = field.getText().strip();
    return text.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }
}
