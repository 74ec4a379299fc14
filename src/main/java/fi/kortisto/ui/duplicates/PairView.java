package fi.kortisto.ui.duplicates;

import fi.kortisto.model.Hold;
import fi.kortisto.model.MergeChoice;
import fi.kortisto.model.MergeRow;
import fi.kortisto.model.MergeSheet;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.Suspicion;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Notable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Two persons side by side, and what is kept of each when they are made one. */
final class PairView extends VBox {

  /** What can be wished of two persons. */
  interface Wishes {

    /**
     * @param left how many values are not chosen
     */
    void merge(MergeSheet sheet, MergeChoice choice, int left);

    void distinct(SubjectId one, SubjectId other);

    void later();

    void openPerson(SubjectId person);
  }

  private static final double CAPTION_PERCENT = 24;
  private static final double VALUE_PERCENT = 38;

  private final MergeSheet sheet;
  private final Texts texts;
  private final Wishes wishes;
  private final GridPane grid = new GridPane(16, 8);
  private final List<ChoiceRow> rows = new ArrayList<>();
  private final RadioButton keepLeft;
  private final RadioButton keepRight;

  PairView(MergeSheet sheet, Optional<Suspicion> suspicion, Texts texts, Wishes wishes) {
    this.sheet = sheet;
    this.texts = texts;
    this.wishes = wishes;
    ToggleGroup who = new ToggleGroup();
    this.keepLeft = keeper("keep-left", sheet.left(), who);
    this.keepRight = keeper("keep-right", sheet.right(), who);
    getStyleClass().addAll("section", "duplicate-pair");
    suspicion.ifPresent(this::addReasons);
    columns();
    addHeads();
    addValues();
    addCounts();
    getChildren().addAll(grid, Captioned.advice(texts.get("duplicates.what-happens")), verbs());
    keepLeft.setSelected(true);
    propose();
    who.selectedToggleProperty().subscribe(_ -> propose());
  }

  private void addReasons(Suspicion suspicion) {
    PairWords words = new PairWords(texts);
    Label strength = Captioned.words(words.strength(suspicion));
    strength.setId("duplicates-strength");
    strength.getStyleClass().addAll("heading");
    VBox lines = new VBox(4, strength);
    lines.getChildren().add(signed(Feather.CHECK, words.reasons(suspicion)));
    String against = words.against(suspicion);
    if (!against.isEmpty()) {
      Label label = signed(Feather.ALERT_TRIANGLE, texts.get("duplicates.against", against));
      label.getStyleClass().add("caution");
      lines.getChildren().add(label);
    }
    getChildren().add(lines);
  }

  private static Label signed(Feather sign, String words) {
    Label label = Captioned.words(words);
    label.setGraphic(new FontIcon(sign));
    return label;
  }

  private void columns() {
    ColumnConstraints caption = new ColumnConstraints();
    caption.setPercentWidth(CAPTION_PERCENT);
    ColumnConstraints value = new ColumnConstraints();
    value.setPercentWidth(VALUE_PERCENT);
    grid.getColumnConstraints().setAll(caption, value, value);
    grid.getStyleClass().add("pair-grid");
  }

  private RadioButton keeper(String id, SubjectFile file, ToggleGroup group) {
    RadioButton keeper = new RadioButton(texts.get("duplicates.keep"));
    keeper.setId(id);
    keeper.setToggleGroup(group);
    keeper.setWrapText(true);
    keeper.setAccessibleText(texts.get("duplicates.keep-whom", file.subject().displayName()));
    return keeper;
  }

  private void addHeads() {
    grid.addRow(
        0,
        new Label(),
        head("pair-left", sheet.left(), keepLeft),
        head("pair-right", sheet.right(), keepRight));
  }

