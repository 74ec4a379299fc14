package fi.kortisto.ui.persons;

import fi.kortisto.format.EntryForms;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryKind;
import fi.kortisto.ui.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What has happened, the newest first, all of it or of one kind. */
final class EntrySection extends VBox {

  private static final int STEP = 20;
  private static final double DAY_WIDTH = 88;

  private final Texts texts;
  private final List<Entry> entries;
  private final VBox lines = new VBox(12);

  EntrySection(List<Entry> all, Texts texts) {
    super(8);
    this.texts = texts;
    this.entries = all.stream().sorted(Comparator.comparing(Entry::at).reversed()).toList();
    Label title = new Label(texts.get("card.entries", entries.size()));
    title.getStyleClass().add("section-title");
    getChildren().add(title);
    List<EntryKind> kinds = entries.stream().map(Entry::kind).distinct().sorted().toList();
    if (kinds.size() > 1) {
      getChildren().add(filter(kinds));
    }
    getChildren().add(lines);
    show(Optional.empty(), STEP);
  }

  private Node filter(List<EntryKind> kinds) {
    ToggleGroup group = new ToggleGroup();
    FlowPane choices = new FlowPane(4, 4);
    choices.getChildren().add(choice(texts.get("card.all-entries"), Optional.empty(), group));
    kinds.forEach(
        kind -> choices.getChildren().add(choice(texts.beginning(kind), Optional.of(kind), group)));
    group.selectToggle(group.getToggles().getFirst());
    return choices;
  }

  private ToggleButton choice(String word, Optional<EntryKind> kind, ToggleGroup group) {
    ToggleButton button = new ToggleButton(word);
    button.getStyleClass().addAll("small", "chip");
    button.setToggleGroup(group);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          show(kind, STEP);
        });
    return button;
  }

  private void show(Optional<EntryKind> kind, int limit) {
    List<Entry> wanted =
        entries.stream().filter(entry -> kind.isEmpty() || entry.kind() == kind.get()).toList();
    lines.getChildren().setAll(wanted.stream().limit(limit).map(this::line).toList());
    if (wanted.size() > limit) {
      Button more = new Button(texts.get("card.more-entries", wanted.size() - limit));
      more.getStyleClass().addAll("flat", "accent", "small");
      more.setOnAction(_ -> show(kind, limit * 4));
      lines.getChildren().add(more);
    }
  }

  private Node line(Entry entry) {
    Label day = new Label(texts.date(entry.at().toLocalDate()));
    day.getStyleClass().add("quiet");
    day.setMinWidth(DAY_WIDTH);
    Label kind = new Label(texts.beginning(entry.kind()));
    kind.getStyleClass().add("entry-kind");
    VBox words = new VBox(2, kind);
    if (!entry.text().isBlank()) {
      words.getChildren().add(wrapped(entry.text(), "datum-value"));
    }
    if (!entry.values().isEmpty()) {
      String particulars =
          entry.values().entrySet().stream()
              .map(
                  value ->
                      texts.beginning(value.getKey())
                          + ": "
                          + EntryForms.show(value.getKey(), value.getValue(), texts.language()))
              .collect(Collectors.joining(" · "));
      words.getChildren().add(wrapped(particulars, "quiet"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(16, day, words);
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private static Label wrapped(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
