package fi.kortisto.ui.retention;

import fi.kortisto.model.RetentionFilter;
import fi.kortisto.model.RetentionPerson;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.model.RetentionTally;
import fi.kortisto.model.SubjectId;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.OpenLine;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The persons of one group by name, with the items that are in it and what becomes of each. */
final class PersonsPart extends VBox {

  private static final int PAGE = 50;

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Consumer<SubjectId> open;
  private final VBox lines = new VBox();
  private final Button more = new Button();

  /** Which group is shown: what was asked of an earlier one is of no interest. */
  private int asked;

  /**
   * @param open opens a person's card
   */
  PersonsPart(Desk desk, SignedIn signedIn, Consumer<SubjectId> open) {
    super(8);
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.open = open;
    setId("retention-persons");
    more.setId("retention-more");
    more.getStyleClass().addAll("flat", "accent", "small");
  }

  void clear() {
    asked++;
    getChildren().clear();
  }

  /** Shows the persons of a group. */
  void show(RetentionPlan plan, RetentionTally tally, GroupWords words) {
    int number = ++asked;
    Label title = Captioned.words(words.what(tally.group()));
    title.getStyleClass().add("section-title");
    Label how =
        Captioned.advice(
            texts.beginning(words.how(tally.group()))
                + " · "
                + texts.get("retention.counts", tally.items(), tally.persons()));
    lines.getChildren().clear();
    more.setVisible(false);
    getChildren().setAll(title, how, lines, more);
    load(number, plan, tally, words, 0);
  }

  private void load(
      int number, RetentionPlan plan, RetentionTally tally, GroupWords words, int skip) {
    RetentionFilter filter = RetentionFilter.of(tally.group());
    desk.work()
        .run(
            () -> signedIn.session().retention().persons(plan, filter, skip, PAGE),
            persons -> {
              if (number == asked) {
                add(persons, words);
                int rest = tally.persons() - skip - PAGE;
                more.setVisible(rest > 0);
                more.setText(texts.get("retention.more", Math.max(0, rest)));
                more.setOnAction(_ -> load(number, plan, tally, words, skip + PAGE));
              }
            },
            desk.dialogs()::problem);
  }

  private void add(List<RetentionPerson> persons, GroupWords words) {
    for (RetentionPerson person : persons) {
      lines
          .getChildren()
          .add(
              new OpenLine(
                  person.name(), words.items(person), () -> open.accept(person.subject())));
    }
    if (lines.getChildren().isEmpty()) {
      lines.getChildren().add(Captioned.advice(texts.get("retention.changed")));
    }
  }
}
