package fi.kortisto.ui.persons;

import fi.kortisto.model.EntryCounts;
import fi.kortisto.model.EntryKind;
import fi.kortisto.ui.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** The kinds of entry that there are, with how many of each; one of them or all is shown. */
final class EntryFilter extends FlowPane {

  private final Texts texts;
  private final Consumer<Optional<EntryKind>> chosen;

  EntryFilter(Texts texts, Consumer<Optional<EntryKind>> chosen) {
    super(4, 4);
    this.texts = texts;
    this.chosen = chosen;
    getStyleClass().add("entry-filter");
  }

  /** Takes no room where there is nothing to choose between. */
  void show(EntryCounts counts, Optional<EntryKind> now) {
    ToggleGroup group = new ToggleGroup();
    getChildren().setAll(choice(texts.get("card.all-entries"), Optional.empty(), now, group));
    counts
        .ofKind()
        .forEach(
            (kind, count) ->
                getChildren()
                    .add(
                        choice(
                            texts.get("entry.filter", texts.beginning(kind), count),
                            Optional.of(kind),
                            now,
                            group)));
    boolean useful = counts.ofKind().size() > 1 || now.isPresent();
    setVisible(useful);
    setManaged(useful);
  }

  private ToggleButton choice(
      String words, Optional<EntryKind> kind, Optional<EntryKind> now, ToggleGroup group) {
    ToggleButton button = new ToggleButton(words);
    button.setId("filter-" + kind.map(EntryKind::code).orElse("all"));
    button.getStyleClass().addAll("small", "chip");
    button.setToggleGroup(group);
    button.setSelected(kind.equals(now));
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          chosen.accept(kind);
        });
    return button;
  }
}
