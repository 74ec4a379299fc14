package fi.kortisto.ui.persons;

import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SuspectPair;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.OpenLine;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/** With whom the person may be one. Takes no room until somebody is known. */
final class SuspectSection extends VBox {

  private final SubjectId person;
  private final Texts texts;
  private final Consumer<SubjectId> compare;

  /**
   * @param ask for the pairs; hands them to whom it is given
   * @param compare lays the person beside another one
   */
  SuspectSection(
      SubjectId person,
      Texts texts,
      Consumer<Consumer<List<SuspectPair>>> ask,
      Consumer<SubjectId> compare) {
    this.person = person;
    this.texts = texts;
    this.compare = compare;
    managedProperty().bind(visibleProperty());
    setVisible(false);
    ask.accept(this::show);
  }

  private void show(List<SuspectPair> pairs) {
    for (SuspectPair pair : pairs) {
      Subject other = pair.subject().id().equals(person) ? pair.other() : pair.subject();
      String reasons =
          pair.suspicion().reasons().stream().map(texts::of).collect(Collectors.joining(", "));
      OpenLine line =
          new OpenLine(
              texts.get("card.suspect", other.displayName()),
              texts.get(
                      "duplicates.score",
                      texts.beginning(pair.suspicion().strength()),
                      pair.suspicion().score())
                  + " · "
                  + reasons,
              () -> compare.accept(other.id()));
      line.setId("suspect-" + other.id());
      getChildren().add(line);
    }
    setVisible(!pairs.isEmpty());
  }
}
