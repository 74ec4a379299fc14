package fi.kortisto.ui.persons;

import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectId;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.EmptyPlace;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands where there is no person to show. */
final class EmptyPlaces {

  private EmptyPlaces() {}

  static Node noPersons(Texts texts, PersonList.Wishes wishes) {
    Button bringIn = button(texts.get("persons.import"), wishes::importContacts);
    bringIn.getStyleClass().add("accent");
    return new EmptyPlace(
        texts.get("persons.none"),
        texts.get("persons.none-what"),
        bringIn,
        button(texts.get("persons.new"), wishes::create));
  }

  static Node nothingFound(Texts texts, String searched, Runnable clear) {
    return new EmptyPlace(
        texts.get("persons.not-found", searched.strip()),
        texts.get("persons.not-found-what"),
        button(texts.get("persons.clear"), clear));
  }

  /**
   * @param recent those who were looked at last
   */
  static Node noCard(Texts texts, List<Subject> recent, Consumer<SubjectId> open) {
    EmptyPlace place =
        new EmptyPlace(texts.get("persons.no-card"), texts.get("persons.no-card-what"));
    if (recent.isEmpty()) {
      return place;
    }
    Label heading = new Label(texts.get("persons.recent"));
    heading.getStyleClass().add("section-title");
    VBox list = new VBox(heading);
    list.setId("recent-persons");
    list.getStyleClass().add("recent-persons");
    for (Subject person : recent) {
      list.getChildren().add(link(person, open));
    }
    VBox both = new VBox(place, list);
    both.getStyleClass().add("no-card");
    return both;
  }

  private static Hyperlink link(Subject person, Consumer<SubjectId> open) {
    String more = person.organisation().isBlank() ? "" : " · " + person.organisation();
    Hyperlink link = new Hyperlink(person.displayName() + more);
    link.setOnAction(_ -> open.accept(person.id()));
    return link;
  }

  private static Button button(String words, Runnable action) {
    Button button = new Button(words);
    button.setMnemonicParsing(true);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