  private VBox head(String id, SubjectFile file, RadioButton keeper) {
    Subject person = file.subject();
    Label name = Captioned.words(person.displayName());
    name.getStyleClass().add("heading");
    name.setId(id);
    Button card = new Button(texts.get("duplicates.open-card"));
    card.getStyleClass().addAll("flat", "accent", "small");
    card.setId(id + "-card");
    card.setOnAction(_ -> wishes.openPerson(person.id()));
    VBox head =
        new VBox(
            4,
            name,
            Captioned.advice(
                texts.get(
                    "duplicates.on-file-since",
                    person.id(),
                    texts.date(LocalDate.ofInstant(person.createdAt(), ZoneId.systemDefault())))));
    Notable.of(person, texts).forEach(mark -> head.getChildren().add(mark.label()));
    head.getChildren().addAll(keeper, card);
    return head;
  }

  private void addValues() {
    boolean several = sheet.rows().stream().map(MergeRow::register).distinct().count() > 1;
    for (MergeRow row : sheet.rows()) {
      ChoiceRow choice = new ChoiceRow(row, several, texts);
      rows.add(choice);
      int line = grid.getRowCount();
      grid.addRow(line, choice.caption(), choice.left(), choice.right());
      GridPane.setValignment(choice.caption(), VPos.TOP);
    }
  }

  private void addCounts() {
    addCount("duplicates.bans", file -> file.bans().size());
    addCount("duplicates.consents", file -> file.dealings().consents().size());
    addCount(
        "duplicates.entries",
        file -> file.parts().stream().mapToInt(part -> part.counts().total()).sum());
    addCount("duplicates.files", file -> file.attachments().size());
    addCount("duplicates.requests", file -> file.dealings().requests().size());
    addCount("duplicates.disclosures", file -> file.dealings().disclosures().size());
    addCount("duplicates.holds", file -> standing(file.dealings().holds()));
  }

  private static int standing(List<Hold> holds) {
    return (int) holds.stream().filter(hold -> hold.standsOn(LocalDate.now())).count();
  }

  /** Everything of both is kept, so that there is nothing to choose. */
  private void addCount(String key, ToIntFunction<SubjectFile> count) {
    int left = count.applyAsInt(sheet.left());
    int right = count.applyAsInt(sheet.right());
    if (left + right > 0) {
      Label caption = Captioned.words(texts.get(key));
      caption.getStyleClass().add("quiet");
      grid.addRow(
          grid.getRowCount(),
          caption,
          Captioned.words(texts.get("duplicates.all-kept", left)),
          Captioned.words(texts.get("duplicates.all-kept", right)));
    }
  }

  private FlowPane verbs() {
    Button merge = new Button(texts.get("duplicates.merge"));
    merge.setId("pair-merge");
    merge.setOnAction(_ -> merge());
    Button distinct = new Button(texts.get("duplicates.distinct"));
    distinct.setId("pair-distinct");
    distinct.setOnAction(
        _ -> wishes.distinct(sheet.left().subject().id(), sheet.right().subject().id()));
    Button later = new Button(texts.get("duplicates.later"));
    later.setId("pair-later");
    later.setOnAction(_ -> wishes.later());
    return new FlowPane(8, 8, merge, distinct, later);
  }

  private void propose() {
    boolean leftStays = keepLeft.isSelected();
    MergeChoice proposed = sheet.proposed(leftStays);
    for (ChoiceRow row : rows) {
      row.choose(
          leftStays ? proposed.keptData() : proposed.goneData(),
          leftStays ? proposed.goneData() : proposed.keptData());
    }
  }

  private void merge() {
    Set<Integer> left = new TreeSet<>();
    Set<Integer> right = new TreeSet<>();
    rows.forEach(row -> row.addChosen(left, right));
    boolean leftStays = keepLeft.isSelected();
    MergeChoice choice =
        sheet.proposed(leftStays).withData(leftStays ? left : right, leftStays ? right : left);
    wishes.merge(sheet, choice, rows.stream().mapToInt(ChoiceRow::lost).sum());
  }
}
