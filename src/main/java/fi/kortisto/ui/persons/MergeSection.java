package fi.kortisto.ui.persons;

import fi.kortisto.model.Merge;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Of which cards this one was made. The last of them can be taken off again. */
final class MergeSection extends VBox {

  private final boolean mayUnmerge;
  private final Texts texts;
  private final Consumer<Merge> unmerge;

  /**
   * @param ask for the merges, newest first; hands them to whom it is given
   */
  MergeSection(
      boolean mayUnmerge,
      Texts texts,
      Consumer<Consumer<List<Merge>>> ask,
      Consumer<Merge> unmerge) {
    super(8);
    this.mayUnmerge = mayUnmerge;
    this.texts = texts;
    this.unmerge = unmerge;
    managedProperty().bind(visibleProperty());
    setVisible(false);
    ask.accept(this::show);
  }

  private void show(List<Merge> merges) {
    for (Merge merge : merges) {
      Label line =
          Captioned.words(
              texts.get(
                  "card.merged-from", merge.gone(), texts.dateTime(merge.at()), merge.login()));
      getChildren().add(line);
    }
    if (mayUnmerge && !merges.isEmpty()) {
      Button apart = new Button(texts.get("card.unmerge"));
      apart.setId("card-unmerge");
      apart.setOnAction(_ -> unmerge.accept(merges.getFirst()));
      getChildren().add(1, apart);
    }
    setVisible(!merges.isEmpty());
  }
}
